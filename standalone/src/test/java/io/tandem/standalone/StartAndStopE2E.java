package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartAndStopE2E {

    @TempDir
    Path data;

    @Test
    void a_second_start_on_the_same_folder_or_the_same_ports_is_refused_and_the_first_goes_on() {
        var first = Demo.process();
        var second = TandemProcess.launch(first.data(), TandemProcess.freeOffset());
        assertThat(second.exitCode()).isEqualTo(11);
        assertThat(second.output().lines()).hasSize(1);
        assertThat(second.output()).contains("Another Tandem", first.data().toString());

        var elsewhere = TandemProcess.launch(data, first.offset());
        assertThat(elsewhere.exitCode()).isEqualTo(10);
        assertThat(elsewhere.output().lines()).hasSize(1);
        assertThat(elsewhere.output()).contains(String.valueOf(19092 + first.offset()), "Kafka controller");

        assertThat(Demo.as("lin.xiaowen").get("/api/v1/session").status()).isEqualTo(200);
    }

    /** What stands after kill -9 is NothingAcknowledgedIsLostE2E's story. */
    @Test
    void a_demo_stopped_while_it_tells_its_story_says_only_that_it_stopped_and_the_next_one_tells_it_to_the_end() {
        var offset = TandemProcess.freeOffset();
        try (var first = TandemProcess.launch(data, offset, "--demo")) {
            await("the story has begun").atMost(Duration.ofMinutes(2)).until(() -> first.said("product SHOP"));
            first.stop();
            assertThat(first.output()).endsWith("Tandem has stopped.").doesNotContain("unexpectedly", "Exception");
        }
        assertThat(data.resolve("sample-told")).doesNotExist();
        try (var next = TandemProcess.ready(data, offset, "--demo")) {
            assertThat(next.output()).contains("product SHOP");
            assertThat(data.resolve("sample-told")).exists();
            next.stop();
            assertThat(next.output()).endsWith("Tandem has stopped.").doesNotContain("Exception");
        }
    }

    @Test
    void a_full_disk_is_one_sentence() {
        var full = TandemProcess.launch(data, TandemProcess.freeOffset(), "-Dtandem.disk-reserve-mb=1000000000");
        assertThat(full.exitCode()).isEqualTo(12);
        assertThat(full.output().lines()).hasSize(1);
        assertThat(full.output()).contains("The disk is full");
    }

    @Test
    void one_taken_port_is_named() throws IOException {
        var offset = TandemProcess.freeOffset();
        try (var taken = new ServerSocket(19092 + offset, 1, InetAddress.getLoopbackAddress())) {
            var refused = TandemProcess.launch(data, offset);
            assertThat(refused.exitCode()).isEqualTo(10);
            assertThat(refused.output()).contains(taken.getLocalPort() + " (Kafka)");
        }
    }
}

package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.standalone.fuzz.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clients that send so slowly that they never end. */
@Tag("check")
class SlowE2E {
    private static final int CLIENTS = 50;
    private static final String HEAD = String.join(
            "\r\n",
            "POST /api/v1/session HTTP/1.1",
            "Host: 127.0.0.1",
            "Content-Type: application/json",
            "Content-Length: 1000",
            "\r\n");

    @Test
    void a_body_that_never_ends_is_given_up() throws IOException {
        var wires = opened(HEAD);
        var start = System.nanoTime();
        while (System.nanoTime() - start < Duration.ofSeconds(28).toNanos()) {
            for (var wire : wires) {
                wire.send(new byte[] {' '});
            }
            assertThat(Demo.nobody().get("/api/v1/session").status())
                    .as("others meanwhile")
                    .isEqualTo(401);
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        }
        for (var wire : wires) {
            try (wire) {
                var answer = wire.receive();
                assertThat(answer.status()).isEqualTo(408);
                assertThat(answer.header("content-type")).startsWith("application/problem+json");
            }
        }
    }

    /** Headers that never end: hung up on, since there is no request yet that could be answered. */
    @Test
    void headers_that_never_end_are_hung_up_on() throws IOException {
        for (var wire : opened(HEAD.substring(0, 60))) {
            try (wire) {
                assertThat(wire.rest()).isEmpty();
            }
        }
    }

    private static List<Wire> opened(String beginning) throws IOException {
        var wires = new ArrayList<Wire>();
        for (var i = 0; i < CLIENTS; i++) {
            var wire = new Wire(Demo.process().at("").getPort(), 40_000);
            wire.send(beginning.getBytes(StandardCharsets.US_ASCII));
            wires.add(wire);
        }
        return wires;
    }
}

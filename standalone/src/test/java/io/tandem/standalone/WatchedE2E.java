package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ops/ asks for is there, in a system that has done what the demo does, whatever else was asked of it. */
class WatchedE2E {

    @TempDir
    static Path folder;

    private static List<Integer> managementPorts() {
        return Service.ALL.stream()
                .map(service -> service.managementPort() + Demo.process().offset())
                .toList();
    }

    @Test
    void every_metric_that_ops_asks_for_is_told() throws Exception {
        var told = new ArrayList<String>();
        try (var http = HttpClient.newHttpClient()) {
            for (var port : managementPorts()) {
                var uri = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
                var scrape = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                        .body();
                told.addAll(MetricNames.told(scrape));
                assertThat(scrape).as("the bucket of what counts as quick").contains("le=\"0.25\"");
            }
        }
        assertThat(told).containsAll(MetricNames.asked());
    }

    @Test
    void every_panel_of_the_board_shows_something_and_no_alert_fires() throws Exception {
        try (var prometheus = prometheus()) {
            await("all four are scraped")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> prometheus.series("up == 1") == Service.ALL.size());
            assertThat(MetricNames.panels())
                    .allSatisfy(query ->
                            await(query).atMost(Duration.ofSeconds(15)).until(() -> prometheus.series(query) > 0));
            assertThat(prometheus.series("ALERTS{alertstate=\"firing\",severity=\"page\"}"))
                    .isZero();
        }
    }

    private static Prometheus prometheus() throws IOException {
        try {
            return new Prometheus(folder, managementPorts());
        } catch (IOException absent) {
            assumeTrue("true".equals(System.getenv("CI")), "Prometheus is not installed (Debian's package prometheus)");
            throw absent;
        }
    }
}

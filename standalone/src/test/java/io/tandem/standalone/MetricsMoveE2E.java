package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.standalone.demo.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetricsMoveE2E {
    private static final int REQUIREMENTS = 8091;
    private static final int PLANNING = 8092;
    private static final Pattern METRIC = Pattern.compile(
            "(?<![:\\w])(?:tandem|http_server|jvm|process|system|executor|disk|logback)_[a-z_]+(?![:\\w])");

    private final Crew crew = Crew.assemble();

    @Test
    void commands_events_and_handoffs_are_counted() {
        var commands = sum(REQUIREMENTS, "tandem_command_seconds_count");
        var published = sum(REQUIREMENTS, "tandem_published_events_total");
        var handoffs = sum(REQUIREMENTS, "tandem_handoff_wait_seconds_count");
        var received = sum(PLANNING, "tandem_received_events_total");

        var requirement = crew.drafts(Crew.FRONT, "计数");
        var handoff = requirement
                .offer(Crew.FRONT, "BACKEND", Map.of("person", Demo.id(Crew.BACK)))
                .orThrow()
                .id();
        requirement.accept(Crew.BACK, handoff, requirement.hash(handoff)).orThrow();

        assertThat(sum(REQUIREMENTS, "tandem_command_seconds_count")).isGreaterThanOrEqualTo(commands + 3);
        rises("published events", REQUIREMENTS, "tandem_published_events_total", published + 3);
        rises("hand-off waits", REQUIREMENTS, "tandem_handoff_wait_seconds_count", handoffs + 1);
        rises("received events", PLANNING, "tandem_received_events_total", received + 3);
    }

    /** Everybody writes at once: the processors fall behind, are seen behind, and catch up. */
    @Test
    void the_lag_rises_and_falls() {
        var most = 0.0;
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var burst = IntStream.range(0, 300)
                    .mapToObj(i -> writers.submit(() -> crew.drafts(Crew.FRONT, "积压 " + i)))
                    .toList();
            while (!burst.stream().allMatch(java.util.concurrent.Future::isDone)) {
                most = Math.max(most, sum(REQUIREMENTS, "tandem_processor_lag_events"));
            }
        }
        assertThat(most).as("the highest lag seen").isPositive();
        Eventually.until("the lag is gone", () -> sum(REQUIREMENTS, "tandem_processor_lag_events"), lag -> lag == 0);
    }

    @Test
    void whatever_alerts_and_board_ask_for_is_there() throws IOException {
        crew.drafts(Crew.FRONT, "有数");
        var asked = new TreeSet<String>();
        for (var file : List.of("prometheus/rules/tandem.yml", "grafana/dashboards/tandem.json")) {
            var text = Files.readString(Path.of("..", "ops").resolve(file));
            METRIC.matcher(text).results().forEach(metric -> asked.add(metric.group()));
        }
        assertThat(asked).isNotEmpty();
        var shown = Stream.of(8090, 8091, 8092, 8093)
                .flatMap(port -> scrape(port).lines())
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .collect(java.util.stream.Collectors.toSet());
        assertThat(shown).containsAll(asked);
    }

    private static void rises(String what, int port, String metric, double atLeast) {
        Eventually.until(what, () -> sum(port, metric), value -> value >= atLeast);
    }

    private static double sum(int port, String metric) {
        return scrape(port)
                .lines()
                .filter(line -> line.startsWith(metric + "{") || line.startsWith(metric + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static String scrape(int port) {
        return Api.of(new Ports(Demo.process().offset()).local(port))
                .get("/actuator/prometheus")
                .orThrow()
                .body()
                .asString();
    }
}

package io.tandem.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts fire when they should, stay silent when they should, and somebody knows what to do. */
class AlertsTest {

    private static final Path PROMETHEUS = Yaml.ROOT.resolve("ops/prometheus");
    private static final Path RULES = PROMETHEUS.resolve("rules/tandem.yml");
    private static final Path TESTS = PROMETHEUS.resolve("tests/tandem.yml");

    @Test
    void promtool_takes_the_configuration_and_every_rule() throws Exception {
        promtool("check", "config", PROMETHEUS.resolve("prometheus.yml").toString());
        promtool("test", "rules", TESTS.toString());
    }

    @Test
    void promtool_takes_every_query_of_the_board(@TempDir Path folder) throws Exception {
        var rules = new StringBuilder("groups:\n  - name: board\n    rules:\n");
        var queries = Board.queries();
        for (var query : queries) {
            rules.append("      - record: board:query")
                    .append(queries.indexOf(query))
                    .append('\n');
            rules.append("        expr: '").append(query.replace("'", "''")).append("'\n");
        }
        promtool(
                "check",
                "rules",
                Files.writeString(folder.resolve("board.yml"), rules).toString());
    }

    @Test
    void every_alert_is_tested_silent_and_loud() {
        var tests = Yaml.each(Yaml.documents(TESTS).getFirst(), "tests")
                .flatMap(test -> Yaml.each(test, "alert_rule_test"))
                .toList();
        assertThat(alerts()).allSatisfy(alert -> {
            var own = tests.stream().filter(test -> test.get("alertname").equals(alert.get("alert")));
            assertThat(own.map(test -> test.containsKey("exp_alerts")).distinct())
                    .contains(true, false);
        });
    }

    @Test
    void every_alert_has_its_entry_in_the_runbook_and_every_entry_an_alert() {
        var entries = Yaml.text(Yaml.ROOT.resolve("ops/runbook.md"))
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3));
        assertThat(entries)
                .containsExactlyInAnyOrderElementsOf(
                        alerts().map(alert -> alert.get("alert").toString()).toList());
        assertThat(alerts()).allSatisfy(alert -> {
            var name = alert.get("alert").toString();
            assertThat(Yaml.string(alert, "annotations/runbook"))
                    .isEqualTo("ops/runbook.md#" + name.toLowerCase(Locale.ROOT));
            assertThat(Yaml.string(alert, "labels/severity")).isIn("page", "ticket");
        });
    }

    private static Stream<Map<String, Object>> alerts() {
        return Yaml.each(Yaml.documents(RULES).getFirst(), "groups")
                .flatMap(group -> Yaml.each(group, "rules"))
                .filter(rule -> rule.containsKey("alert"));
    }

    private static void promtool(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of("promtool"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException absent) {
            assumeTrue("true".equals(System.getenv("CI")), "promtool is not installed (Debian's package prometheus)");
            throw absent;
        }
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}

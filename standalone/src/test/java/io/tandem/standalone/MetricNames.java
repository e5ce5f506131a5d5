package io.tandem.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The metrics that ops/ asks for, and those a scrape tells. */
final class MetricNames {

    private static final Path OPS = Path.of("..", "ops");
    static final Path RULES = OPS.resolve("prometheus/rules/tandem.yml");

    private static final Pattern NOT_NAMES = Pattern.compile(
            "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("\\b[a-zA-Z_][a-zA-Z0-9_:]*\\b(?!\\s*\\()");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset");

    private MetricNames() {}

    /** Every metric of an alert, a ratio or a panel that Tandem itself must tell. */
    static SortedSet<String> asked() {
        var names = new TreeSet<String>();
        Stream.concat(rules(), panels()).forEach(query -> names.addAll(in(query)));
        names.removeIf(name -> name.contains(":") || name.equals("up"));
        return names;
    }

    /** The metrics one PromQL query reads; numbers, functions and labels left out. */
    static SortedSet<String> in(String query) {
        var names = new TreeSet<String>();
        NAME.matcher(NOT_NAMES.matcher(query).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .filter(name -> !WORDS.contains(name))
                .forEach(names::add);
        return names;
    }

    /** The metrics of a scrape in Prometheus' text format. */
    static SortedSet<String> told(String scrape) {
        var names = new TreeSet<String>();
        scrape.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.replaceAll("[{ ].*", ""))
                .forEach(names::add);
        return names;
    }

    /** The queries of the board's panels, with the service variable at its widest. */
    static Stream<String> panels() {
        return JsonMapper.shared()
                .readTree(OPS.resolve("grafana/dashboards/tandem.json").toFile())
                .path("panels")
                .valueStream()
                .flatMap(panel -> panel.path("targets").valueStream())
                .map(target -> target.path("expr").asString().replace("$service", ".+"));
    }

    private static Stream<String> rules() {
        Map<String, List<Map<String, List<Map<String, Object>>>>> file;
        try {
            file = new Yaml().load(Files.readString(RULES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.getOrDefault("groups", List.of()).stream()
                .flatMap(group -> group.getOrDefault("rules", List.of()).stream())
                .map(rule -> String.valueOf(rule.get("expr")));
    }
}

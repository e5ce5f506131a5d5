package io.tandem.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Files of the repository as plain maps, lists and strings; anchors and merge keys resolved, no duplicate keys. */
final class Yaml {

    static final Path ROOT = Path.of("..");

    private Yaml() {}

    /** Every document in one file. */
    static List<Map<String, Object>> documents(Path file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var documents = new ArrayList<Map<String, Object>>();
        new org.yaml.snakeyaml.Yaml(new SafeConstructor(options))
                .loadAll(text(file))
                .forEach(document -> documents.add(map(document)));
        return documents;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every YAML file below {@code folder}. */
    static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*[.]ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // keys of the YAML read here are strings
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    /** The value at a path of keys and indexes, such as {@code spec/template/spec/containers/0}. */
    static Object at(Object node, String path) {
        var value = node;
        for (var step : path.split("/", -1)) {
            value = value instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : map(value).get(step);
            if (value == null) {
                throw new AssertionError("nothing at " + step + " of " + path);
            }
        }
        return value;
    }

    static String string(Object node, String path) {
        return at(node, path).toString();
    }

    static Stream<Map<String, Object>> each(Object node, String path) {
        return ((List<?>) at(node, path)).stream().map(Yaml::map);
    }
}

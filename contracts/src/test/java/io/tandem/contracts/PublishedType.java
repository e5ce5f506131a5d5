package io.tandem.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One published type, as its schema file stands for it:
 * {@code events/<context>.<aggregate>/<type>.schema.json} with {@code <type>.sample.json} beside it.
 *
 * @param name the CloudEvents type, {@code tandem.<context>.<aggregate>.<kebab-past>.v<n>}
 * @param folder {@code <context>.<aggregate>}
 */
record PublishedType(String name, String folder) {

    static final Path CONTRACTS = Path.of("src/main/resources/contracts");

    private static final String SCHEMA = ".schema.json";

    /** Every schema below {@code contracts}, by name. */
    static List<PublishedType> in(Path contracts) {
        try (var files = Files.walk(contracts.resolve("events"))) {
            return files.filter(file -> file.toString().endsWith(SCHEMA))
                    .map(file -> new PublishedType(
                            file.getFileName().toString().replace(SCHEMA, ""),
                            file.getParent().getFileName().toString()))
                    .sorted(java.util.Comparator.comparing(PublishedType::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The context a type belongs to, which names its topic. */
    String context() {
        return folder.substring(0, folder.indexOf('.'));
    }

    /** The schema, relative to {@code asyncapi.yaml}. */
    String schema() {
        return "./events/" + folder + "/" + name + SCHEMA;
    }

    String sample() {
        return "./events/" + folder + "/" + name + ".sample.json";
    }
}

package io.tandem.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample as it is written down (samples/ecommerce/ecommerce.yaml), and the ways its values are spelt. */
record Story(JsonNode root) {

    private static final String FILE = "/samples/ecommerce/ecommerce.yaml";

    static Story ecommerce() {
        try (InputStream file = Story.class.getResourceAsStream(FILE)) {
            Object written = new Yaml().load(Objects.requireNonNull(file));
            return new Story(JsonMapper.builder().build().valueToTree(written));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Names the story and how it is told: the hash of the archive that both came in, new with every other build. */
    static String edition() throws IOException {
        var story = Objects.requireNonNull(Story.class.getResource(FILE)).openConnection();
        if (!(story instanceof JarURLConnection archive)) {
            return "unpacked " + Instant.now();
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(Files.readAllBytes(
                                    Path.of(archive.getJarFile().getName()))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    JsonNode part(String name) {
        return root.path(name);
    }

    String productKey() {
        return part("product").path("key").asString();
    }

    JsonNode requirement(String key) {
        return part("requirements")
                .valueStream()
                .filter(requirement -> requirement.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The entries of a list, without those marked {@code later: true}. */
    static Stream<JsonNode> each(JsonNode list) {
        return list.valueStream().filter(entry -> !entry.path("later").asBoolean(false));
    }

    static long later(JsonNode list) {
        return list.valueStream()
                .filter(entry -> entry.path("later").asBoolean(false))
                .count();
    }

    /** The code of a value such as {@code INTAKE 受理}. */
    static String code(JsonNode value) {
        return value.asString("").replaceFirst(" .*", "");
    }

    /** A key for the Idempotency-Key header, from the story's own handles. */
    static String key(String... handles) {
        return "sample:" + String.join(":", handles);
    }
}

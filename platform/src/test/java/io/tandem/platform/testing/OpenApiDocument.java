package io.tandem.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A service's committed OpenAPI document against what the service says of itself. {@code ./tandem contracts} writes
 * what is said ({@code -Dcontracts.write=true}); otherwise a difference fails. The committed form has its keys in order,
 * so it does not depend on the order in which a machine finds classes.
 */
public final class OpenApiDocument {

    private static final Path FOLDER = Path.of("../contracts/src/main/resources/contracts/openapi");
    private static final JsonMapper JSON = JsonMapper.shared();

    private OpenApiDocument() {}

    public static void isCommitted(String service, String said) {
        var document = (ObjectNode) JSON.readTree(said);
        document.putArray("servers").addObject().put("url", "/");
        operationsHaveNamesOfTheirOwn(document);
        var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(inOrder(document)) + "\n";
        var file = FOLDER.resolve(service + ".json");
        try {
            if (Boolean.getBoolean("contracts.write")) {
                Files.writeString(file, text);
                return;
            }
            assertThat(Files.readString(file))
                    .as("%s is not what the service says; ./tandem contracts rewrites it", file)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void operationsHaveNamesOfTheirOwn(JsonNode document) {
        var names = new HashSet<String>();
        document.path("paths")
                .values()
                .forEach(path -> path.values()
                        .forEach(operation -> assertThat(
                                        names.add(operation.path("operationId").asString()))
                                .as("operationId %s stands twice", operation.path("operationId"))
                                .isTrue()));
    }

    private static JsonNode inOrder(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var sorted = new TreeMap<String, JsonNode>();
                object.properties().forEach(p -> sorted.put(p.getKey(), inOrder(p.getValue(), p.getKey())));
                var ordered = JsonNodeFactory.instance.objectNode();
                sorted.forEach(ordered::set);
                yield ordered;
            }
            case ArrayNode array -> {
                var ordered = JsonNodeFactory.instance.arrayNode();
                array.values().forEach(item -> ordered.add(inOrder(item)));
                yield ordered;
            }
            default -> node;
        };
    }

    /** Of the lists only these have no order of their own. */
    private static JsonNode inOrder(JsonNode node, String name) {
        var ordered = inOrder(node);
        if (ordered instanceof ArrayNode array && (name.equals("required") || name.equals("tags"))) {
            var sorted = JsonNodeFactory.instance.arrayNode();
            array.values().stream()
                    .sorted(Comparator.comparing(JsonNode::toString))
                    .forEach(sorted::add);
            return sorted;
        }
        return ordered;
    }
}

package io.tandem.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One method of one address, as a service's committed OpenAPI document has it.
 *
 * @param described its operation object
 * @param schemas what the bodies' references lead to
 */
public record Operation(String service, String method, String path, JsonNode described, JsonNode schemas) {

    private static final Path FOLDER = Path.of("..", "contracts", "src", "main", "resources", "contracts", "openapi");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Every one of them: what a test goes through is counted from the documents. */
    public static final List<Operation> ALL = Stream.of("gateway", "requirements", "planning", "feedback")
            .flatMap(Operation::of)
            .toList();

    private static Stream<Operation> of(String service) {
        var document = document(service);
        var schemas = document.at("/components/schemas");
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new Operation(
                                service,
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.getValue(),
                                schemas)));
    }

    private static JsonNode document(String service) {
        try {
            return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(service + ".json")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public boolean writes() {
        return !method.equals("GET");
    }

    /** Whether its address begins so. */
    public boolean below(String prefix) {
        return path.startsWith(prefix);
    }

    public Stream<JsonNode> parameters(String in) {
        return described
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals(in));
    }

    public boolean needs(String header) {
        return parameters("header").anyMatch(one -> one.path("name").asString().equals(header));
    }

    /** The schema of its JSON body, references followed; empty where it takes none, or one that is not described. */
    public Optional<JsonNode> body() {
        var schema = described.at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of(resolved(schema));
    }

    public JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? schemas.path(schema.path("$ref").asString().replaceFirst(".*/", "")) : schema;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}

package io.tandem.requirements.contract.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An OpenAPI document in the one model both 3.0 and 3.1 are brought to. Schemas are trees of keywords; a reference is
 * {@code {"$ref": name}} into {@code shapes}, which may lead in circles.
 *
 * @param operations by method and path, {@code POST /payments}
 * @param shapes the schemas operations lead to
 * @param notUnderstood what the comparison has no word for
 */
public record ApiDocument(
        String openapi,
        String title,
        String version,
        SortedMap<String, Operation> operations,
        Map<String, ObjectNode> shapes,
        List<NotUnderstood> notUnderstood) {

    public record NotUnderstood(String at, String keyword) {}

    /**
     * @param id its operationId
     * @param latency what it promises ({@code x-latency}), by share of answers in milliseconds
     * @param other keywords that are compared as they stand
     */
    public record Operation(
            String method,
            String path,
            @Nullable String id,
            List<Parameter> parameters,
            @Nullable Body request,
            SortedMap<String, Answer> answers,
            Map<String, String> latency,
            ObjectNode other) {

        String key() {
            return method + " " + path;
        }
    }

    /** @param in path, query, header or cookie */
    public record Parameter(String name, String in, boolean required, ObjectNode shape) {}

    public record Body(boolean required, SortedMap<String, Content> content) {}

    public record Answer(SortedMap<String, Content> content, SortedMap<String, ObjectNode> headers) {}

    public record Content(ObjectNode shape, @Nullable JsonNode example) {}

    /** By operationId, or by method and path. */
    public Optional<Operation> operation(String name) {
        var byKey = operations.get(name);
        return byKey != null
                ? Optional.of(byKey)
                : operations.values().stream().filter(o -> name.equals(o.id())).findFirst();
    }

    /** What a schema says after following references that say nothing but another name. */
    ObjectNode resolved(ObjectNode shape) {
        var at = shape;
        while (at.has("$ref")) {
            at = Objects.requireNonNull(shapes.get(at.get("$ref").asString()), "every reference was followed once");
        }
        return at;
    }
}

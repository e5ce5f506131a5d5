package io.tandem.requirements.contract.document;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@link ApiDocument} → the model openapi-diff compares, which speaks OpenAPI 3.0. */
final class LibraryModel {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LibraryModel() {}

    static OpenAPI of(ApiDocument document) {
        var root = JSON.objectNode().put("openapi", "3.0.3");
        root.putObject("info").put("title", document.title()).put("version", document.version());
        var paths = root.putObject("paths");
        document.operations()
                .values()
                .forEach(operation -> paths.withObject("/" + References.escaped(operation.path()))
                        .set(operation.method().toLowerCase(java.util.Locale.ROOT), operation(operation)));
        var schemas = root.putObject("components").putObject("schemas");
        document.shapes().forEach((name, shape) -> schemas.set(safe(name), shape(shape)));
        try {
            return Json.mapper().readValue(root.toString(), OpenAPI.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("a document that was read cannot be compared", e);
        }
    }

    private static ObjectNode operation(ApiDocument.Operation operation) {
        var node = JSON.objectNode();
        if (operation.id() != null) {
            node.put("operationId", operation.id());
        }
        var parameters = node.putArray("parameters");
        operation
                .parameters()
                .forEach(p -> parameters
                        .addObject()
                        .put("name", p.name())
                        .put("in", p.in())
                        .put("required", p.required())
                        .set("schema", shape(p.shape())));
        var request = operation.request();
        if (request != null) {
            node.putObject("requestBody")
                    .put("required", request.required())
                    .set("content", content(request.content()));
        }
        var responses = node.putObject("responses");
        operation.answers().forEach((status, answer) -> {
            var response = responses.putObject(status).put("description", "");
            response.set("content", content(answer.content()));
            var headers = response.putObject("headers");
            answer.headers().forEach((name, shape) -> headers.putObject(name).set("schema", shape(shape)));
        });
        return node;
    }

    private static ObjectNode content(SortedMap<String, ApiDocument.Content> contents) {
        var node = JSON.objectNode();
        contents.forEach((type, content) -> node.putObject(type).set("schema", shape(content.shape())));
        return node;
    }

    /** A copy in the library's words: references by pointer, without what it has no word for. */
    private static ObjectNode shape(ObjectNode shape) {
        var node = JSON.objectNode();
        if (standsBeside(shape)) {
            return shape((ObjectNode) shape.get("allOf").get(0));
        }
        shape.properties().forEach(entry -> {
            switch (entry.getKey()) {
                case "$ref" ->
                    node.put(
                            "$ref",
                            "#/components/schemas/" + safe(entry.getValue().asString()));
                case "properties" -> {
                    var properties = node.putObject("properties");
                    entry.getValue()
                            .properties()
                            .forEach(p -> properties.set(p.getKey(), shape((ObjectNode) p.getValue())));
                }
                case "items" -> node.set("items", shape((ObjectNode) entry.getValue()));
                case "additionalProperties" ->
                    node.set(
                            "additionalProperties",
                            entry.getValue() instanceof ObjectNode s ? shape(s) : entry.getValue());
                case "allOf", "oneOf", "anyOf" -> {
                    var list = node.putArray(entry.getKey());
                    entry.getValue().forEach(branch -> list.add(shape((ObjectNode) branch)));
                }
                case "discriminator" -> node.set("discriminator", discriminator(entry.getValue()));
                case "example", "default", Shapes.OTHER -> {
                    // compared by ourselves
                }
                default -> node.set(entry.getKey(), entry.getValue());
            }
        });
        if (node.path("enum") instanceof ArrayNode && !node.has("type")) {
            node.put("type", "string");
        }
        return node;
    }

    /** A reference with a few words beside it: the library would take it for an object of its own. */
    private static boolean standsBeside(ObjectNode shape) {
        var parts = shape.path("allOf");
        return parts.size() == 2
                && !shape.has("properties")
                && parts.get(0).has("$ref")
                && !parts.get(1).has("$ref")
                && !parts.get(1).has("properties");
    }

    private static JsonNode discriminator(JsonNode written) {
        var node = JSON.objectNode()
                .put("propertyName", written.path("propertyName").asString(""));
        var mapping = node.putObject("mapping");
        written.path("mapping").properties().forEach(entry -> {
            var target = entry.getValue().asString("");
            mapping.put(
                    entry.getKey(),
                    "#/components/schemas/" + safe(target.startsWith("#") ? Shapes.name(target) : target));
        });
        return node;
    }

    /** A component's name as the library allows it. */
    static String safe(String name) {
        return name.matches("[A-Za-z0-9._-]+")
                ? name
                : name.replaceAll("[^A-Za-z0-9._-]", "_") + "_" + Integer.toHexString(name.hashCode());
    }
}

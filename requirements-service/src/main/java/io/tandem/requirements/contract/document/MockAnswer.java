package io.tandem.requirements.contract.document;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.contract.document.ApiDocument.Operation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an operation would answer: its written example, else one made of its schema; always the same. */
public record MockAnswer(
        int status, @Nullable String mediaType, @Nullable JsonNode body) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** @param wanted a status, or null for the first success */
    public static MockAnswer of(ApiDocument document, String method, String path, @Nullable String wanted) {
        var request = method + " " + path;
        var operation = find(document, method, path)
                .orElseThrow(() ->
                        new RuleViolated(DocumentRule.MOCK_KNOWS_THE_OPERATION, Map.of("request", clipped(request))));
        var status = wanted != null
                ? wanted
                : operation.answers().keySet().stream()
                        .filter(s -> s.startsWith("2"))
                        .findFirst()
                        .orElse(operation.answers().firstKey());
        var answer = operation.answers().get(status);
        if (answer == null) {
            throw new RuleViolated(
                    DocumentRule.MOCK_KNOWS_THE_ANSWER, Map.of("request", clipped(request), "status", clipped(status)));
        }
        var code = status.matches("[1-5][0-9]{2}")
                ? Integer.parseInt(status)
                : status.matches("[1-5]XX") ? (status.charAt(0) - '0') * 100 : 200;
        var content = answer.content().entrySet().stream()
                .filter(entry -> entry.getKey().contains("json"))
                .findFirst();
        return content.map(c -> new MockAnswer(
                        code,
                        c.getKey(),
                        c.getValue().example() != null
                                ? c.getValue().example()
                                : new Maker(document).make(c.getValue().shape())))
                .orElse(new MockAnswer(code, null, null));
    }

    /** The operation a request goes to; fixed paths before those with parameters. */
    public static Optional<Operation> find(ApiDocument document, String method, String path) {
        return document.operations().values().stream()
                .filter(o -> o.method().equalsIgnoreCase(method) && matches(o.path(), path))
                .min(java.util.Comparator.comparingInt((Operation o) -> o.path().split("\\{", -1).length)
                        .thenComparing(Operation::path));
    }

    private static boolean matches(String template, String path) {
        var expected = template.split("/", -1);
        var given = path.split("/", -1);
        if (expected.length != given.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (!(expected[i].contains("{") && !given[i].isEmpty()) && !expected[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }

    private static String clipped(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    /** A value that fits a schema. A schema inside itself is left out where it may be, else empty. */
    private record Maker(ApiDocument document, Set<ObjectNode> open) {

        Maker(ApiDocument document) {
            this(document, java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>()));
        }

        JsonNode make(ObjectNode written) {
            var shape = document.resolved(written);
            for (var keyword : List.of("example", "default")) {
                if (shape.has(keyword)) {
                    return shape.get(keyword);
                }
            }
            if (shape.path("enum").size() > 0) {
                return shape.get("enum").get(0);
            }
            if (!open.add(shape)) {
                return JSON.nullNode();
            }
            try {
                return made(shape);
            } finally {
                open.remove(shape);
            }
        }

        private JsonNode made(ObjectNode shape) {
            for (var keyword : List.of("oneOf", "anyOf")) {
                if (shape.path(keyword).size() > 0) {
                    return make((ObjectNode) shape.get(keyword).get(0));
                }
            }
            if (shape.has("properties")
                    || shape.has("allOf")
                    || shape.path("type").asString("").equals("object")) {
                return object(shape);
            }
            return switch (shape.path("type").asString(shape.has("items") ? "array" : "")) {
                case "array" -> {
                    var array = JSON.arrayNode();
                    if (shape.get("items") instanceof ObjectNode items && !open.contains(document.resolved(items))) {
                        var times =
                                Math.max(1, Math.min(5, shape.path("minItems").asInt(1)));
                        for (int i = 0; i < times; i++) {
                            array.add(make(items));
                        }
                    }
                    yield array;
                }
                case "integer" -> JSON.numberNode(bound(shape).longValue());
                case "number" -> JSON.numberNode(bound(shape));
                case "boolean" -> JSON.booleanNode(true);
                case "string" -> JSON.stringNode(text(shape));
                default -> JSON.objectNode();
            };
        }

        private JsonNode object(ObjectNode shape) {
            var object = JSON.objectNode();
            shape.path("allOf").forEach(part -> {
                if (make((ObjectNode) part) instanceof ObjectNode made) {
                    object.setAll(made);
                }
            });
            var required = new HashSet<String>();
            shape.path("required").forEach(name -> required.add(name.asString()));
            shape.path("properties").properties().forEach(p -> {
                var value = (ObjectNode) p.getValue();
                if (required.contains(p.getKey()) || !open.contains(document.resolved(value))) {
                    object.set(p.getKey(), make(value));
                }
            });
            return object.isEmpty() && shape.path("allOf").size() == 1 && !shape.has("properties")
                    ? make((ObjectNode) shape.get("allOf").get(0))
                    : object;
        }

        private static BigDecimal bound(ObjectNode shape) {
            var step = shape.path("multipleOf").isNumber()
                    ? shape.get("multipleOf").decimalValue()
                    : BigDecimal.ONE;
            if (shape.path("minimum").isNumber()) {
                var minimum = shape.get("minimum").decimalValue();
                return shape.path("exclusiveMinimum").asBoolean(false) ? minimum.add(step) : minimum;
            }
            if (shape.path("maximum").isNumber()
                    && shape.get("maximum").decimalValue().compareTo(step) < 0) {
                var maximum = shape.get("maximum").decimalValue();
                return shape.path("exclusiveMaximum").asBoolean(false) ? maximum.subtract(step) : maximum;
            }
            return step;
        }

        private static String text(ObjectNode shape) {
            var text = switch (shape.path("format").asString("")) {
                case "date-time" -> "2026-01-01T00:00:00Z";
                case "date" -> "2026-01-01";
                case "time" -> "00:00:00Z";
                case "uuid" -> "00000000-0000-4000-8000-000000000000";
                case "uri", "url" -> "https://example.com/";
                case "email" -> "name@example.com";
                case "ipv4" -> "192.0.2.1";
                default -> "text";
            };
            var shortest = Math.min(1_000, shape.path("minLength").asInt(0));
            var longest = shape.path("maxLength").asInt(Integer.MAX_VALUE);
            var padded = text.length() < shortest ? text + "x".repeat(shortest - text.length()) : text;
            return padded.length() > longest ? padded.substring(0, longest) : padded;
        }
    }

    /** Names of what a recorded body holds: {@code items[].price}. */
    static List<String> leaves(JsonNode body) {
        var names = new ArrayList<String>();
        leaves(body, "", names);
        return names.stream().distinct().sorted().toList();
    }

    private static void leaves(JsonNode node, String path, List<String> into) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties()
                    .forEach(p -> leaves(p.getValue(), path.isEmpty() ? p.getKey() : path + "." + p.getKey(), into));
        } else if (node.isArray() && !node.isEmpty()) {
            node.forEach(item -> leaves(item, path + "[]", into));
        } else if (!path.isEmpty()) {
            into.add(path);
        }
    }
}

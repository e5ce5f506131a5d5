package io.tandem.requirements.contract.document;

import io.tandem.requirements.contract.document.ApiDocument.NotUnderstood;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schemas in one vocabulary: one {@code type} beside {@code nullable}, {@code enum} for {@code const}, flags for
 * exclusive bounds, {@code allOf} for what stands beside a reference. What has no word there is kept under
 * {@link #OTHER}, as it stands, and listed.
 */
final class Shapes {

    static final String OTHER = "other";

    private static final Set<String> KEPT = Set.of(
            "format",
            "enum",
            "default",
            "example",
            "minimum",
            "maximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "readOnly",
            "writeOnly",
            "deprecated");
    private static final Set<String> WITHOUT_MEANING = Set.of(
            "title", "description", "externalDocs", "xml", "examples", "$comment", "$schema", "$defs", "definitions");
    private static final Set<String> SAID_OTHERWISE = Set.of(
            "$ref",
            "type",
            "nullable",
            "const",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "properties",
            "required",
            "items",
            "additionalProperties",
            "allOf",
            "oneOf",
            "anyOf",
            "discriminator");

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final References references;
    private final boolean since31;
    private final List<NotUnderstood> notUnderstood;
    private final Map<String, ObjectNode> named = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();

    Shapes(References references, boolean since31, List<NotUnderstood> notUnderstood) {
        this.references = references;
        this.since31 = since31;
        this.notUnderstood = notUnderstood;
    }

    /** All schemas that were led to, after the last was asked for. */
    Map<String, ObjectNode> all() {
        while (!open.isEmpty()) {
            var reference = open.poll();
            named.put(name(reference), of(references.target(reference, reference), reference));
        }
        requireEnds();
        return named;
    }

    ObjectNode of(JsonNode schema, String at) {
        var shape = json.objectNode();
        if (schema.isMissingNode() || schema.isBoolean()) {
            if (schema.isBoolean() && !schema.asBoolean()) {
                shape.putObject(OTHER).put("never", true);
            }
            return shape;
        }
        if (!schema.isObject()) {
            throw DocumentRule.incomplete(at, "schema");
        }
        if (schema.path("$ref").isString()) {
            return reference(schema, at);
        }
        KEPT.forEach(keyword -> copy(keyword, schema, shape));
        type(schema, shape);
        bounds(schema, shape);
        if (schema.has("const")) {
            shape.set("enum", json.arrayNode().add(schema.get("const")));
        }
        members(schema, shape, at);
        combined(schema, shape, at);
        others(schema, shape, at);
        return shape;
    }

    private ObjectNode reference(JsonNode schema, String at) {
        var reference = schema.get("$ref").asString();
        references.target(reference, at);
        if (known.add(reference)) {
            open.add(reference);
        }
        var shape = json.objectNode().put("$ref", name(reference));
        var beside = (ObjectNode) schema.deepCopy();
        beside.remove("$ref");
        WITHOUT_MEANING.forEach(beside::remove);
        if (!since31 || beside.isEmpty()) {
            return shape;
        }
        var both = json.objectNode();
        var type = references.target(reference, at).path("type");
        if (type.isString()) {
            both.put("type", type.asString());
        }
        both.putArray("allOf").add(shape).add(of(beside, at));
        return both;
    }

    static String name(String reference) {
        return reference.startsWith("#/components/schemas/") && reference.indexOf('/', 21) < 0
                ? reference.substring(21)
                : reference;
    }

    private static void copy(String keyword, JsonNode from, ObjectNode to) {
        if (from.has(keyword)) {
            to.set(keyword, from.get(keyword));
        }
    }

    private void type(JsonNode schema, ObjectNode shape) {
        var type = schema.path("type");
        var types = new TreeSet<String>();
        if (type.isArray()) {
            type.forEach(t -> types.add(t.asString("")));
        } else if (type.isString()) {
            types.add(type.asString());
        }
        if (types.remove("null") || schema.path("nullable").asBoolean(false)) {
            shape.put("nullable", true);
        }
        if (types.size() == 1) {
            shape.put("type", types.first());
        } else if (types.size() > 1) {
            var either = shape.withObject(OTHER).putArray("type");
            types.forEach(either::add);
        }
        if (shape.path("nullable").asBoolean(false) && shape.path("enum").isArray()) {
            var values = json.arrayNode();
            shape.get("enum").forEach(value -> {
                if (!value.isNull()) {
                    values.add(value);
                }
            });
            shape.set("enum", values);
        }
    }

    /** 3.0 has a flag beside the bound, 3.1 a bound of its own. */
    private static void bounds(JsonNode schema, ObjectNode shape) {
        for (var bound : List.of("minimum", "maximum")) {
            var keyword = "exclusiveM" + bound.substring(1);
            var exclusive = schema.path(keyword);
            if (exclusive.isNumber()) {
                shape.set(bound, exclusive);
                shape.put(keyword, true);
            } else if (exclusive.asBoolean(false)) {
                shape.put(keyword, true);
            }
        }
    }

    private void members(JsonNode schema, ObjectNode shape, String at) {
        if (schema.path("properties").isObject()) {
            var properties = shape.putObject("properties");
            schema.get("properties").properties().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(p -> properties.set(
                            p.getKey(), of(p.getValue(), at + "/properties/" + References.escaped(p.getKey()))));
        }
        if (schema.path("required").isArray()) {
            var required = new TreeSet<String>();
            schema.get("required").forEach(name -> required.add(name.asString("")));
            if (!required.isEmpty()) {
                var sorted = shape.putArray("required");
                required.forEach(sorted::add);
            }
        }
        if (schema.has("items")) {
            shape.set("items", of(schema.get("items"), at + "/items"));
        }
        var additional = schema.path("additionalProperties");
        if (additional.isBoolean()) {
            shape.put("additionalProperties", additional.asBoolean());
        } else if (additional.isObject()) {
            shape.set("additionalProperties", of(additional, at + "/additionalProperties"));
        }
    }

    private void combined(JsonNode schema, ObjectNode shape, String at) {
        for (var keyword : List.of("allOf", "oneOf", "anyOf")) {
            if (!schema.path(keyword).isArray()) {
                continue;
            }
            var branches = new ArrayList<ObjectNode>();
            for (var branch : schema.get(keyword)) {
                if (!keyword.equals("allOf") && branch.path("type").asString("").equals("null")) {
                    shape.put("nullable", true);
                } else {
                    branches.add(of(branch, at + "/" + keyword));
                }
            }
            if (branches.isEmpty()) {
                continue;
            }
            var said = branches.size() == 1 && !keyword.equals("allOf") ? "allOf" : keyword;
            var list = shape.withArray(said);
            branches.forEach(list::add);
        }
        if (schema.path("discriminator").isObject()) {
            shape.set("discriminator", schema.get("discriminator"));
        }
    }

    private void others(JsonNode schema, ObjectNode shape, String at) {
        schema.properties().forEach(entry -> {
            var keyword = entry.getKey();
            if (KEPT.contains(keyword)
                    || WITHOUT_MEANING.contains(keyword)
                    || SAID_OTHERWISE.contains(keyword)
                    || keyword.startsWith("x-")) {
                return;
            }
            shape.withObject(OTHER).set(keyword, entry.getValue());
        });
        shape.path(OTHER).properties().forEach(other -> notUnderstood.add(new NotUnderstood(at, other.getKey())));
    }

    /** A schema that is nothing but itself, through names or allOf, has no meaning. */
    private void requireEnds() {
        var done = new HashMap<String, Boolean>();
        named.keySet().forEach(name -> visit(name, done));
    }

    private void visit(String name, Map<String, Boolean> done) {
        var state = done.get(name);
        if (state != null) {
            if (!state) {
                throw References.endless(name);
            }
            return;
        }
        done.put(name, false);
        visit(Objects.requireNonNull(named.get(name), "every reference was followed"), done);
        done.put(name, true);
    }

    private void visit(ObjectNode shape, Map<String, Boolean> done) {
        if (shape.has("$ref")) {
            visit(shape.get("$ref").asString(), done);
        }
        shape.path("allOf").forEach(part -> visit((ObjectNode) part, done));
    }
}

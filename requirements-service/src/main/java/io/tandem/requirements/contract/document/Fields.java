package io.tandem.requirements.contract.document;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A schema as the fields a page names. A schema inside itself is named once, so that none goes on for ever. */
final class Fields {

    private static final int DEPTH = 12;

    private final ApiDocument document;

    Fields(ApiDocument document) {
        this.document = document;
    }

    /** The schema of a field, null where there is none; free-form objects have every field. */
    @Nullable
    ObjectNode find(ObjectNode shape, String path) {
        var rest = path;
        var at = shape;
        while (!rest.isEmpty()) {
            var step = rest.startsWith("[]") ? "[]" : rest.split("\\.|\\[\\]", 2)[0];
            var next = step(at, step, Collections.newSetFromMap(new IdentityHashMap<>()));
            if (next == null) {
                return null;
            }
            at = next;
            rest = rest.substring(step.length());
            rest = rest.startsWith(".") ? rest.substring(1) : rest;
        }
        return document.resolved(at);
    }

    private @Nullable ObjectNode step(ObjectNode written, String name, Set<ObjectNode> seen) {
        var shape = document.resolved(written);
        if (!seen.add(shape)) {
            return null;
        }
        if (name.equals("[]") && shape.get("items") instanceof ObjectNode items) {
            return items;
        }
        if (shape.path("properties").get(name) instanceof ObjectNode property) {
            return property;
        }
        for (var keyword : List.of("allOf", "oneOf", "anyOf")) {
            for (var branch : shape.path(keyword)) {
                var found = step((ObjectNode) branch, name, seen);
                if (found != null) {
                    return found;
                }
            }
        }
        return !name.equals("[]") && shape.get("additionalProperties") instanceof ObjectNode any ? any : null;
    }

    /** Every field, outermost first, by path; what lies deeper than anybody names is left out. */
    Map<String, ObjectNode> all(ObjectNode shape) {
        var all = new LinkedHashMap<String, ObjectNode>();
        collect(shape, "", all, Collections.newSetFromMap(new IdentityHashMap<>()), 0);
        return all;
    }

    private void collect(
            ObjectNode written, String path, Map<String, ObjectNode> into, Set<ObjectNode> open, int depth) {
        var shape = document.resolved(written);
        if (depth > DEPTH || into.size() > 2_000 || !open.add(shape)) {
            return;
        }
        shape.path("properties").properties().forEach(property -> {
            var inner = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            into.putIfAbsent(inner, (ObjectNode) property.getValue());
            collect((ObjectNode) property.getValue(), inner, into, open, depth + 1);
        });
        if (shape.get("items") instanceof ObjectNode items) {
            collect(items, path + "[]", into, open, depth + 1);
        }
        for (var keyword : List.of("allOf", "oneOf", "anyOf")) {
            shape.path(keyword).forEach(branch -> collect((ObjectNode) branch, path, into, open, depth + 1));
        }
        open.remove(shape);
    }

    /** Fields that have to be there, of the outermost object. */
    Set<String> required(ObjectNode written) {
        var shape = document.resolved(written);
        var required = new TreeSet<String>();
        shape.path("required").forEach(name -> required.add(name.asString()));
        shape.path("allOf").forEach(branch -> required.addAll(required((ObjectNode) branch)));
        return required;
    }

    /** Every value an enumeration anywhere in it names. */
    Set<String> values(ObjectNode shape) {
        var values = new TreeSet<String>();
        all(shape)
                .values()
                .forEach(field ->
                        document.resolved(field).path("enum").forEach(value -> values.add(value.asString(""))));
        return values;
    }
}

package io.tandem.requirements.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field's way from what it was to what it is.
 *
 * @param pointer where, RFC 6901; an element of a list that has an id stands under that id, not under its place
 * @param from what it was as JSON, null where it was not there
 * @param to what it is as JSON, null where it is gone
 * @param text how one text became the other, piece by piece; null where they are not both texts
 */
public record Change(
        String pointer,
        @Nullable JsonNode from,
        @Nullable JsonNode to,
        @Nullable List<TextChange> text) {

    private static final Pattern PROSE =
            Pattern.compile("/(title|description|text|reference|why|note|reason|conditions|message)$");

    Change(String pointer, @Nullable JsonNode from, @Nullable JsonNode to) {
        this(pointer, from, to, textChange(pointer, from, to));
    }

    /** Ids, states and instants are replaced, not rewritten. */
    private static @Nullable List<TextChange> textChange(
            String pointer, @Nullable JsonNode from, @Nullable JsonNode to) {
        var prose = PROSE.matcher(pointer).find();
        return prose && from != null && to != null && from.isString() && to.isString()
                ? TextChange.between(from.stringValue(), to.stringValue())
                : null;
    }

    /** What differs between two states written as JSON, in the order of their fields; {@code hidden} names are left out. */
    public static List<Change> between(JsonNode before, JsonNode after, Set<String> hidden) {
        var was = new LinkedHashMap<String, JsonNode>();
        var is = new LinkedHashMap<String, JsonNode>();
        flatten("", before, was, hidden);
        flatten("", after, is, hidden);
        var pointers = new TreeSet<String>(was.keySet());
        pointers.addAll(is.keySet());
        var changes = new ArrayList<Change>();
        for (var pointer : pointers) {
            if (!Objects.equals(was.get(pointer), is.get(pointer))) {
                changes.add(new Change(pointer, was.get(pointer), is.get(pointer)));
            }
        }
        return changes;
    }

    private static void flatten(String pointer, JsonNode node, Map<String, JsonNode> into, Set<String> hidden) {
        if (node.isObject()) {
            for (var property : node.properties()) {
                if (!hidden.contains(property.getKey())) {
                    flatten(pointer + "/" + escaped(property.getKey()), property.getValue(), into, hidden);
                }
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                var id = node.get(i).path("id");
                var step = id.isString() ? id.stringValue() : Integer.toString(i);
                flatten(pointer + "/" + step, node.get(i), into, hidden);
            }
        } else if (!node.isNull()) {
            into.put(pointer, node);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

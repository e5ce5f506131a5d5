package io.tandem.cli;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Persons' names by id: answers name persons by id only. */
record People(Map<String, String> names) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST = 100;

    static People in(JsonNode mentioning, Server server) {
        var ids = new LinkedHashSet<String>();
        collect(mentioning, ids);
        var names = new HashMap<String, String>();
        var all = ids.stream().toList();
        for (int from = 0; from < all.size(); from += MOST) {
            var some = String.join(",", all.subList(from, Math.min(all.size(), from + MOST)));
            for (var person : server.get("/api/v1/people", Map.of("ids", some)).items()) {
                names.put(
                        person.path("id").asString(""),
                        person.path("name").asString(person.path("login").asString("")));
            }
        }
        return new People(names);
    }

    String name(JsonNode id) {
        return name(id.isString() ? id.stringValue() : null);
    }

    String name(@Nullable String id) {
        return id == null ? "—" : names.getOrDefault(id, id);
    }

    private static void collect(JsonNode node, Set<String> ids) {
        if (node.isString() && ID.matcher(node.stringValue()).matches()) {
            ids.add(node.stringValue());
        } else {
            node.values().forEach(child -> collect(child, ids));
        }
    }
}

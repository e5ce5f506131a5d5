package io.tandem.gateway.lifecycle;

import io.tandem.gateway.lifecycle.Share.Given;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A product's requirements with the tasks and the feedback that belong to each, out of the services' shares. What
 * belongs to no requirement stands beside them; what could not be had is named, what is cut off too.
 */
final class Lifecycle {

    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Map<Part, Share> shares = new EnumMap<>(Part.class);

    Lifecycle(List<Share> shares) {
        shares.forEach(share -> this.shares.put((Part) share.part(), share));
    }

    ObjectNode compose() {
        var whole = JsonNodeFactory.instance.objectNode();
        var product = given(Part.PRODUCT);
        if (product != null) {
            whole.set("product", product);
        }
        var requirements = items(Part.REQUIREMENTS);
        var ids = requirements.stream()
                .map(requirement -> requirement.path("id").asString(""))
                .collect(Collectors.toSet());
        var waiting = belonging(Part.WAITING, ids);
        var tasks = belonging(Part.TASKS, ids);
        var feedback = belonging(Part.FEEDBACK, ids);
        var rows = whole.putArray("requirements");
        for (var requirement : requirements) {
            var id = requirement.path("id").asString("");
            var row = (ObjectNode) requirement;
            row.set("waiting", waiting.of(id));
            row.set("tasks", tasks.of(id));
            row.set("feedback", feedback.of(id));
            rows.add(row);
        }
        whole.set("otherTasks", tasks.others);
        whole.set("otherFeedback", feedback.others);
        var missing = whole.putArray("missing");
        var more = whole.putArray("more");
        shares.values().forEach(share -> {
            if (share instanceof Given given) {
                if (given.more()) {
                    more.add(share.part().id());
                }
            } else {
                missing.addObject()
                        .put("part", share.part().id())
                        .put("service", share.part().service());
            }
        });
        return whole;
    }

    /** Every id that is said anywhere: the persons among them have names. */
    static Set<UUID> ids(JsonNode node) {
        var found = new HashSet<UUID>();
        collect(node, found);
        return found;
    }

    private static void collect(JsonNode node, Set<UUID> found) {
        if (node.isString()) {
            var text = node.stringValue();
            if (text.length() == 36 && UUIDS.matcher(text).matches()) {
                found.add(UUID.fromString(text));
            }
        } else {
            node.values().forEach(child -> collect(child, found));
        }
    }

    private @Nullable JsonNode given(Part part) {
        return shares.get(part) instanceof Given given ? given.body() : null;
    }

    private List<JsonNode> items(Part part) {
        var body = given(part);
        return body == null ? List.of() : List.copyOf(body.path("items").values());
    }

    private Belonging belonging(Part part, Set<String> requirements) {
        return new Belonging(part, items(part), requirements);
    }

    /** Items of one part by the requirements they name, and those that name none that is shown. */
    private static final class Belonging {

        private final Map<String, ArrayNode> byRequirement = new HashMap<>();
        private final ArrayNode others = JsonNodeFactory.instance.arrayNode();

        Belonging(Part part, List<JsonNode> items, Set<String> requirements) {
            for (var item : items) {
                var shown = named(part, item).stream()
                        .filter(requirements::contains)
                        .toList();
                if (shown.isEmpty()) {
                    others.add(item);
                }
                shown.forEach(id -> of(id).add(item));
            }
        }

        ArrayNode of(String requirementId) {
            return byRequirement.computeIfAbsent(requirementId, _ -> JsonNodeFactory.instance.arrayNode());
        }

        /** Each service says it in its own words. */
        private static Set<String> named(Part part, JsonNode item) {
            return switch (part) {
                case WAITING -> Set.of(item.path("requirement").asString(""));
                case TASKS -> Set.of(item.path("requirementId").asString(""));
                case FEEDBACK ->
                    item.path("requirements").values().stream()
                            .map(linked -> linked.path("id").asString(""))
                            .collect(Collectors.toSet());
                case PRODUCT, REQUIREMENTS -> Set.of();
            };
        }
    }
}

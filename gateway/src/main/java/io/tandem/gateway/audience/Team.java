package io.tandem.gateway.audience;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The people of a product as its events tell them.
 *
 * @param next sequence of the product's next event
 * @param owners by side, {@code FRONTEND} and {@code BACKEND}
 */
public record Team(
        long next,
        Set<UUID> people,
        Map<String, UUID> owners,
        @Nullable UUID manager) {

    public static final Team NONE = new Team(0, Set.of(), Map.of(), null);

    static final String EVENTS = "tandem.requirements.product.";

    public boolean has(UUID person) {
        return people.contains(person) || person.equals(manager);
    }

    /** Who holds {@code FRONTEND_OWNER}, {@code BACKEND_OWNER} or {@code MANAGER}; the manager where nobody was named. */
    public @Nullable UUID holder(String post) {
        return post.endsWith("_OWNER")
                ? owners.getOrDefault(post.substring(0, post.length() - "_OWNER".length()), manager)
                : manager;
    }

    /** @param type a published type below {@link #EVENTS}; what says nothing of people only counts */
    Team evolve(String type, JsonNode data) {
        return switch (type) {
            case EVENTS + "registered.v1" -> {
                var first = person(data, "managerId");
                yield new Team(1, first == null ? Set.of() : Set.of(first), Map.of(), first);
            }
            case EVENTS + "member-joined.v1" -> with(person(data, "personId"), true);
            case EVENTS + "member-left.v1" -> with(person(data, "personId"), false);
            case EVENTS + "owner-appointed.v1" -> owned(data.path("side").asString(""), person(data, "personId"));
            case EVENTS + "manager-appointed.v1" -> new Team(next + 1, people, owners, person(data, "personId"));
            case EVENTS + "orphaned.v1" -> new Team(next + 1, people, Map.of(), null);
            default -> new Team(next + 1, people, owners, manager);
        };
    }

    private Team with(@Nullable UUID person, boolean member) {
        var changed = new HashSet<>(people);
        if (person != null && member) {
            changed.add(person);
        } else if (person != null) {
            changed.remove(person);
        }
        return new Team(next + 1, Set.copyOf(changed), owners, manager);
    }

    private Team owned(String side, @Nullable UUID person) {
        var changed = new HashMap<>(owners);
        if (person == null) {
            changed.remove(side);
        } else {
            changed.put(side, person);
        }
        return new Team(next + 1, people, Map.copyOf(changed), manager);
    }

    private static @Nullable UUID person(JsonNode data, String name) {
        var text = data.path(name).asString("");
        return text.isEmpty() ? null : UUID.fromString(text);
    }
}

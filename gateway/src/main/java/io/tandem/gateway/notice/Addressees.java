package io.tandem.gateway.notice;

import io.tandem.gateway.audience.Team;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whom an event is a notice for, as far as the event itself says: to whom its asks go, whom it nudges, whom it names.
 * Posts are those of the team at that moment. Nobody is told of what one did oneself.
 */
public final class Addressees {

    private Addressees() {}

    /** @param actor {@code person:<id>} or {@code service:<id>} */
    public static Map<UUID, Why> of(String type, String actor, JsonNode data, Team team) {
        var found = new LinkedHashMap<UUID, Why>();
        add(found, to(data.path("ask").path("to"), team), Why.ASK);
        data.path("asks").values().forEach(ask -> add(found, to(ask.path("to"), team), Why.ASK));
        if (type.endsWith(".nudged.v1")) {
            add(found, to(data.path("to"), team), Why.NUDGE);
        }
        data.path("mentions").values().forEach(named -> add(found, person(named), Why.MENTION));
        found.keySet().removeIf(person -> actor.equals("person:" + person));
        return found.isEmpty() ? Map.of() : Map.copyOf(found);
    }

    private static void add(Map<UUID, Why> found, @Nullable UUID person, Why why) {
        if (person != null) {
            found.putIfAbsent(person, why);
        }
    }

    private static @Nullable UUID to(JsonNode to, Team team) {
        var named = person(to.path("person"));
        return named != null || !to.has("post")
                ? named
                : team.holder(to.path("post").asString(""));
    }

    private static @Nullable UUID person(JsonNode id) {
        return id.isString() ? UUID.fromString(id.stringValue()) : null;
    }
}

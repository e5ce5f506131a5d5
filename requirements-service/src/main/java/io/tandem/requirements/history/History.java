package io.tandem.requirements.history;

import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.Actor;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A requirement's history: every event, oldest first, with what it changed. Two edits are two entries, however close. */
public record History(List<Entry> entries) {

    /**
     * @param event the event's id: its permalink
     * @param sequence in the requirement's own stream, from 0
     * @param what the event's name
     * @param at when it was committed
     * @param actor who did it, and on whose behalf
     * @param why the reason given, null where none was asked
     * @param changes field by field, empty where the event moved nothing but asks
     * @param told what else the event itself says: its stored text
     */
    public record Entry(
            UUID event,
            long sequence,
            long position,
            String what,
            Instant at,
            Actor actor,
            @Nullable String why,
            UUID correlation,
            @Nullable UUID causation,
            List<Change> changes,
            JsonNode told) {}

    /** What every event moves by itself and nobody looks for in a history; who waits is a read model of its own. */
    static final Set<String> HIDDEN = Set.of("asks", "suspended", "asked", "id", "productId", "version");

    static History of(List<Recorded> recorded, JsonMapper json) {
        var entries = new ArrayList<Entry>(recorded.size());
        var requirement = Requirement.NONE;
        JsonNode before = json.createObjectNode();
        for (var one : recorded) {
            var event = (RequirementEvent) one.event();
            requirement = requirement.evolve(event);
            JsonNode after = json.valueToTree(requirement);
            var metadata = one.metadata();
            entries.add(new Entry(
                    one.eventId(),
                    one.sequence(),
                    one.position(),
                    event.getClass().getSimpleName(),
                    one.committedAt(),
                    metadata.actor(),
                    metadata.reason(),
                    metadata.correlationId(),
                    metadata.causationId(),
                    Change.between(before, after, HIDDEN),
                    json.valueToTree(event)));
            before = after;
        }
        return new History(entries);
    }
}

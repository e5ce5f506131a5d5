package io.tandem.requirements.history;

import io.tandem.ledger.Recorded;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of a requirement between two moments of its history.
 *
 * @param changes field by field, from what it was at the first to what it is at the second
 * @param steps the events that lie between, oldest first
 * @param by who did them
 */
public record Diff(UUID requirement, String key, String title, List<Change> changes, List<UUID> steps, Set<UUID> by) {

    /**
     * @param after whether an event lies after the first moment
     * @param until whether it lies at or before the second
     * @param person whose changes count alone, null for everybody's
     * @param side whose half counts alone, null for everything
     */
    static Diff of(
            List<Recorded> history,
            Predicate<Recorded> after,
            Predicate<Recorded> until,
            @Nullable UUID person,
            @Nullable Side side,
            JsonMapper json) {
        var requirement = Requirement.NONE;
        JsonNode before = json.createObjectNode();
        var own = new ArrayList<Change>();
        JsonNode first = before;
        var steps = new ArrayList<UUID>();
        var by = new LinkedHashSet<UUID>();
        for (var one : history) {
            if (!until.test(one)) {
                break;
            }
            requirement = requirement.evolve((RequirementEvent) one.event());
            JsonNode is = json.valueToTree(requirement);
            var who = one.metadata().actor().accountable();
            if (!after.test(one)) {
                first = is;
            } else if (person == null || person.equals(who)) {
                steps.add(one.eventId());
                by.add(who);
                own.addAll(Change.between(before, is, History.HIDDEN));
            }
            before = is;
        }
        // One person's changes are theirs step by step; everybody's are the net of it.
        var changes = person == null ? Change.between(first, before, History.HIDDEN) : own;
        var last = requirement;
        return new Diff(
                last.id(),
                last.key(),
                last.common().title(),
                changes.stream()
                        .filter(change -> side == null || concerns(change, side, last))
                        .toList(),
                steps,
                by);
    }

    private static boolean concerns(Change change, Side side, Requirement requirement) {
        var pointer = change.pointer();
        return pointer.startsWith("/facets/" + side + "/")
                || requirement.criteria().stream()
                        .anyMatch(criterion -> criterion.part() == Part.of(side)
                                && pointer.startsWith("/criteria/" + criterion.id() + "/"));
    }
}

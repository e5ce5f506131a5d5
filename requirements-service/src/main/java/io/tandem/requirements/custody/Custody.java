package io.tandem.requirements.custody;

import io.tandem.ledger.Recorded;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The chain of custody of a requirement: per side the intervals in which one person held that half. Each begins in the
 * instant the one before it ends; between them there is nothing unless the half did not apply.
 */
public record Custody(Map<Side, List<Interval>> chains) {

    /**
     * One person's time with one half.
     *
     * @param holder in whose hands it was
     * @param from inclusive
     * @param to exclusive, null where it is still so
     * @param seconds whole seconds between, up to the instant asked for where it is still so
     * @param by what brought it there: a hand-off accepted, a take-over, a fall-back, the draft
     * @param event the event that says so
     * @param handoff the hand-off that was accepted, null otherwise
     */
    public record Interval(
            UUID holder,
            Instant from,
            @Nullable Instant to,
            long seconds,
            String by,
            UUID event,
            @Nullable UUID handoff) {}

    /** Folds a requirement's history; {@code until} is where an interval still open is counted to. */
    static Custody of(List<Recorded> history, Instant until) {
        var chains = new EnumMap<Side, List<Interval>>(Side.class);
        var requirement = Requirement.NONE;
        for (var recorded : history) {
            var event = (RequirementEvent) recorded.event();
            var next = requirement.evolve(event);
            for (var side : Side.values()) {
                var before = holder(requirement, side);
                var after = holder(next, side);
                if (!Objects.equals(before, after)) {
                    var chain = chains.computeIfAbsent(side, _ -> new ArrayList<>());
                    end(chain, recorded.committedAt());
                    if (after != null) {
                        chain.add(begin(after, recorded, event));
                    }
                }
            }
            requirement = next;
        }
        chains.replaceAll(
                (_, chain) -> chain.stream().map(i -> counted(i, until)).toList());
        return new Custody(chains);
    }

    private static @Nullable UUID holder(Requirement requirement, Side side) {
        return requirement.exists() ? requirement.facet(side).holder() : null;
    }

    private static Interval begin(UUID holder, Recorded recorded, RequirementEvent event) {
        var handoff = event instanceof RequirementEvent.HandoffAccepted accepted ? accepted.handoffId() : null;
        return new Interval(
                holder, recorded.committedAt(), null, 0, event.getClass().getSimpleName(), recorded.eventId(), handoff);
    }

    private static void end(List<Interval> chain, Instant at) {
        if (!chain.isEmpty() && chain.getLast().to() == null) {
            var last = chain.removeLast();
            chain.add(new Interval(last.holder(), last.from(), at, 0, last.by(), last.event(), last.handoff()));
        }
    }

    private static Interval counted(Interval i, Instant until) {
        var end = i.to() == null ? until : i.to();
        return new Interval(
                i.holder(),
                i.from(),
                i.to(),
                Duration.between(i.from(), end).toSeconds(),
                i.by(),
                i.event(),
                i.handoff());
    }
}

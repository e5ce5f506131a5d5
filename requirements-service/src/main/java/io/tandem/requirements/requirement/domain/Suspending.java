package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.DECLINED_IS_RESUMED_FIRST;
import static io.tandem.requirements.requirement.domain.RequirementRule.SUSPENDING_COMES_FROM_OWNER_OR_MANAGER;

import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.ArchiveRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.DeclineRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.PauseRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.ResumeRequirement;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementArchived;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementDeclined;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementPaused;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementResumed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Paused, declined, archived, and back again. Meanwhile nobody waits for anybody: open offers end, every other ask waits
 * again once the requirement is resumed.
 */
final class Suspending {

    private Suspending() {}

    static List<RequirementEvent> decide(RequirementCommand.Suspending command, Scene s) {
        require(
                s.answersForAny()
                        || s.manages()
                        || (s.drafted() && s.requirement().isBeingSpecified()),
                SUSPENDING_COMES_FROM_OWNER_OR_MANAGER);
        Merging.requireNotMerged(s.requirement());
        var was = s.requirement().standing();
        return switch (command) {
            case PauseRequirement c -> {
                require(
                        was == Standing.OPEN || was == Standing.PAUSED,
                        DECLINED_IS_RESUMED_FIRST,
                        Map.of("standing", was.name()));
                var reason = Texts.reason(c.reason());
                yield suspend(
                        Standing.PAUSED,
                        Handoff.Cause.PAUSED,
                        s,
                        asks -> new RequirementPaused(s.id(), s.actor(), reason, asks));
            }
            case DeclineRequirement c -> {
                require(was != Standing.ARCHIVED, DECLINED_IS_RESUMED_FIRST, Map.of("standing", was.name()));
                var reason = Texts.reason(c.reason());
                yield suspend(
                        Standing.DECLINED,
                        Handoff.Cause.DECLINED,
                        s,
                        asks -> new RequirementDeclined(s.id(), s.actor(), reason, asks));
            }
            case ArchiveRequirement _ ->
                suspend(
                        Standing.ARCHIVED,
                        Handoff.Cause.ARCHIVED,
                        s,
                        asks -> new RequirementArchived(s.id(), s.actor(), asks));
            case ResumeRequirement _ ->
                was == Standing.OPEN ? List.of() : List.of(new RequirementResumed(s.id(), s.actor(), waiting(s)));
        };
    }

    static Requirement evolve(Requirement r, RequirementEvent.Suspended event) {
        return switch (event) {
            case RequirementPaused _ -> suspended(r, Standing.PAUSED);
            case RequirementDeclined _ -> suspended(r, Standing.DECLINED);
            case RequirementArchived _ -> suspended(r, Standing.ARCHIVED);
            case RequirementResumed _ -> r.standing(Standing.OPEN, List.of());
            case RequirementEvent.RequirementMerged e ->
                suspended(r, Standing.MERGED)
                        .with(next -> next.lineage = r.lineage().mergedInto(e.into()));
            case RequirementEvent.RequirementUnmerged _ ->
                r.standing(Standing.OPEN, List.of())
                        .with(next -> next.lineage = r.lineage().mergedInto(null));
        };
    }

    private static Requirement suspended(Requirement r, Standing standing) {
        return r.standing(
                standing,
                Stream.concat(r.suspended().stream(), r.asks().stream()).toList());
    }

    interface Suspension {
        RequirementEvent ending(List<UUID> asks);
    }

    static List<RequirementEvent> suspend(Standing to, Handoff.Cause cause, Scene s, Suspension suspension) {
        if (s.requirement().standing() == to) {
            return List.of();
        }
        var events = new ArrayList<RequirementEvent>();
        for (var side : Side.values()) {
            events.addAll(HandingOff.endOpen(side, cause, s));
        }
        var open = s.after(events).requirement().asks().stream().map(Ask::id).toList();
        events.add(suspension.ending(open));
        return events;
    }

    /** What waited before, unless it was asked of somebody who left meanwhile, and acceptance of what was built since. */
    static List<Ask> waiting(Scene s) {
        var r = s.requirement();
        var asks = new ArrayList<>(r.suspended().stream()
                .filter(ask ->
                        ask.to().person() == null || s.team().isActive(ask.to().person()))
                .toList());
        asks.addAll(Suspecting.unasked(r, asks));
        for (var side : r.applicable()) {
            var asked = asks.stream().anyMatch(ask -> ask.id().equals(r.acceptanceAsk(side)));
            if (r.facet(side).build() == Facet.Build.BUILT && !asked) {
                asks.add(Delivering.acceptanceAsk(side, r));
            }
        }
        asks.addAll(Urgency.owedStill(asks, r));
        return asks;
    }
}

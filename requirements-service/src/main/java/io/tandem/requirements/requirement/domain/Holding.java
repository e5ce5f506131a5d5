package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.FACET_APPLIES;
import static io.tandem.requirements.requirement.domain.RequirementRule.SOMEBODY_ANSWERS_FOR_THE_SIDE;
import static io.tandem.requirements.requirement.domain.RequirementRule.TAKE_OVER_COMES_FROM_OWNER_OR_MANAGER;
import static io.tandem.requirements.requirement.domain.RequirementRule.TAKE_OVER_GIVES_TO_THE_SIDE;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.FallBack;
import io.tandem.requirements.requirement.domain.RequirementCommand.TakeOverFacet;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetFellBack;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetTakenOver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** How a facet changes hands where nobody accepts: somebody takes it over visibly, or its holder left. */
final class Holding {

    private Holding() {}

    static List<RequirementEvent> takeOver(TakeOverFacet c, Scene s) {
        var side = c.side();
        var facet = s.requirement().facet(side);
        require(s.answersFor(side) || s.manages(), TAKE_OVER_COMES_FROM_OWNER_OR_MANAGER, Map.of("side", side.name()));
        require(facet.applies(), FACET_APPLIES, Map.of("side", side.name()));
        var reason = Texts.reason(c.reason());
        var to = Objects.requireNonNullElse(c.to(), s.actor());
        require(
                to.equals(s.actor()) || s.team().belongsTo(to, side),
                TAKE_OVER_GIVES_TO_THE_SIDE,
                Map.of("side", side.name()));
        if (facet.heldBy(to)) {
            return List.of();
        }
        var events = new ArrayList<>(HandingOff.endOpen(side, Handoff.Cause.TAKEN_OVER, s));
        events.add(new FacetTakenOver(
                s.id(),
                side,
                Objects.requireNonNull(facet.holder()),
                to,
                s.actor(),
                s.capacities(),
                reason,
                s.team().version()));
        return events;
    }

    static List<RequirementEvent> fallBack(FallBack c, Scene s) {
        var events = new ArrayList<RequirementEvent>();
        for (var handoff : s.requirement().handoffs()) {
            if (handoff.isOpen() && handoff.giver().equals(c.person())) {
                events.add(HandingOff.withdrawn(handoff, Handoff.Cause.GIVER_LEFT, s));
            } else if (handoff.isOpen() && handoff.to().equals(Addressee.person(c.person()))) {
                events.add(HandingOff.withdrawn(handoff, Handoff.Cause.RECEIVER_LEFT, s));
            }
        }
        for (var side : s.requirement().applicable()) {
            if (s.requirement().facet(side).heldBy(c.person())) {
                events.add(fallen(side, c, s));
            }
        }
        events.addAll(Urgency.passedOn(c.person(), s));
        return events;
    }

    /** The owner of a side, else the manager. */
    static UUID answering(Side side, Scene s) {
        return Needed.present(s.team().answersFor(side), SOMEBODY_ANSWERS_FOR_THE_SIDE, Map.of("side", side.name()));
    }

    private static FacetFellBack fallen(Side side, FallBack c, Scene s) {
        UUID owner = s.team().owners().get(side);
        var ownerStays = owner != null && !owner.equals(c.person());
        var to = successor(side, c.person(), s);
        var as = ownerStays ? Addressee.Post.ownerOf(side) : Addressee.Post.MANAGER;
        return new FacetFellBack(
                s.id(), side, c.person(), to, as, c.cause(), s.team().version());
    }

    /** To whom falls what somebody had who left: the side's owner, else the manager. */
    static UUID successor(Side side, UUID leaver, Scene s) {
        UUID owner = s.team().owners().get(side);
        var somebody = owner != null && !owner.equals(leaver) ? owner : s.team().manager();
        return Needed.present(
                leaver.equals(somebody) ? null : somebody, SOMEBODY_ANSWERS_FOR_THE_SIDE, Map.of("side", side.name()));
    }
}

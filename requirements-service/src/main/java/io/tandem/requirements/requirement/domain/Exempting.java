package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.EDIT_STAYS_ON_OWN_SIDE;
import static io.tandem.requirements.requirement.domain.RequirementRule.EXEMPTION_COMES_BEFORE_BUILDING;
import static io.tandem.requirements.requirement.domain.RequirementRule.EXEMPTION_IS_DECIDED_BY_ITS_OWNER;
import static io.tandem.requirements.requirement.domain.RequirementRule.EXEMPTION_IS_PROPOSED_ONCE;
import static io.tandem.requirements.requirement.domain.RequirementRule.EXEMPTION_LEAVES_A_FACET;
import static io.tandem.requirements.requirement.domain.RequirementRule.EXEMPTION_NAMES_ITS_PROVIDER;
import static io.tandem.requirements.requirement.domain.RequirementRule.EXEMPTION_WAS_PROPOSED;
import static io.tandem.requirements.requirement.domain.RequirementRule.FACET_APPLIES;
import static io.tandem.requirements.requirement.domain.RequirementRule.LINK_LEADS_ELSEWHERE;
import static io.tandem.requirements.requirement.domain.RequirementRule.PROVIDER_HOLDS_THAT_FACET;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.ConfirmExemption;
import io.tandem.requirements.requirement.domain.RequirementCommand.DeclineExemption;
import io.tandem.requirements.requirement.domain.RequirementCommand.ProposeExemption;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReinstateFacet;
import io.tandem.requirements.requirement.domain.RequirementEvent.ExemptionConfirmed;
import io.tandem.requirements.requirement.domain.RequirementEvent.ExemptionDeclined;
import io.tandem.requirements.requirement.domain.RequirementEvent.ExemptionProposed;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetReinstated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A facet that does not apply: anybody who edits proposes it, its own side's owner decides. One facet always applies. */
final class Exempting {

    private Exempting() {}

    static List<RequirementEvent> decide(RequirementCommand.Exempting command, Scene s) {
        return switch (command) {
            case ProposeExemption c -> propose(c, s);
            case ConfirmExemption c -> confirm(c, s);
            case DeclineExemption c -> decline(c, s);
            case ReinstateFacet c -> reinstate(c, s);
        };
    }

    static Requirement evolve(Requirement r, RequirementEvent.Exempted event) {
        var facet = r.facet(event.side());
        return switch (event) {
            case ExemptionProposed e ->
                r.with(e.side(), facet.exempted(new Exemption(e.why(), e.reason(), e.providedBy(), e.by(), false)));
            case ExemptionConfirmed e ->
                Suspecting.without(
                        e.side(),
                        r.with(
                                e.side(),
                                facet.exempted(Objects.requireNonNull(facet.exemption())
                                                .confirm())
                                        .handedTo(null)
                                        .submit(false)
                                        .approve(null)
                                        .ready(false)));
            case ExemptionDeclined e -> r.with(e.side(), facet.exempted(null));
            case FacetReinstated e -> r.with(e.side(), facet.exempted(null).handedTo(e.holder()));
        };
    }

    private static List<RequirementEvent> propose(ProposeExemption c, Scene s) {
        var facet = s.requirement().facet(c.side());
        var reason = Texts.reason(c.reason());
        if (says(facet.exemption(), c, reason)) {
            return List.of();
        }
        require(facet.applies(), FACET_APPLIES, Map.of("side", c.side().name()));
        require(
                s.mayWriteCommon() || s.mayWrite(c.side()),
                EDIT_STAYS_ON_OWN_SIDE,
                Map.of("part", c.side().name()));
        require(facet.exemption() == null, EXEMPTION_IS_PROPOSED_ONCE);
        requireDispensable(c.side(), s);
        requireProvider(c, s);
        var provider = c.providedBy() == null ? null : s.facts().others().get(c.providedBy());
        var decidesAtOnce = s.answersFor(c.side());
        var asks = decidesAtOnce
                ? List.<Ask>of()
                : List.of(s.ask(
                        Ask.Kind.EXEMPTION,
                        c.side().name(),
                        Addressee.post(Addressee.Post.ownerOf(c.side())),
                        List.of(c.side())));
        var proposed = new ExemptionProposed(
                s.id(),
                c.side(),
                c.why(),
                reason,
                c.providedBy(),
                provider == null ? null : provider.version(),
                s.actor(),
                asks,
                s.team().version());
        if (!decidesAtOnce) {
            return List.of(proposed);
        }
        var events = new ArrayList<RequirementEvent>(List.of(proposed));
        events.addAll(confirmed(c.side(), s));
        return events;
    }

    private static boolean says(@Nullable Exemption exemption, ProposeExemption c, String reason) {
        return exemption != null
                && exemption.why() == c.why()
                && exemption.reason().equals(reason)
                && Objects.equals(exemption.providedBy(), c.providedBy());
    }

    private static void requireDispensable(Side side, Scene s) {
        var facet = s.requirement().facet(side);
        require(facet.build() == Facet.Build.NONE, EXEMPTION_COMES_BEFORE_BUILDING, Map.of("side", side.name()));
        require(s.requirement().facet(side.other()).applies(), EXEMPTION_LEAVES_A_FACET);
    }

    private static void requireProvider(ProposeExemption c, Scene s) {
        var provided = c.why() == Exemption.Why.PROVIDED_BY;
        require(provided == (c.providedBy() != null), EXEMPTION_NAMES_ITS_PROVIDER);
        if (c.providedBy() == null) {
            return;
        }
        UUID provider = c.providedBy();
        require(!provider.equals(s.id()), LINK_LEADS_ELSEWHERE);
        Writing.requireKnown(provider, s);
        var state = s.facts().others().get(provider);
        require(
                state != null && state.lives().containsKey(c.side()),
                PROVIDER_HOLDS_THAT_FACET,
                Map.of("requirement", provider.toString(), "side", c.side().name()));
    }

    private static List<RequirementEvent> confirm(ConfirmExemption c, Scene s) {
        requireDecides(c.side(), s);
        var exemption = Needed.present(
                s.requirement().facet(c.side()).exemption(),
                EXEMPTION_WAS_PROPOSED,
                Map.of("side", c.side().name()));
        if (exemption.confirmed()) {
            return List.of();
        }
        requireDispensable(c.side(), s);
        return confirmed(c.side(), s);
    }

    private static List<RequirementEvent> confirmed(Side side, Scene s) {
        var r = s.requirement();
        var events = new ArrayList<>(HandingOff.endOpen(side, Handoff.Cause.EXEMPTED, s));
        var ended = new ArrayList<>(exemptionAsks(side, r));
        ended.addAll(r.approvalAsks(side));
        ended.addAll(Suspecting.asks(side, r));
        events.add(new ExemptionConfirmed(
                s.id(),
                side,
                s.actor(),
                s.capacities(),
                Objects.requireNonNull(r.facet(side).holder()),
                ended,
                s.team().version()));
        return events;
    }

    private static List<UUID> exemptionAsks(Side side, Requirement r) {
        return r.asks().stream()
                .filter(a -> a.kind() == Ask.Kind.EXEMPTION && a.blocks().contains(side))
                .map(Ask::id)
                .toList();
    }

    private static List<RequirementEvent> decline(DeclineExemption c, Scene s) {
        var exemption = s.requirement().facet(c.side()).exemption();
        if (exemption == null) {
            return List.of();
        }
        require(
                s.answersFor(c.side()) || s.actor().equals(exemption.proposedBy()),
                EXEMPTION_IS_DECIDED_BY_ITS_OWNER,
                Map.of("side", c.side().name()));
        require(
                !exemption.confirmed(),
                EXEMPTION_WAS_PROPOSED,
                Map.of("side", c.side().name()));
        return List.of(new ExemptionDeclined(
                s.id(), c.side(), s.actor(), Texts.reason(c.reason()), exemptionAsks(c.side(), s.requirement())));
    }

    private static List<RequirementEvent> reinstate(ReinstateFacet c, Scene s) {
        require(
                s.answersFor(c.side()) || s.manages(),
                EXEMPTION_IS_DECIDED_BY_ITS_OWNER,
                Map.of("side", c.side().name()));
        if (s.requirement().facet(c.side()).applies()) {
            return List.of();
        }
        return List.of(new FacetReinstated(
                s.id(),
                c.side(),
                Holding.answering(c.side(), s),
                s.actor(),
                Texts.reason(c.reason()),
                s.team().version()));
    }

    private static void requireDecides(Side side, Scene s) {
        require(s.answersFor(side), EXEMPTION_IS_DECIDED_BY_ITS_OWNER, Map.of("side", side.name()));
    }
}

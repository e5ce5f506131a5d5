package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.DELIVERY_GOES_TO_THE_OTHER_HALFS_HOLDER;
import static io.tandem.requirements.requirement.domain.RequirementRule.FACET_APPLIES;
import static io.tandem.requirements.requirement.domain.RequirementRule.FACET_HAS_ONE_OPEN_TRANSFER;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_COMES_FROM_ITS_GIVER;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_COMES_FROM_THE_HOLDER;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_DUE_LIES_AHEAD;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_GOES_TO_ANOTHER;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_IS_NEW;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_IS_OPEN;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_NEEDS_COMPLETE_PACKAGE;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_RECEIVER_BELONGS_TO_THE_SIDE;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.EscalateHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.OfferHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.RepackHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.WithdrawHandoff;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffEscalated;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffOffered;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffRepacked;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffWithdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The giver's moves: offer, pack again, withdraw, call the manager. */
final class Offering {

    /** So many offers in a row come back before the manager is asked to look at the next. */
    private static final int PATIENCE = 2;

    private Offering() {}

    static List<RequirementEvent> offer(OfferHandoff c, Scene s) {
        var r = s.requirement();
        var side = c.side();
        var known = r.handoff(c.handoffId());
        if (known.isPresent()) {
            require(isTheSame(known.get(), c, s.actor()), HANDOFF_IS_NEW);
            return List.of();
        }
        var facet = r.facet(side);
        require(facet.applies(), FACET_APPLIES, Map.of("side", side.name()));
        require(facet.heldBy(s.actor()), HANDOFF_COMES_FROM_THE_HOLDER, Map.of("side", side.name()));
        if (c.mode() == Handoff.Mode.TRANSFER) {
            require(r.openTransfer(side).isEmpty(), FACET_HAS_ONE_OPEN_TRANSFER, Map.of("side", side.name()));
            requireReceiver(c.to(), side, s);
        } else {
            requireOtherHolder(c.to(), side.other(), s);
        }
        require(c.dueAt().isAfter(s.envelope().decidedAt()), HANDOFF_DUE_LIES_AHEAD);
        s.requireNear(c.dueAt());
        c.gaps().forEach(gap -> s.requireNear(gap.dueAt()));
        s.requireSeen(c.seen());
        var contents = packed(side, c.references(), c.questions(), c.gaps(), r);
        requireComplete(contents, c.purpose(), side);
        var ask = s.ask(c.handoffId(), Ask.Kind.HANDOFF, s.actor(), c.to(), c.dueAt(), side);
        var events = new ArrayList<RequirementEvent>();
        events.add(new HandoffOffered(
                s.id(),
                c.handoffId(),
                side,
                c.purpose(),
                c.mode(),
                s.actor(),
                c.to(),
                c.dueAt(),
                Texts.fits("message", c.message().strip(), Texts.NOTE),
                contents,
                contents.contentHash(),
                List.of(ask),
                s.team().version()));
        if (bounces(side, c.mode(), r) >= PATIENCE) {
            events.add(escalated(c.handoffId(), side, null, s.after(events)));
        }
        return events;
    }

    /** How often in a row an offer of this facet came back. */
    private static int bounces(Side side, Handoff.Mode mode, Requirement r) {
        if (mode == Handoff.Mode.TRANSFER) {
            return r.facet(side).bounces();
        }
        var deliveries = r.handoffs().stream()
                .filter(h -> h.side() == side && h.mode() == mode && h.status() != Handoff.Status.OFFERED)
                .toList();
        return (int) deliveries.reversed().stream().takeWhile(Handoff::bounced).count();
    }

    private static void requireOtherHolder(Addressee to, Side other, Scene s) {
        var facet = s.requirement().facet(other);
        require(facet.applies(), FACET_APPLIES, Map.of("side", other.name()));
        UUID person = to.person();
        require(
                person != null && facet.heldBy(person),
                DELIVERY_GOES_TO_THE_OTHER_HALFS_HOLDER,
                Map.of("side", other.name()));
        require(!s.actor().equals(person), HANDOFF_GOES_TO_ANOTHER);
    }

    private static boolean isTheSame(Handoff known, OfferHandoff c, UUID giver) {
        return known.side() == c.side()
                && known.purpose() == c.purpose()
                && known.mode() == c.mode()
                && known.giver().equals(giver)
                && known.to().equals(c.to())
                && known.dueAt().equals(c.dueAt());
    }

    private static void requireReceiver(Addressee to, Side side, Scene s) {
        UUID person = to.person();
        var belongs = person == null
                ? to.post() == Addressee.Post.ownerOf(side)
                : s.team().belongsTo(person, side);
        require(belongs, HANDOFF_RECEIVER_BELONGS_TO_THE_SIDE, Map.of("side", side.name()));
        var receiver = person == null ? s.team().answersFor(side) : person;
        require(!s.actor().equals(receiver), HANDOFF_GOES_TO_ANOTHER);
    }

    static void requireComplete(HandoffPackage contents, Purpose purpose, Side side) {
        var missing = contents.missing(purpose, side);
        require(
                missing.isEmpty(),
                HANDOFF_NEEDS_COMPLETE_PACKAGE,
                Map.of("purpose", purpose.name(), "missing", String.join(", ", missing)));
    }

    private static HandoffPackage packed(
            Side side, List<Reference> references, List<String> questions, List<Gap> gaps, Requirement r) {
        references.forEach(reference -> {
            Texts.present("references", reference.title(), Texts.NOTE);
            Texts.address(reference.link());
        });
        gaps.forEach(gap -> {
            Texts.present("gaps", gap.item(), Texts.LINE);
            Texts.present("gaps", gap.text(), Texts.NOTE);
        });
        return frozen(side, references, Texts.lines("questions", questions), gaps, r);
    }

    /** The facet as it is written now, with what the giver adds. */
    static HandoffPackage frozen(
            Side side, List<Reference> references, List<String> questions, List<Gap> gaps, Requirement r) {
        var criteria = r.criteria().stream()
                .filter(criterion -> criterion.part().concerns(side))
                .map(criterion -> new HandoffPackage.Frozen(criterion.id(), criterion.part(), criterion.text()))
                .toList();
        return new HandoffPackage(
                r.common().title(),
                r.common().description(),
                r.facet(side).fields(),
                criteria,
                r.versions(List.of(side)),
                references,
                questions,
                gaps);
    }

    static List<RequirementEvent> repack(RepackHandoff c, Handoff handoff, Scene s) {
        requireGiver(handoff, s);
        requireOpen(handoff);
        c.gaps().forEach(gap -> s.requireNear(gap.dueAt()));
        s.requireSeen(c.seen());
        var contents = packed(handoff.side(), c.references(), c.questions(), c.gaps(), s.requirement());
        requireComplete(contents, handoff.purpose(), handoff.side());
        var hash = contents.contentHash();
        if (handoff.status() == Handoff.Status.OFFERED && hash.equals(handoff.contentHash())) {
            return List.of();
        }
        return List.of(
                repacked(handoff, contents, Texts.fits("message", c.message().strip(), Texts.NOTE), s));
    }

    /** The receiver is asked again where the offer had gone back to its giver. */
    static HandoffRepacked repacked(Handoff handoff, HandoffPackage contents, String message, Scene s) {
        var askedAlready = handoff.status() == Handoff.Status.OFFERED;
        var ask = s.ask(handoff.id(), Ask.Kind.HANDOFF, handoff.giver(), handoff.to(), handoff.dueAt(), handoff.side());
        return new HandoffRepacked(
                s.id(),
                handoff.id(),
                handoff.side(),
                message.isEmpty() ? null : message,
                contents,
                contents.contentHash(),
                askedAlready ? List.of() : List.of(ask),
                s.requirement().open(List.of(handoff.counterAsk(), handoff.repackAsk())));
    }

    static List<RequirementEvent> withdraw(WithdrawHandoff c, Handoff handoff, Scene s) {
        requireGiver(handoff, s);
        if (handoff.status() == Handoff.Status.WITHDRAWN) {
            return List.of();
        }
        requireOpen(handoff);
        return List.of(new HandoffWithdrawn(
                s.id(),
                handoff.id(),
                handoff.side(),
                Handoff.Cause.BY_GIVER,
                Texts.fitsIfPresent("reason", c.reason(), Texts.NOTE),
                HandingOff.ended(handoff, s)));
    }

    static List<RequirementEvent> escalate(EscalateHandoff c, Handoff handoff, Scene s) {
        requireGiver(handoff, s);
        requireOpen(handoff);
        return handoff.escalated()
                ? List.of()
                : List.of(escalated(handoff.id(), handoff.side(), Texts.reason(c.reason()), s));
    }

    private static HandoffEscalated escalated(UUID handoffId, Side side, @Nullable String reason, Scene s) {
        var handoff = s.requirement().handoff(handoffId).orElseThrow();
        var ask = s.ask(
                handoff.escalationAsk(),
                Ask.Kind.HANDOFF,
                handoff.giver(),
                Addressee.post(Addressee.Post.MANAGER),
                handoff.dueAt(),
                side);
        return new HandoffEscalated(
                s.id(), handoffId, side, bounces(side, handoff.mode(), s.requirement()), reason, List.of(ask));
    }

    private static void requireGiver(Handoff handoff, Scene s) {
        require(s.actor().equals(handoff.giver()), HANDOFF_COMES_FROM_ITS_GIVER);
    }

    static void requireOpen(Handoff handoff) {
        require(
                handoff.isOpen(),
                HANDOFF_IS_OPEN,
                Map.of("status", handoff.status().name()));
    }
}

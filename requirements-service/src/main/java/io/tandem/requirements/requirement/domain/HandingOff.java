package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_EXPIRES_WHEN_DUE;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_IS_KNOWN;
import static io.tandem.requirements.requirement.domain.RequirementRule.RESERVATION_IS_CLEARED_BY_ITS_CREDITOR;
import static io.tandem.requirements.requirement.domain.RequirementRule.RESERVATION_IS_KNOWN;

import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.ClearReservation;
import io.tandem.requirements.requirement.domain.RequirementCommand.ExpireHandoff;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffAccepted;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffCountered;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffEscalated;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffExpired;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffOffered;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffRepacked;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffReturned;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffSuperseded;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffWithdrawn;
import io.tandem.requirements.requirement.domain.RequirementEvent.ReservationCleared;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The protocol by which a facet changes hands: offer, then accept, return, counter, withdraw or expire. The giver stays
 * accountable until somebody accepts exactly what was offered. Giver's moves stand in {@link Offering}, the receiver's in
 * {@link Answering}.
 */
final class HandingOff {

    private HandingOff() {}

    static List<RequirementEvent> decide(RequirementCommand.HandingOff command, Scene s) {
        return switch (command) {
            case RequirementCommand.OfferHandoff c -> Offering.offer(c, s);
            case RequirementCommand.RepackHandoff c -> Offering.repack(c, known(c, s), s);
            case RequirementCommand.WithdrawHandoff c -> Offering.withdraw(c, known(c, s), s);
            case RequirementCommand.EscalateHandoff c -> Offering.escalate(c, known(c, s), s);
            case RequirementCommand.AcceptHandoff c -> Answering.accept(c, known(c, s), s);
            case RequirementCommand.ReturnHandoff c -> Answering.giveBack(c, known(c, s), s);
            case RequirementCommand.CounterHandoff c -> Answering.counter(c, known(c, s), s);
            case ExpireHandoff c -> expire(known(c, s), s);
        };
    }

    static Requirement evolve(Requirement r, RequirementEvent.HandedOff event) {
        if (event instanceof HandoffOffered e) {
            return r.with(new Handoff(
                    e.handoffId(),
                    e.side(),
                    e.purpose(),
                    e.mode(),
                    e.giver(),
                    e.to(),
                    e.dueAt(),
                    e.contents(),
                    e.contentHash(),
                    Handoff.Status.OFFERED,
                    false,
                    List.of()));
        }
        var handoff = r.handoff(event.handoffId()).orElseThrow();
        var facet = r.facet(event.side());
        return switch (event) {
            case HandoffOffered _ -> r;
            case HandoffRepacked e -> r.with(handoff.repacked(e.contents(), e.contentHash()));
            case HandoffSuperseded _ -> r.with(handoff.now(Handoff.Status.SUPERSEDED));
            case HandoffAccepted e -> {
                var accepted = r.with(handoff.accepted(e.reservations()));
                yield e.mode() == Handoff.Mode.TRANSFER ? accepted.with(e.side(), facet.handedTo(e.to())) : accepted;
            }
            case HandoffReturned e -> bounced(r.with(handoff.now(Handoff.Status.RETURNED)), handoff);
            case HandoffCountered e -> bounced(r.with(handoff.now(Handoff.Status.COUNTERED)), handoff);
            case HandoffWithdrawn _ -> r.with(handoff.now(Handoff.Status.WITHDRAWN));
            case HandoffExpired _ -> r.with(handoff.now(Handoff.Status.EXPIRED));
            case HandoffEscalated _ -> r.with(handoff.escalate());
        };
    }

    /** A delivery leaves the facet where it is, and counts by itself. */
    private static Requirement bounced(Requirement r, Handoff handoff) {
        var side = handoff.side();
        return handoff.mode() == Handoff.Mode.TRANSFER
                ? r.with(side, r.facet(side).bounced())
                : r;
    }

    private static Handoff known(RequirementCommand.HandingOff c, Scene s) {
        var handoff = s.requirement().handoff(c.handoffId());
        require(
                handoff.isPresent(),
                HANDOFF_IS_KNOWN,
                Map.of("handoff", c.handoffId().toString()));
        return handoff.get();
    }

    /** What ends with an offer. */
    static List<UUID> ended(Handoff handoff, Scene s) {
        return s.requirement().open(handoff.askIds());
    }

    /** The open offers of a facet end without anybody's answer. */
    static List<RequirementEvent> endOpen(Side side, Handoff.Cause cause, Scene s) {
        return s.requirement().handoffs().stream()
                .filter(handoff -> handoff.side() == side && handoff.isOpen())
                .<RequirementEvent>map(handoff -> withdrawn(handoff, cause, s))
                .toList();
    }

    static HandoffWithdrawn withdrawn(Handoff handoff, Handoff.Cause cause, Scene s) {
        return new HandoffWithdrawn(s.id(), handoff.id(), handoff.side(), cause, null, ended(handoff, s));
    }

    private static List<RequirementEvent> expire(Handoff handoff, Scene s) {
        if (!handoff.isOpen()) {
            return List.of();
        }
        require(
                !s.envelope().decidedAt().isBefore(handoff.dueAt()),
                HANDOFF_EXPIRES_WHEN_DUE,
                Map.of("dueAt", handoff.dueAt().toString()));
        return List.of(new HandoffExpired(s.id(), handoff.id(), handoff.side(), handoff.dueAt(), ended(handoff, s)));
    }

    /** Who waits for an owed item says that it came, or whoever answers for its facet now. */
    static List<RequirementEvent> clear(ClearReservation c, Scene s) {
        var r = s.requirement();
        var owed = r.asks().stream()
                .filter(a -> a.kind() == Ask.Kind.OWED_ITEM && a.id().equals(c.askId()))
                .findFirst();
        if (owed.isEmpty()) {
            require(
                    r.owed(c.askId()),
                    RESERVATION_IS_KNOWN,
                    Map.of("ask", c.askId().toString()));
            return List.of();
        }
        require(
                s.actor().equals(owed.get().from()) || s.answersForAny() || s.holdsAny(),
                RESERVATION_IS_CLEARED_BY_ITS_CREDITOR);
        return List.of(new ReservationCleared(
                s.id(), c.askId(), s.actor(), Texts.fits("note", c.note().strip(), Texts.NOTE)));
    }
}

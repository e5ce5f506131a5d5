package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_ACCEPT_COMES_IN_TIME;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_ACCEPT_NEEDS_OFFERED_PACKAGE;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_IS_ANSWERED_BY_ITS_RECEIVER;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_RECEIVER_BELONGS_TO_THE_SIDE;
import static io.tandem.requirements.requirement.domain.RequirementRule.HANDOFF_WAITS_FOR_ITS_GIVER;
import static io.tandem.requirements.requirement.domain.RequirementRule.RESERVATION_IS_OWED_BY_THE_TEAM;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.requirement.domain.RequirementCommand.AcceptHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.CounterHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReturnHandoff;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffAccepted;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffCountered;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffReturned;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The receiver's moves: accept what was offered, return it with a reason, or say on which conditions. */
final class Answering {

    private Answering() {}

    static List<RequirementEvent> accept(AcceptHandoff c, Handoff handoff, Scene s) {
        requireReceiver(handoff, s);
        if (handoff.status() == Handoff.Status.ACCEPTED && c.contentHash().equals(handoff.contentHash())) {
            return List.of();
        }
        Offering.requireOpen(handoff);
        require(
                s.envelope().decidedAt().isBefore(handoff.dueAt()),
                HANDOFF_ACCEPT_COMES_IN_TIME,
                Map.of("dueAt", handoff.dueAt().toString()));
        require(handoff.status() != Handoff.Status.COUNTERED, HANDOFF_WAITS_FOR_ITS_GIVER);
        require(
                handoff.status() == Handoff.Status.OFFERED && c.contentHash().equals(handoff.contentHash()),
                HANDOFF_ACCEPT_NEEDS_OFFERED_PACKAGE,
                Map.of(
                        "offered",
                        handoff.contentHash(),
                        "status",
                        handoff.status().name()));
        return List.of(new HandoffAccepted(
                s.id(),
                handoff.id(),
                handoff.side(),
                handoff.mode(),
                handoff.purpose(),
                handoff.giver(),
                s.actor(),
                handoff.contentHash(),
                Texts.fits("text", c.text().strip(), Texts.NOTE),
                c.reservations().stream().map(owed -> reservation(owed, s)).toList(),
                HandingOff.ended(handoff, s),
                s.team().version()));
    }

    private static Reservation reservation(RequirementCommand.Reserved owed, Scene s) {
        var person = owed.owedBy();
        require(s.team().isActive(person), RESERVATION_IS_OWED_BY_THE_TEAM, Map.of("person", person.toString()));
        s.requireNear(owed.dueAt());
        var ask =
                new Ask(owed.askId(), Ask.Kind.OWED_ITEM, s.actor(), Addressee.person(person), owed.dueAt(), List.of());
        return new Reservation(ask, Texts.present("reservations", owed.text(), Texts.NOTE));
    }

    static List<RequirementEvent> giveBack(ReturnHandoff c, Handoff handoff, Scene s) {
        requireReceiver(handoff, s);
        if (handoff.status() == Handoff.Status.RETURNED) {
            return List.of();
        }
        Offering.requireOpen(handoff);
        return List.of(new HandoffReturned(
                s.id(),
                handoff.id(),
                handoff.side(),
                s.actor(),
                c.reason(),
                Texts.reason(c.text()),
                Texts.lines("missing", c.missing()),
                HandingOff.ended(handoff, s)));
    }

    static List<RequirementEvent> counter(CounterHandoff c, Handoff handoff, Scene s) {
        requireReceiver(handoff, s);
        Offering.requireOpen(handoff);
        require(handoff.status() == Handoff.Status.OFFERED, HANDOFF_WAITS_FOR_ITS_GIVER);
        var ask = s.ask(
                handoff.counterAsk(),
                Ask.Kind.PROPOSAL,
                s.actor(),
                Addressee.person(handoff.giver()),
                handoff.dueAt(),
                handoff.side());
        return List.of(new HandoffCountered(
                s.id(),
                handoff.id(),
                handoff.side(),
                s.actor(),
                Texts.reason(c.conditions()),
                List.of(ask),
                s.requirement().open(List.of(handoff.id()))));
    }

    private static boolean receivesFor(Handoff handoff, UUID person, Scene s) {
        return s.team().belongsTo(person, handoff.receivingSide())
                || (handoff.mode() == Handoff.Mode.DELIVERY
                        && s.requirement().facet(handoff.receivingSide()).heldBy(person));
    }

    private static void requireReceiver(Handoff handoff, Scene s) {
        UUID person = handoff.to().person();
        var receives = person == null ? s.answersFor(handoff.receivingSide()) : person.equals(s.actor());
        require(receives, HANDOFF_IS_ANSWERED_BY_ITS_RECEIVER);
        require(
                person == null || receivesFor(handoff, person, s),
                HANDOFF_RECEIVER_BELONGS_TO_THE_SIDE,
                Map.of("side", handoff.receivingSide().name()));
    }
}

package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.CHANGE_CLASS_IS_NEVER_LOWERED;
import static io.tandem.requirements.requirement.domain.RequirementRule.CHANGE_IS_ACKNOWLEDGED_BY_ITS_OWNERS;
import static io.tandem.requirements.requirement.domain.RequirementRule.CHANGE_IS_DECIDED_BY_OWNER_OR_MANAGER;
import static io.tandem.requirements.requirement.domain.RequirementRule.CHANGE_IS_HEARD_BY_ALL_FIRST;
import static io.tandem.requirements.requirement.domain.RequirementRule.CHANGE_IS_OPEN;
import static io.tandem.requirements.requirement.domain.RequirementRule.CHANGE_IS_WITHDRAWN_BY_WHO_ASKED;
import static io.tandem.requirements.requirement.domain.RequirementRule.OBJECTION_COMES_IN_TIME;
import static io.tandem.requirements.requirement.domain.RequirementRule.OBJECTION_IS_NEW;
import static io.tandem.requirements.requirement.domain.RequirementRule.OWNERS_OBJECTION_IS_OVERRULED_BY_THE_MANAGER;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.DecideChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.ObjectToChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.RaiseChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.WithdrawChange;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeAcknowledged;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeDecided;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeObjected;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeRaised;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said to a change: noted, raised, objected to, decided. Whoever says no was heard; the last to be heard puts it in force. */
final class Deciding {

    private Deciding() {}

    static Requirement evolve(Requirement r, Change change, RequirementEvent.Changed event) {
        return switch (event) {
            case ChangeRaised e -> r.with(change.raised(e.to(), e.sides()));
            case ChangeAcknowledged e -> r.with(change.acknowledged(e.sides()));
            case ChangeObjected e ->
                r.with(change.acknowledged(e.sides())
                        .objected(new Objection(
                                e.objectionId(), e.by(), e.byOwner(), e.text(), Objection.Outcome.OPEN, null)));
            case ChangeDecided e -> {
                var decided = r.with(change.decided(e));
                yield e.outcome() == Change.Status.IN_FORCE && change.isOpen()
                        ? Changing.agreedAnew(decided, change.sides())
                        : decided;
            }
            default -> r;
        };
    }

    static List<RequirementEvent> raise(RaiseChange c, Change change, Scene s) {
        if (change.as() == c.to()) {
            return List.of();
        }
        requireObjectable(change, s);
        require(
                c.to().compareTo(change.as()) > 0,
                CHANGE_CLASS_IS_NEVER_LOWERED,
                Map.of("class", change.as().name(), "fields", ""));
        var sides = c.to() == ChangeClass.CROSS ? Judged.agreed(s.requirement()) : change.sides();
        var heard = change.isOpen() ? change.acknowledged() : List.<Side>of();
        var asked = sides.stream()
                .filter(side -> !heard.contains(side) && !s.answersFor(side))
                .filter(side -> s.requirement()
                        .open(List.of(change.acknowledgement(side)))
                        .isEmpty())
                .toList();
        return List.of(new ChangeRaised(
                s.id(),
                change.id(),
                c.to(),
                s.actor(),
                Texts.reason(c.reason()),
                sides,
                Changing.asks(change.id(), asked, s)));
    }

    static List<RequirementEvent> acknowledge(Change change, Scene s) {
        var own = change.waitsFor().stream().filter(s::answersFor).toList();
        if (own.isEmpty()) {
            require(change.sides().stream().anyMatch(s::answersFor), CHANGE_IS_ACKNOWLEDGED_BY_ITS_OWNERS);
            return List.of();
        }
        var events = new ArrayList<RequirementEvent>();
        events.add(new ChangeAcknowledged(
                s.id(),
                change.id(),
                own,
                s.actor(),
                s.capacities(),
                acknowledgements(change, own, s),
                s.team().version()));
        var heard = s.after(events).requirement().change(change.id()).orElseThrow();
        if (heard.isOpen()
                && heard.waitsFor().isEmpty()
                && heard.openObjections().isEmpty()) {
            events.addAll(Changing.adopted(heard, null, s.after(events)));
        }
        return events;
    }

    private static List<UUID> acknowledgements(Change change, List<Side> sides, Scene s) {
        return s.requirement().open(sides.stream().map(change::acknowledgement).toList());
    }

    static List<RequirementEvent> object(ObjectToChange c, Change change, Scene s) {
        var text = Texts.reason(c.text());
        for (var known : s.requirement().changes()) {
            for (var objection : known.objections()) {
                if (objection.id().equals(c.objectionId())) {
                    require(known.id().equals(change.id()) && objection.says(s.actor(), text), OBJECTION_IS_NEW);
                    return List.of();
                }
            }
        }
        requireObjectable(change, s);
        var own = change.waitsFor().stream().filter(s::answersFor).toList();
        var byOwner = change.sides().stream().anyMatch(s::answersFor);
        var decides = byOwner
                ? Addressee.post(Addressee.Post.MANAGER)
                : Addressee.post(Addressee.Post.ownerOf(change.sides().getFirst()));
        var ask = new Ask(
                Ask.idFor(c.objectionId(), Ask.Kind.AGREEMENT, "objection"),
                Ask.Kind.AGREEMENT,
                s.actor(),
                decides,
                null,
                change.isOpen() ? change.sides() : List.of());
        return List.of(new ChangeObjected(
                s.id(),
                change.id(),
                c.objectionId(),
                s.actor(),
                byOwner,
                text,
                own,
                List.of(ask),
                acknowledgements(change, own, s)));
    }

    private static void requireObjectable(Change change, Scene s) {
        var until = change.objectableUntil();
        require(
                change.isOpen() || change.status() == Change.Status.IN_FORCE,
                CHANGE_IS_OPEN,
                Map.of("status", change.status().name()));
        require(
                until == null || s.envelope().decidedAt().isBefore(until),
                OBJECTION_COMES_IN_TIME,
                Map.of("until", String.valueOf(until)));
    }

    static List<RequirementEvent> decide(DecideChange c, Change change, Scene s) {
        if (change.status() == (c.adopt() ? Change.Status.IN_FORCE : refused(change))
                && change.openObjections().isEmpty()) {
            return List.of();
        }
        require(
                change.isOpen() || !change.openObjections().isEmpty(),
                CHANGE_IS_OPEN,
                Map.of("status", change.status().name()));
        require(s.manages() || change.sides().stream().anyMatch(s::answersFor), CHANGE_IS_DECIDED_BY_OWNER_OR_MANAGER);
        var reason = Texts.reason(c.reason());
        if (!c.adopt()) {
            return rejected(change, reason, s);
        }
        require(
                change.waitsFor().isEmpty(),
                CHANGE_IS_HEARD_BY_ALL_FIRST,
                Map.of("sides", Changing.names(change.waitsFor())));
        require(
                s.manages()
                        || change.openObjections().stream().noneMatch(o -> o.byOwner() && !o.by().equals(s.actor())),
                OWNERS_OBJECTION_IS_OVERRULED_BY_THE_MANAGER);
        return change.isOpen()
                ? Changing.adopted(change, reason, s)
                : List.of(ended(change, Change.Status.IN_FORCE, reason, s));
    }

    private static Change.Status refused(Change change) {
        return change.edit() == null || change.objectableUntil() != null
                ? Change.Status.TAKEN_BACK
                : Change.Status.REJECTED;
    }

    /** What was in force is to be approved again by those who had. */
    private static List<RequirementEvent> rejected(Change change, String reason, Scene s) {
        var events = new ArrayList<RequirementEvent>();
        events.add(ended(change, change.isOpen() ? Change.Status.REJECTED : Change.Status.TAKEN_BACK, reason, s));
        if (!change.isOpen()) {
            var agreed = Judged.agreed(s.requirement()).stream()
                    .filter(change.sides()::contains)
                    .filter(side -> s.requirement().facet(side).build() == Facet.Build.NONE)
                    .toList();
            if (!agreed.isEmpty()) {
                events.add(Consequences.lapsed(agreed, s.after(events)));
            }
        }
        return events;
    }

    static List<RequirementEvent> withdraw(WithdrawChange c, Change change, Scene s) {
        require(s.actor().equals(change.by()), CHANGE_IS_WITHDRAWN_BY_WHO_ASKED);
        if (change.status() == Change.Status.WITHDRAWN) {
            return List.of();
        }
        require(
                change.isOpen(),
                CHANGE_IS_OPEN,
                Map.of("status", change.status().name()));
        return List.of(
                ended(change, Change.Status.WITHDRAWN, Texts.fitsIfPresent("reason", c.reason(), Texts.NOTE), s));
    }

    /** Open changes of a text that is no longer agreed: whoever writes it may write it. */
    static List<RequirementEvent> overtaken(Scene s) {
        var agreed = Judged.agreed(s.requirement());
        return s.requirement().changes().stream()
                .filter(change ->
                        (change.isOpen() || !change.waitsFor().isEmpty()) && !agreed.containsAll(change.sides()))
                .<RequirementEvent>map(change -> ended(change, Change.Status.OVERTAKEN, null, s))
                .toList();
    }

    private static ChangeDecided ended(Change change, Change.Status outcome, @Nullable String reason, Scene s) {
        var objections = change.openObjections().stream().map(Objection::id).toList();
        var kept = outcome == Change.Status.IN_FORCE;
        var upheld = outcome == Change.Status.REJECTED || outcome == Change.Status.TAKEN_BACK;
        return new ChangeDecided(
                s.id(),
                change.id(),
                outcome,
                change.sides(),
                s.actor(),
                s.capacities(),
                reason,
                kept ? objections : List.of(),
                upheld ? objections : List.of(),
                s.requirement().versions(change.sides()),
                null,
                s.requirement().open(change.askIds()),
                s.team().version());
    }
}

package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.AGREED_TEXT_IS_CHANGED_BY_REQUEST;
import static io.tandem.requirements.requirement.domain.RequirementRule.CHANGE_CLASS_IS_NEVER_LOWERED;
import static io.tandem.requirements.requirement.domain.RequirementRule.CHANGE_IS_KNOWN;
import static io.tandem.requirements.requirement.domain.RequirementRule.CHANGE_IS_NEW;
import static io.tandem.requirements.requirement.domain.RequirementRule.CHANGE_IS_REQUESTED_BY_THE_TEAM;
import static io.tandem.requirements.requirement.domain.RequirementRule.CRITERION_IS_KNOWN;
import static io.tandem.requirements.requirement.domain.RequirementRule.EDIT_FITS_THE_NEWEST_TEXT;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.RequestChange;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeDecided;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeRequested;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetCorrected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Editing what was agreed. A correction takes effect at once, what the writer alone answers for too; anything else is a
 * request that those who answer for the text take note of first. What they say stands in {@link Deciding}.
 */
final class Changing {

    /** So many working days an agreed text that changed at once may be objected to. */
    private static final int WINDOW = 2;

    private Changing() {}

    static List<RequirementEvent> decide(RequirementCommand.Changing command, Scene s) {
        return switch (command) {
            case RequestChange c -> request(c, s);
            case RequirementCommand.RaiseChange c -> Deciding.raise(c, known(c, s), s);
            case RequirementCommand.AcknowledgeChange c -> Deciding.acknowledge(known(c, s), s);
            case RequirementCommand.ObjectToChange c -> Deciding.object(c, known(c, s), s);
            case RequirementCommand.DecideChange c -> Deciding.decide(c, known(c, s), s);
            case RequirementCommand.WithdrawChange c -> Deciding.withdraw(c, known(c, s), s);
        };
    }

    private static Change known(RequirementCommand.Changing c, Scene s) {
        var change = s.requirement().change(c.changeId());
        require(
                change.isPresent(),
                CHANGE_IS_KNOWN,
                Map.of("change", c.changeId().toString()));
        return change.get();
    }

    static Requirement evolve(Requirement r, RequirementEvent.Changed event) {
        return switch (event) {
            case ChangeRequested e ->
                r.with(new Change(
                        e.changeId(),
                        e.as(),
                        Change.Status.OPEN,
                        e.edit(),
                        e.differences(),
                        e.by(),
                        e.reason(),
                        e.sides(),
                        e.acknowledged(),
                        null,
                        List.of()));
            case FacetCorrected e ->
                agreedAnew(r, e.sides())
                        .with(new Change(
                                e.changeId(),
                                ChangeClass.CORRECTION,
                                Change.Status.IN_FORCE,
                                null,
                                e.differences(),
                                e.by(),
                                "",
                                e.sides(),
                                e.sides(),
                                e.objectableUntil(),
                                List.of()));
            default -> Deciding.evolve(r, r.change(event.changeId()).orElseThrow(), event);
        };
    }

    /** What these sides approved counts for the text as it is now. */
    static Requirement agreedAnew(Requirement r, List<Side> sides) {
        var next = r;
        for (var side : sides) {
            var approval = next.facet(side).approval();
            if (approval != null) {
                var newest = new Approval(approval.by(), next.versions(List.of(side)), approval.designRequired());
                next = next.with(side, next.facet(side).approve(newest));
            }
        }
        return next;
    }

    /** What follows where somebody who may write wrote: nothing more, a correction, or a change decided by its writer. */
    static List<RequirementEvent> settle(RequirementCommand.Writing command, List<RequirementEvent> written, Scene s) {
        var judged = Judged.of(s.requirement(), s.after(written).requirement());
        if (judged.sides().isEmpty()) {
            return written;
        }
        var id = Ask.idFor(
                s.id(),
                Ask.Kind.ACKNOWLEDGEMENT,
                "change/" + s.requirement().changes().size());
        if (judged.as() == ChangeClass.CORRECTION) {
            return corrected(id, judged, written, s);
        }
        var others = judged.sides().stream().filter(side -> !s.answersFor(side)).toList();
        require(
                others.isEmpty(),
                AGREED_TEXT_IS_CHANGED_BY_REQUEST,
                Map.of("class", judged.as().name(), "fields", fields(judged), "sides", names(others)));
        return requested(
                id,
                Edit.of(command),
                judged,
                false,
                Objects.requireNonNullElse(s.envelope().reason(), ""),
                s);
    }

    private static String fields(Judged judged) {
        return judged.differences().stream()
                .filter(difference -> !difference.by().isWording())
                .map(difference -> difference.name() + " (" + difference.by() + ")")
                .collect(Collectors.joining(", "));
    }

    static String names(List<Side> sides) {
        return sides.stream().map(Side::name).collect(Collectors.joining(", "));
    }

    /** What the edit would be: what a request would be judged as, without anything happening. */
    static Judged preview(Edit edit, Scene s) {
        return Judged.of(s.requirement(), s.after(written(edit, s)).requirement());
    }

    private static List<RequirementEvent> written(Edit edit, Scene s) {
        var part = part(edit, s);
        return Writing.written(edit.over(s.id(), s.requirement().version(part)), s);
    }

    static Part part(Edit edit, Scene s) {
        return Needed.present(edit.part(s.requirement()), CRITERION_IS_KNOWN, Map.of("criterion", ""));
    }

    private static List<RequirementEvent> request(RequestChange c, Scene s) {
        var earlier = s.requirement().change(c.changeId());
        if (earlier.isPresent()) {
            require(s.actor().equals(earlier.get().by()), CHANGE_IS_NEW);
            return List.of();
        }
        var part = part(c.edit(), s);
        var writes = s.mayWrite(part);
        require(writes || s.team().mayHold(s.actor()), CHANGE_IS_REQUESTED_BY_THE_TEAM);
        s.requireNewest(part, c.expectedVersion());
        var written = written(c.edit(), s);
        var judged = Judged.of(s.requirement(), s.after(written).requirement());
        if (judged.differences().isEmpty() || judged.sides().isEmpty()) {
            Writing.requireMayWrite(part, s);
            return written;
        }
        var raised = c.raisedTo() == null ? judged.as() : c.raisedTo();
        require(
                raised.compareTo(judged.as()) >= 0,
                CHANGE_CLASS_IS_NEVER_LOWERED,
                Map.of("class", judged.as().name(), "fields", fields(judged)));
        var as = writes ? raised : raised.atLeast(ChangeClass.OWN_SIDE);
        return as == ChangeClass.CORRECTION
                ? corrected(c.changeId(), judged, written, s)
                : requested(
                        c.changeId(),
                        c.edit(),
                        judged.raised(as, s.requirement()),
                        as != judged.as(),
                        Texts.fits("reason", c.reason().strip(), Texts.NOTE),
                        s);
    }

    private static List<RequirementEvent> corrected(UUID id, Judged judged, List<RequirementEvent> written, Scene s) {
        var events = new ArrayList<>(written);
        events.add(new FacetCorrected(
                s.id(),
                id,
                judged.sides(),
                judged.differences(),
                s.actor(),
                s.after(written).requirement().versions(judged.sides()),
                windowEnds(s),
                s.team().version()));
        return events;
    }

    static java.time.Instant windowEnds(Scene s) {
        return s.team().calendar().workingDaysAfter(s.envelope().decidedAt(), WINDOW);
    }

    private static List<RequirementEvent> requested(
            UUID id, Edit edit, Judged judged, boolean raised, String reason, Scene s) {
        var own = judged.sides().stream().filter(s::answersFor).toList();
        var events = new ArrayList<RequirementEvent>();
        var others = judged.sides().stream().filter(side -> !own.contains(side)).toList();
        events.add(new ChangeRequested(
                s.id(),
                id,
                judged.as(),
                raised,
                judged.sides(),
                own,
                edit,
                judged.differences(),
                s.facts().impact(),
                s.actor(),
                s.capacities(),
                reason,
                asks(id, others, s),
                s.team().version()));
        if (others.isEmpty()) {
            events.addAll(adopted(s.after(events).requirement().change(id).orElseThrow(), null, s.after(events)));
        }
        return events;
    }

    static List<Ask> asks(UUID changeId, List<Side> sides, Scene s) {
        return sides.stream()
                .map(side -> s.ask(
                        Ask.idFor(changeId, Ask.Kind.ACKNOWLEDGEMENT, side.name()),
                        Ask.Kind.ACKNOWLEDGEMENT,
                        s.actor(),
                        Addressee.post(Addressee.Post.ownerOf(side)),
                        null,
                        side))
                .toList();
    }

    /** The edit is written, and what it overruled is said. */
    static List<RequirementEvent> adopted(Change change, @org.jspecify.annotations.Nullable String reason, Scene s) {
        var edit = Objects.requireNonNull(change.edit(), "a change that waits knows its edit");
        var written = written(edit, s);
        var after = s.after(written).requirement();
        require(Differences.between(s.requirement(), after).equals(change.differences()), EDIT_FITS_THE_NEWEST_TEXT);
        var events = new ArrayList<>(written);
        events.add(new ChangeDecided(
                s.id(),
                change.id(),
                Change.Status.IN_FORCE,
                change.sides(),
                s.actor(),
                s.capacities(),
                reason,
                change.openObjections().stream().map(Objection::id).toList(),
                List.of(),
                after.versions(change.sides()),
                windowEnds(s),
                s.requirement().open(change.askIds()),
                s.team().version()));
        return events;
    }
}

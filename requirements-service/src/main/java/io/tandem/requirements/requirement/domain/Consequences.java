package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetCorrected;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffSuperseded;
import io.tandem.requirements.requirement.domain.RequirementEvent.ReviewLapsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What follows by itself in the same commit: an edit overtakes an offer's package and older verdicts, what is no longer
 * agreed overtakes open changes of it, and readiness comes and goes. A correction overtakes nothing.
 */
final class Consequences {

    private Consequences() {}

    static List<RequirementEvent> of(List<RequirementEvent> decided, Scene before) {
        if (decided.isEmpty()) {
            return decided;
        }
        var all = new ArrayList<>(decided);
        if (before.requirement().exists()) {
            var corrected = decided.stream().anyMatch(event -> event instanceof FacetCorrected);
            if (!corrected) {
                all.addAll(offers(before, before.after(all)));
                all.addAll(review(before, before.after(all)));
            }
            all.addAll(Deciding.overtaken(before.after(all)));
            all.addAll(Proposing.overtaken(before.after(all)));
        }
        all.addAll(Readiness.changes(before.after(all)));
        all.addAll(Urgency.made(before.after(all)));
        all.addAll(Signing.asked(before.after(all)));
        return List.copyOf(all);
    }

    /** The giver's own edit is packed again at once; anybody else's waits for the giver to look at it. */
    private static List<RequirementEvent> offers(Scene before, Scene after) {
        var events = new ArrayList<RequirementEvent>();
        for (var handoff : after.requirement().handoffs()) {
            var was = before.requirement().handoff(handoff.id());
            if (was.isEmpty() || !was.get().equals(handoff) || handoff.status() != Handoff.Status.OFFERED) {
                continue;
            }
            var frozen = handoff.contents();
            var now = Offering.frozen(
                    handoff.side(), frozen.references(), frozen.questions(), frozen.gaps(), after.requirement());
            if (now.saysTheSameAs(frozen)) {
                continue;
            }
            var complete = now.missing(handoff.purpose(), handoff.side()).isEmpty();
            if (complete && after.actor().equals(handoff.giver())) {
                events.add(Offering.repacked(handoff, now, "", after));
            } else {
                events.add(superseded(handoff, after));
            }
        }
        return events;
    }

    private static HandoffSuperseded superseded(Handoff handoff, Scene s) {
        var ask = s.ask(
                handoff.repackAsk(),
                Ask.Kind.RECHECK,
                s.actor(),
                Addressee.person(handoff.giver()),
                handoff.dueAt(),
                handoff.side());
        return new HandoffSuperseded(
                s.id(),
                handoff.id(),
                handoff.side(),
                s.actor(),
                List.of(ask),
                s.requirement().open(List.of(handoff.id())));
    }

    /** Verdicts on an older text count no more; they are asked for again while a review goes on. */
    private static List<RequirementEvent> review(Scene before, Scene after) {
        var changed = Stream.of(Part.values())
                .anyMatch(part -> !text(part, before.requirement()).equals(text(part, after.requirement())));
        if (!changed) {
            return List.of();
        }
        var lapse = lapsed(List.of(), after);
        return lapse.verdictsBy().isEmpty() ? List.of() : List.of(lapse);
    }

    /** These sides' approvals count no more, nor do verdicts: they are asked for again. */
    static ReviewLapsed lapsed(List<Side> sides, Scene s) {
        var r = s.requirement();
        var underReview = !sides.isEmpty()
                || r.applicable().stream().anyMatch(side -> r.facet(side).awaitsApproval());
        var persons = r.verdicts().stream()
                .map(Verdict::by)
                .filter(person -> underReview && !person.equals(s.actor()))
                .toList();
        var submitted = sides.stream().filter(side -> r.facet(side).submitted()).toList();
        var asks = new ArrayList<>(Reviewing.approvalAsks(submitted, s));
        if (!submitted.isEmpty() || sides.isEmpty()) {
            persons.stream()
                    .filter(s.team()::isActive)
                    .filter(person -> r.openAsks(Ask.Kind.VERDICT, Addressee.person(person))
                            .isEmpty())
                    .forEach(person -> asks.add(Reviewing.verdictAsk(person, s)));
        }
        return new ReviewLapsed(s.id(), sides, persons, r.versions(r.applicable()), asks);
    }

    /** What counts as the text of a part: nothing that only orders or files it. */
    private static List<Object> text(Part part, Requirement r) {
        var text = new ArrayList<Object>();
        if (part == Part.COMMON) {
            text.add(r.common().title());
            text.add(r.common().description());
            text.add(Objects.requireNonNullElse(r.common().kind(), ""));
            text.add(r.targets());
        }
        for (var side : Side.values()) {
            if (part == Part.of(side)) {
                text.add(r.facet(side).fields());
            }
        }
        r.criteria().stream()
                .filter(c -> c.part() == part)
                .forEach(c -> text.add(new HandoffPackage.Frozen(c.id(), part, c.text())));
        return text;
    }
}

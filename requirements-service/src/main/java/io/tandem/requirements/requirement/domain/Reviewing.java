package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.APPROVAL_COMES_FROM_THE_OWNER;
import static io.tandem.requirements.requirement.domain.RequirementRule.FACET_WAS_SUBMITTED;
import static io.tandem.requirements.requirement.domain.RequirementRule.REVIEWER_IS_OF_THE_PRODUCT;
import static io.tandem.requirements.requirement.domain.RequirementRule.SUBMISSION_COMES_FROM_THOSE_WHO_WRITE;
import static io.tandem.requirements.requirement.domain.RequirementRule.SUBMISSION_IS_OPEN;
import static io.tandem.requirements.requirement.domain.RequirementRule.VERDICT_IS_RECORDED_BY_THE_TEAM;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.ApproveFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.GiveVerdict;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReturnRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.SubmitRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.WithdrawSubmission;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetApproved;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementReturned;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementSubmitted;
import io.tandem.requirements.requirement.domain.RequirementEvent.ReviewLapsed;
import io.tandem.requirements.requirement.domain.RequirementEvent.SubmissionWithdrawn;
import io.tandem.requirements.requirement.domain.RequirementEvent.VerdictGiven;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Saying that it is written, hearing verdicts, approving half by half. Whoever owns both halves does it once. */
final class Reviewing {

    private Reviewing() {}

    static List<RequirementEvent> decide(RequirementCommand.Reviewing command, Scene s) {
        return switch (command) {
            case SubmitRequirement c -> submit(c, s);
            case WithdrawSubmission _ -> withdraw(s);
            case GiveVerdict c -> judge(c, s);
            case ApproveFacet c -> approve(c, s);
            case ReturnRequirement c -> giveBack(c, s);
        };
    }

    static Requirement evolve(Requirement r, RequirementEvent.Reviewed event) {
        return switch (event) {
            case RequirementSubmitted e -> submitted(r, e.sides(), true);
            case SubmissionWithdrawn e -> submitted(r, e.sides(), false);
            case RequirementReturned e -> lapsed(submitted(r, e.sides(), false), e.sides());
            case FacetApproved e ->
                r.with(e.side(), r.facet(e.side()).approve(new Approval(e.by(), e.versions(), e.designRequired())));
            case ReviewLapsed e ->
                lapsed(r, e.sides())
                        .withVerdicts(r.verdicts().stream()
                                .filter(v -> !e.verdictsBy().contains(v.by()))
                                .toList());
            case VerdictGiven e ->
                r.withVerdicts(Stream.concat(
                                r.verdicts().stream().filter(v -> !v.by().equals(e.by())),
                                Stream.of(new Verdict(e.by(), e.stance(), e.text(), e.versions())))
                        .toList());
        };
    }

    private static Requirement submitted(Requirement r, List<Side> sides, boolean asked) {
        var next = r;
        for (var side : sides) {
            next = next.with(side, next.facet(side).submit(asked));
        }
        return next;
    }

    private static Requirement lapsed(Requirement r, List<Side> sides) {
        var next = r;
        for (var side : sides) {
            next = next.with(side, next.facet(side).approve(null));
        }
        return next;
    }

    private static List<RequirementEvent> submit(SubmitRequirement c, Scene s) {
        var r = s.requirement();
        require(s.drafted() || s.holdsAny() || s.answersForAny(), SUBMISSION_COMES_FROM_THOSE_WHO_WRITE);
        s.requireSeen(c.seen());
        c.reviewers()
                .forEach(person -> require(
                        s.team().isActive(person), REVIEWER_IS_OF_THE_PRODUCT, Map.of("person", person.toString())));
        var sides = r.applicable().stream()
                .filter(side -> !r.facet(side).submitted())
                .toList();
        if (sides.isEmpty()) {
            return List.of();
        }
        var asks = new ArrayList<>(approvalAsks(
                sides.stream().filter(side -> r.facet(side).approval() == null).toList(), s));
        c.reviewers().stream()
                .distinct()
                .filter(person ->
                        r.openAsks(Ask.Kind.VERDICT, Addressee.person(person)).isEmpty())
                .forEach(person -> asks.add(verdictAsk(person, s)));
        return List.of(new RequirementSubmitted(
                s.id(),
                sides,
                s.actor(),
                r.versions(r.applicable()),
                asks,
                s.team().version()));
    }

    /** One for each half, so that a change of owners between the two never loses one. */
    static List<Ask> approvalAsks(List<Side> sides, Scene s) {
        return sides.stream()
                .map(side -> s.ask(
                        Ask.Kind.APPROVAL, side.name(), Addressee.post(Addressee.Post.ownerOf(side)), List.of(side)))
                .toList();
    }

    static Ask verdictAsk(UUID person, Scene s) {
        return s.ask(Ask.Kind.VERDICT, person.toString(), Addressee.person(person), List.of());
    }

    private static List<RequirementEvent> withdraw(Scene s) {
        require(s.drafted() || s.holdsAny() || s.answersForAny(), SUBMISSION_COMES_FROM_THOSE_WHO_WRITE);
        var r = s.requirement();
        if (r.applicable().stream().noneMatch(side -> r.facet(side).submitted())) {
            return List.of();
        }
        var sides = awaiting(r);
        require(!sides.isEmpty(), SUBMISSION_IS_OPEN);
        return List.of(new SubmissionWithdrawn(s.id(), sides, s.actor(), reviewAsks(sides, r)));
    }

    private static List<Side> awaiting(Requirement r) {
        return r.applicable().stream()
                .filter(side -> r.facet(side).awaitsApproval())
                .toList();
    }

    private static List<UUID> reviewAsks(List<Side> sides, Requirement r) {
        return Stream.concat(
                        sides.stream().flatMap(side -> r.approvalAsks(side).stream()),
                        r.openAsks(Ask.Kind.VERDICT).stream())
                .distinct()
                .toList();
    }

    private static List<RequirementEvent> judge(GiveVerdict c, Scene s) {
        var r = s.requirement();
        require(
                s.team().isActive(c.person()),
                REVIEWER_IS_OF_THE_PRODUCT,
                Map.of("person", c.person().toString()));
        var own = c.person().equals(s.actor());
        require(own || s.answersForAny() || s.holdsAny() || s.manages(), VERDICT_IS_RECORDED_BY_THE_TEAM);
        require(r.applicable().stream().anyMatch(side -> r.facet(side).submitted()), SUBMISSION_IS_OPEN);
        s.requireSeen(c.seen());
        var text = c.stance() == Verdict.Stance.AGREE
                ? Texts.fits("verdict", c.text().strip(), Texts.NOTE)
                : Texts.present("verdict", c.text(), Texts.NOTE);
        var versions = r.versions(r.applicable());
        if (r.verdicts().contains(new Verdict(c.person(), c.stance(), text, versions))) {
            return List.of();
        }
        return List.of(new VerdictGiven(
                s.id(),
                c.person(),
                own ? null : s.actor(),
                c.stance(),
                text,
                versions,
                r.openAsks(Ask.Kind.VERDICT, Addressee.person(c.person()))));
    }

    private static List<RequirementEvent> approve(ApproveFacet c, Scene s) {
        require(
                s.answersFor(c.side()),
                APPROVAL_COMES_FROM_THE_OWNER,
                Map.of("side", c.side().name()));
        var facet = s.requirement().facet(c.side());
        s.requireSeen(c.seen());
        if (!facet.applies() || facet.approval() != null) {
            return List.of(); // a confirmed exemption was this owner's approval
        }
        require(facet.submitted(), FACET_WAS_SUBMITTED, Map.of("side", c.side().name()));
        var sides = awaiting(s.requirement()).stream().filter(s::answersFor).toList();
        return approved(sides, s);
    }

    /** The actor's approval of these sides as they are written now; with the last one nobody is asked for verdicts any longer. */
    static List<RequirementEvent> approved(List<Side> sides, Scene s) {
        var r = s.requirement();
        var last = sides.containsAll(awaiting(r));
        var events = new ArrayList<RequirementEvent>();
        for (var side : sides) {
            var asks = events.isEmpty() && last ? reviewAsks(sides, r) : last ? List.<UUID>of() : r.approvalAsks(side);
            events.add(new FacetApproved(
                    s.id(),
                    side,
                    s.actor(),
                    s.capacities(),
                    r.versions(List.of(side)),
                    s.team().asksForDesign(side),
                    asks,
                    s.team().version()));
        }
        return events;
    }

    private static List<RequirementEvent> giveBack(ReturnRequirement c, Scene s) {
        var r = s.requirement();
        var own = r.applicable().stream().filter(s::answersFor).toList();
        require(!own.isEmpty(), APPROVAL_COMES_FROM_THE_OWNER, Map.of("side", ""));
        var reason = Texts.reason(c.reason());
        if (r.applicable().stream().noneMatch(side -> r.facet(side).submitted())) {
            return List.of();
        }
        require(!awaiting(r).isEmpty(), SUBMISSION_IS_OPEN);
        var sides = Stream.concat(awaiting(r).stream(), own.stream().filter(side -> approvedOnly(r.facet(side))))
                .distinct()
                .sorted()
                .toList();
        return List.of(new RequirementReturned(
                s.id(),
                sides,
                s.actor(),
                s.capacities(),
                reason,
                Texts.lines("missing", c.missing()),
                reviewAsks(sides, r),
                s.team().version()));
    }

    private static boolean approvedOnly(Facet facet) {
        return facet.submitted() && facet.approval() != null && facet.build() == Facet.Build.NONE;
    }
}

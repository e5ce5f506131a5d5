package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.ACCEPTANCE_COMES_FROM_THE_OWNER;
import static io.tandem.requirements.requirement.domain.RequirementRule.ACCEPTANCE_NEEDS_MET_CRITERIA;
import static io.tandem.requirements.requirement.domain.RequirementRule.CRITERION_IS_JUDGED_BY_ITS_SIDE;
import static io.tandem.requirements.requirement.domain.RequirementRule.FACET_APPLIES;
import static io.tandem.requirements.requirement.domain.RequirementRule.FACET_IS_BUILT;
import static io.tandem.requirements.requirement.domain.RequirementRule.REOPENING_COMES_FROM_OWNER_OR_MANAGER;
import static io.tandem.requirements.requirement.domain.RequirementRule.REOPENING_GOES_BACK;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.AcceptFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.JudgeCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordBuildStarted;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordBuilt;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordContract;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordRelease;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordRollback;
import io.tandem.requirements.requirement.domain.RequirementCommand.RejectFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReopenFacet;
import io.tandem.requirements.requirement.domain.RequirementEvent.ContractStood;
import io.tandem.requirements.requirement.domain.RequirementEvent.CriterionJudged;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetAccepted;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetBuildStarted;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetBuilt;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetRejected;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetReopened;
import io.tandem.requirements.requirement.domain.RequirementEvent.ReleaseRolledBack;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementReleased;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The work after approval: planning says what was built and released, the owner says whether it is accepted. */
final class Delivering {

    private Delivering() {}

    static List<RequirementEvent> decide(RequirementCommand.Delivering command, Scene s) {
        return switch (command) {
            case RecordBuildStarted c -> buildStarted(c, s);
            case RecordBuilt c -> built(c.side(), s);
            case RecordContract c -> contract(c, s);
            case JudgeCriterion c -> judge(c, s);
            case AcceptFacet c -> accept(c, s);
            case RejectFacet c -> reject(c, s);
            case ReopenFacet c -> reopen(c, s);
            case RecordRelease c -> released(c, s);
            case RecordRollback c -> rolledBack(c, s);
        };
    }

    static Requirement evolve(Requirement r, RequirementEvent.Delivered event) {
        return switch (event) {
            case RequirementEvent.FacetReady e ->
                r.with(e.side(), r.facet(e.side()).ready(true));
            case RequirementEvent.ReadinessLost e ->
                r.with(e.side(), r.facet(e.side()).ready(false));
            case ContractStood e -> r.with(e.side(), r.facet(e.side()).relying(e.contract()));
            case FacetBuildStarted e -> built(r, e.side(), Facet.Build.STARTED);
            case FacetBuilt e -> built(r, e.side(), Facet.Build.BUILT);
            case FacetAccepted e -> built(r, e.side(), Facet.Build.ACCEPTED);
            case FacetRejected e -> built(r, e.side(), Facet.Build.STARTED);
            case CriterionJudged e ->
                Criteria.replaced(r, r.criterion(e.criterionId()).orElseThrow().judged(e.judgement(), e.proof()));
            case FacetReopened e -> reopened(r, e);
            case RequirementReleased e -> {
                var others =
                        r.releases().stream().filter(release -> !release.id().equals(e.releaseId()));
                var newest = new Release(e.releaseId(), e.sides(), e.percent());
                yield live(
                        r.withReleases(Stream.concat(others, Stream.of(newest)).toList()), e.sides(), true);
            }
            case ReleaseRolledBack e -> {
                var left = r.releases().stream()
                        .filter(release -> !release.id().equals(e.releaseId()))
                        .toList();
                var down = e.sides().stream()
                        .filter(side -> left.stream()
                                .noneMatch(release -> release.sides().contains(side)))
                        .toList();
                yield live(r.withReleases(left), down, false)
                        .with(next -> next.effect = r.effect().measured(null));
            }
        };
    }

    private static Requirement built(Requirement r, Side side, Facet.Build build) {
        return r.with(side, r.facet(side).build(build));
    }

    private static Requirement live(Requirement r, List<Side> sides, boolean live) {
        var next = r;
        for (var side : sides) {
            next = next.with(side, next.facet(side).live(live));
        }
        return next;
    }

    private static Requirement reopened(Requirement r, FacetReopened e) {
        var facet = r.facet(e.side()).live(false);
        var back = e.to() == Life.BUILDING
                ? facet.build(Facet.Build.STARTED)
                : facet.build(Facet.Build.NONE).submit(false).approve(null).ready(false);
        var part = Part.of(e.side());
        return r.with(e.side(), back)
                .withCriteria(r.criteria().stream()
                        .map(c -> c.part() == part ? c.judged(null, null) : c)
                        .toList());
    }

    private static List<RequirementEvent> buildStarted(RecordBuildStarted c, Scene s) {
        var facet = s.requirement().facet(c.side());
        return facet.applies() && facet.build() == Facet.Build.NONE
                ? List.of(new FacetBuildStarted(
                        s.id(), c.side(), c.taskId(), s.requirement().versions(List.of(c.side()))))
                : List.of();
    }

    private static List<RequirementEvent> contract(RecordContract c, Scene s) {
        var known = s.requirement().facet(c.side()).contracts().get(c.contract().contractId());
        var same = known == null ? !c.contract().stands() : known.equals(c.contract());
        return same ? List.of() : List.of(new ContractStood(s.id(), c.side(), c.contract()));
    }

    private static List<RequirementEvent> built(Side side, Scene s) {
        var r = s.requirement();
        var facet = r.facet(side);
        if (!facet.applies() || facet.build() == Facet.Build.BUILT || facet.build() == Facet.Build.ACCEPTED) {
            return List.of();
        }
        return List.of(new FacetBuilt(
                s.id(), side, r.standing() == Standing.OPEN ? List.of(acceptanceAsk(side, r)) : List.of()));
    }

    static Ask acceptanceAsk(Side side, Requirement r) {
        var holder = Objects.requireNonNull(r.facet(side).holder());
        var owner = Addressee.post(Addressee.Post.ownerOf(side));
        return new Ask(r.acceptanceAsk(side), Ask.Kind.APPROVAL, holder, owner, null, List.of(side));
    }

    private static List<RequirementEvent> judge(JudgeCriterion c, Scene s) {
        var criterion = Criteria.known(c.criterionId(), s);
        var sides = Stream.of(Side.values())
                .filter(side -> criterion.part().concerns(side))
                .toList();
        require(
                sides.stream().anyMatch(side -> s.answersFor(side) || s.team().belongsTo(s.actor(), side))
                        || s.holdsAny(),
                CRITERION_IS_JUDGED_BY_ITS_SIDE);
        var proof = c.proof();
        if (c.judgement() != Criterion.Judgement.PASS) {
            Texts.reason(proof == null ? "" : proof.text());
        }
        if (proof != null) {
            Texts.fits("proof", proof.text(), Texts.NOTE);
            Texts.address(proof.link());
        }
        if (criterion.equals(criterion.judged(c.judgement(), proof))) {
            return List.of();
        }
        return List.of(new CriterionJudged(
                s.id(),
                c.criterionId(),
                criterion.part(),
                c.judgement(),
                proof,
                s.actor(),
                s.requirement().versions(sides)));
    }

    private static List<RequirementEvent> accept(AcceptFacet c, Scene s) {
        var side = c.side();
        requireOwns(side, s);
        var facet = s.requirement().facet(side);
        if (facet.build() == Facet.Build.ACCEPTED) {
            return List.of();
        }
        require(facet.build() == Facet.Build.BUILT, FACET_IS_BUILT, Map.of("side", side.name()));
        s.requireSeen(c.seen());
        var open = unmet(side, s.requirement());
        require(open.isEmpty(), ACCEPTANCE_NEEDS_MET_CRITERIA, Map.of("criteria", String.join("; ", open)));
        return List.of(new FacetAccepted(
                s.id(),
                side,
                s.actor(),
                s.capacities(),
                s.requirement().versions(List.of(side)),
                s.requirement().open(List.of(s.requirement().acceptanceAsk(side))),
                s.team().version()));
    }

    /** Criteria of the side that did not pass; with the last half also the joint ones. */
    private static List<String> unmet(Side side, Requirement r) {
        var last = r.applicable().stream()
                .allMatch(other -> other == side || r.facet(other).build() == Facet.Build.ACCEPTED);
        return r.criteria().stream()
                .filter(c -> c.part() == Part.of(side) || (last && c.part() == Part.COMMON))
                .filter(c -> c.judgement() != Criterion.Judgement.PASS)
                .map(Criterion::text)
                .toList();
    }

    private static List<RequirementEvent> reject(RejectFacet c, Scene s) {
        requireOwns(c.side(), s);
        var facet = s.requirement().facet(c.side());
        require(
                facet.build() == Facet.Build.BUILT,
                FACET_IS_BUILT,
                Map.of("side", c.side().name()));
        c.criteria().forEach(criterion -> Criteria.known(criterion, s));
        return List.of(new FacetRejected(
                s.id(),
                c.side(),
                s.actor(),
                s.capacities(),
                Texts.reason(c.reason()),
                c.criteria(),
                s.requirement().open(List.of(s.requirement().acceptanceAsk(c.side()))),
                s.team().version()));
    }

    private static void requireOwns(Side side, Scene s) {
        require(s.answersFor(side), ACCEPTANCE_COMES_FROM_THE_OWNER, Map.of("side", side.name()));
        require(s.requirement().facet(side).applies(), FACET_APPLIES, Map.of("side", side.name()));
    }

    private static List<RequirementEvent> reopen(ReopenFacet c, Scene s) {
        var side = c.side();
        var r = s.requirement();
        require(s.answersFor(side) || s.manages(), REOPENING_COMES_FROM_OWNER_OR_MANAGER, Map.of("side", side.name()));
        require(r.facet(side).applies(), FACET_APPLIES, Map.of("side", side.name()));
        var life = r.facet(side).life();
        require(
                (c.to() == Life.SPECIFYING || c.to() == Life.BUILDING) && c.to().compareTo(life) < 0,
                REOPENING_GOES_BACK,
                Map.of("from", life.name(), "to", c.to().name()));
        var ended = new ArrayList<>(r.open(List.of(r.acceptanceAsk(side))));
        if (c.to() == Life.SPECIFYING) {
            ended.addAll(r.approvalAsks(side));
        }
        return List.of(new FacetReopened(
                s.id(),
                side,
                c.to(),
                s.actor(),
                s.capacities(),
                Texts.reason(c.reason()),
                ended,
                s.team().version()));
    }

    private static List<RequirementEvent> released(RecordRelease c, Scene s) {
        var r = s.requirement();
        var sides = c.sides().stream()
                .filter(r.applicable()::contains)
                .distinct()
                .sorted()
                .toList();
        var percent = Texts.decimal("percent", c.percent());
        return sides.isEmpty() || r.releases().contains(new Release(c.releaseId(), sides, percent))
                ? List.of()
                : List.of(new RequirementReleased(s.id(), c.releaseId(), sides, percent));
    }

    private static List<RequirementEvent> rolledBack(RecordRollback c, Scene s) {
        return s.requirement().releases().stream()
                .filter(release -> release.id().equals(c.releaseId()))
                .<RequirementEvent>map(release -> new ReleaseRolledBack(s.id(), release.id(), release.sides()))
                .toList();
    }
}

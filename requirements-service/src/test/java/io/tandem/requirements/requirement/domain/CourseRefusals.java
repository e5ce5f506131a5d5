package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Cast.*;
import static io.tandem.requirements.requirement.domain.Course.*;
import static io.tandem.requirements.requirement.domain.RequirementRefusalsTest.no;
import static io.tandem.requirements.requirement.domain.RequirementRule.*;

import io.tandem.requirements.requirement.domain.RequirementCommand.*;
import io.tandem.requirements.requirement.domain.RequirementRefusalsTest.Refusal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is refused of what a requirement rests on, is drawn in, owes, expects and becomes. */
final class CourseRefusals {

    private CourseRefusals() {}

    static Stream<Refusal> all() {
        return Stream.of(attaching(), targets(), hurrying(), measuring(), regrouping())
                .flatMap(List::stream);
    }

    private static List<Refusal> attaching() {
        var open = in(DRAWN, drafted());
        var drawn = open.after(FE_OWNER, attach(LAYOUT_V));
        return List.of(
                no(CITED_EVIDENCE_IS_KNOWN, "another product's", open, FE_OWNER, new CiteEvidence(ID, OTHER, "")),
                no(EVIDENCE_IS_CITED, "taken off twice", open, FE_OWNER, new UnciteEvidence(ID, INTERVIEWS, "x")),
                no(ATTACHED_DESIGN_IS_KNOWN, "another product's", open, FE_OWNER, attach(OTHER)),
                no(ATTACHED_DESIGN_IS_KNOWN, "version 7", open, FE_OWNER, new AttachDesign(ID, LAYOUT_V, 7)),
                no(RETIRED_DESIGN_IS_ATTACHED_NO_MORE, "a retired one", open, FE_OWNER, attach(RETIRED)),
                no(EDIT_STAYS_ON_OWN_SIDE, "the other side's design", open, BE_DEV, attach(LAYOUT_V)),
                no(DESIGN_IS_ATTACHED, "taken off unattached", open, FE_OWNER, new DetachDesign(ID, SCHEMA, "x")),
                no(
                        FEASIBILITY_IS_JUDGED_BY_THE_BACK_END,
                        "by the front end",
                        open.after(FE_OWNER, attach(PROTOTYPE)),
                        FE_DEV,
                        new JudgeFeasibility(ID, PROTOTYPE, AttachedDesign.Verdict.FEASIBLE, "")),
                no(
                        FEASIBILITY_IS_OF_A_PROTOTYPE,
                        "of a layout",
                        drawn,
                        BE_DEV,
                        new JudgeFeasibility(ID, LAYOUT_V, AttachedDesign.Verdict.FEASIBLE, "")),
                no(SIGNATURE_COMES_FROM_AN_OWNER, "by a member", drawn, FE_DEV, new SignDesign(ID, Map.of())),
                no(SIGNATURE_NEEDS_A_DESIGN, "of nothing", open, FE_OWNER, new SignDesign(ID, Map.of())),
                no(
                        DESIGN_SEEN_IS_THE_NEWEST,
                        "having seen another version",
                        drawn,
                        BE_OWNER,
                        new SignDesign(ID, Map.of(LAYOUT_V, 2L))),
                no(
                        DESIGN_SEEN_IS_THE_NEWEST,
                        "having seen another design",
                        drawn,
                        BE_OWNER,
                        new ReturnDesign(ID, "x", Map.of(SCHEMA, 1L))));
    }

    private static List<Refusal> targets() {
        var wrong = new Target(
                "合计",
                Target.Quality.PERFORMANCE,
                Target.Limit.AT_MOST,
                "800",
                "ms",
                Map.of(FRONTEND, "300", BACKEND, "400"));
        var less = new Target("合计", Target.Quality.STABILITY, Target.Limit.AT_LEAST, "-1", "%", Map.of());
        var many = drafted();
        for (int i = 0; i < 50; i++) {
            var one = new Target("第 " + i, Target.Quality.SECURITY, Target.Limit.AT_MOST, "1", "个", Map.of());
            many = many.after(FE_OWNER, new SetTarget(ID, 1 + i, one));
        }
        return List.of(
                no(BUDGET_ADDS_UP, "300 + 400 of 800", drafted(), FE_OWNER, new SetTarget(ID, 1, wrong)),
                no(TARGET_IS_POSITIVE, "less than nothing", drafted(), FE_OWNER, new SetTarget(ID, 1, less)),
                no(PART_VERSION_IS_THE_NEWEST, "on an older text", drafted(), FE_OWNER, new SetTarget(ID, 7, BUDGET)),
                no(TARGETS_ARE_FEW, "the fifty-first", many, FE_OWNER, new SetTarget(ID, 51, BUDGET)),
                no(TARGET_IS_KNOWN, "dropped twice", drafted(), FE_OWNER, new DropTarget(ID, 1, "合计")));
    }

    private static List<Refusal> hurrying() {
        var open = in(TEAM, submitted());
        var stranger = new Owed(DEBT, "approval", "补评审", STRANGER, DUE);
        var past = new Owed(DEBT, "approval", "补评审", FE_DEV, NOW);
        var owed = new Owed(DEBT, "approval", "补评审", FE_DEV, DUE);
        var hurried = open.after(FE_OWNER, new ExpediteFacet(ID, FRONTEND, "急", List.of(owed)));
        var again = hurried.after(FE_OWNER, new ReopenFacet(ID, FRONTEND, Life.SPECIFYING, "再写"))
                .after(FE_OWNER, submit());
        return List.of(
                no(EXPEDITING_COMES_FROM_OWNER_OR_MANAGER, "by a member", open, FE_DEV, expedite(FRONTEND, "approval")),
                no(EXPEDITING_COMES_BEFORE_BUILDING, "once built", built(), FE_OWNER, expedite(FRONTEND)),
                no(EXPEDITING_SKIPS_SOMETHING, "when all is there", ready(), FE_OWNER, expedite(FRONTEND)),
                no(EXPEDITING_NAMES_WHAT_IT_SKIPS, "without a word", open, FE_OWNER, expedite(FRONTEND)),
                no(
                        EXPEDITING_NAMES_WHAT_IT_SKIPS,
                        "more than that",
                        open,
                        FE_OWNER,
                        expedite(FRONTEND, "approval", "design")),
                no(
                        DEBT_IS_OWED_BY_THE_TEAM,
                        "a stranger's",
                        open,
                        FE_OWNER,
                        new ExpediteFacet(ID, FRONTEND, "急", List.of(stranger))),
                no(
                        DEBT_IS_DUE_LATER,
                        "due already",
                        open,
                        FE_OWNER,
                        new ExpediteFacet(ID, FRONTEND, "急", List.of(past))),
                no(
                        DEBT_IS_NEW,
                        "with an id of before",
                        again,
                        FE_OWNER,
                        new ExpediteFacet(ID, FRONTEND, "急", List.of(owed))),
                no(DEBT_IS_KNOWN, "of nothing", open, FE_OWNER, new SettleDebt(ID, DEBT, "补了")),
                no(
                        DEBT_IS_SETTLED_BY_OWNER_OR_MANAGER,
                        "by its debtor",
                        hurried,
                        FE_DEV,
                        new SettleDebt(ID, DEBT, "补了")));
    }

    private static List<Refusal> measuring() {
        var live = accepted()
                .after(FE_OWNER, new StateHypothesis(ID, HYPOTHESIS))
                .after(SYSTEM, new RecordRelease(ID, RELEASE, List.of(FRONTEND), "100"));
        var forever = new Hypothesis("x", "m", "", "%", null, Target.Limit.AT_LEAST, "1", 366, null, List.of());
        var better = new Hypothesis("x", "m", "", "%", null, Target.Limit.AT_LEAST, "1", 14, null, List.of());
        var backwards = new Outcome(
                uuid(901),
                Outcome.Result.MET,
                null,
                null,
                null,
                LocalDate.of(2026, 12, 2),
                LocalDate.of(2026, 12, 1),
                "");
        var met = outcome(Outcome.Result.MET);
        return List.of(
                no(MEASURING_TAKES_DAYS, "for a year and a day", drafted(), FE_OWNER, new StateHypothesis(ID, forever)),
                no(HYPOTHESIS_COMES_BEFORE_RELEASE, "moved when live", live, FE_OWNER, new StateHypothesis(ID, better)),
                no(OUTCOME_COMES_FROM_OWNER_OR_MANAGER, "by a member", live, FE_DEV, new RecordOutcome(ID, met)),
                no(OUTCOME_IS_OF_A_HYPOTHESIS, "of nothing", drafted(), FE_OWNER, new RecordOutcome(ID, met)),
                no(OUTCOME_SPANS_DAYS, "backwards", live, FE_OWNER, new RecordOutcome(ID, backwards)),
                no(
                        OUTCOME_COMES_AFTER_RELEASE,
                        "before it is live",
                        drafted().after(FE_OWNER, new StateHypothesis(ID, HYPOTHESIS)),
                        FE_OWNER,
                        new RecordOutcome(ID, met)));
    }

    private static List<Refusal> regrouping() {
        var open = approved(TEAM);
        var merged = open.after(FE_OWNER, new MergeRequirement(ID, OTHER, "同一件事"));
        var twice = new SplitRequirement(
                ID,
                List.of(new Piece(PIECE, "SHOP-9", "甲", List.of(C1)), new Piece(PAUSED, "SHOP-8", "乙", List.of(C1))),
                "x");
        var many = new SplitRequirement(ID, Collections.nCopies(21, new Piece(PIECE, "SHOP-9", "甲", List.of())), "x");
        var elsewhere = new RequirementSpec(open.history(), new Facts(TEAM, Map.of(OTHER, other(Life.READY))), NOW);
        return List.of(
                no(SPLITTING_COMES_FROM_OWNER_OR_MANAGER, "by a member", open, FE_DEV, split(C1)),
                no(SPLIT_HAS_PIECES, "into nothing", open, FE_OWNER, new SplitRequirement(ID, List.of(), "x")),
                no(SPLIT_HAS_PIECES, "into twenty-one", open, FE_OWNER, many),
                no(SPLIT_GIVES_A_CRITERION_ONCE, "given twice", open, FE_OWNER, twice),
                no(CRITERION_IS_KNOWN, "of nothing", open, FE_OWNER, split(uuid(999))),
                no(
                        MERGING_COMES_FROM_OWNER_OR_MANAGER,
                        "by a member",
                        open,
                        FE_DEV,
                        new MergeRequirement(ID, OTHER, "x")),
                no(
                        MERGING_STAYS_IN_THE_PRODUCT,
                        "into another product's",
                        elsewhere,
                        FE_OWNER,
                        new MergeRequirement(ID, OTHER, "x")),
                no(
                        MERGE_LEADS_TO_AN_OPEN_ONE,
                        "into a paused one",
                        open,
                        FE_OWNER,
                        new MergeRequirement(ID, PAUSED, "x")),
                no(
                        MERGING_COMES_BEFORE_BUILDING,
                        "once built",
                        in(TEAM, built()),
                        FE_OWNER,
                        new MergeRequirement(ID, OTHER, "x")),
                no(LINK_LEADS_ELSEWHERE, "into itself", open, FE_OWNER, new MergeRequirement(ID, ID, "x")),
                no(REQUIREMENT_IS_OPEN, "edited when merged", merged, FE_OWNER, describe(1, "x")),
                no(MERGED_IS_UNMERGED_FIRST, "resumed when merged", merged, MANAGER, new ResumeRequirement(ID)),
                no(
                        LINK_IS_SAID_BY_PERSONS,
                        "linked as a piece",
                        open,
                        FE_OWNER,
                        new LinkRequirement(ID, Link.Type.SPLIT_FROM, OTHER, "x")));
    }
}

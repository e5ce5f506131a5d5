package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.requirement.domain.Cast.*;
import static io.tandem.requirements.requirement.domain.Course.*;

import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.*;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Any command about what a requirement rests on, is drawn in, owes, expects and becomes. */
record AnyCourse(Random random) {

    RequirementCommand command(Requirement r, Team team) {
        var side = random.nextBoolean() ? Side.FRONTEND : Side.BACKEND;
        var design = List.of(LAYOUT_V, PROTOTYPE, SCHEMA).get(random.nextInt(3));
        var text = List.of("甲", "乙").get(random.nextInt(2));
        return switch (random.nextInt(22)) {
            case 0 -> new CiteEvidence(ID, INTERVIEWS, text);
            case 1 -> new UnciteEvidence(ID, INTERVIEWS, text);
            case 2, 3, 4 -> new AttachDesign(ID, design, random.nextInt(3));
            case 5 -> new DetachDesign(ID, design, text);
            case 6 ->
                new JudgeFeasibility(
                        ID, PROTOTYPE, List.of(AttachedDesign.Verdict.values()).get(random.nextInt(3)), text);
            case 7, 8 -> new SignDesign(ID, Map.of());
            case 9 -> new ReturnDesign(ID, text, Map.of());
            case 10 -> new SetTarget(ID, r.common().version(), BUDGET);
            case 11 -> new DropTarget(ID, r.common().version(), BUDGET.metric());
            case 12 -> new ExpediteFacet(ID, side, text, owed(side, r, team));
            case 14 ->
                new SettleDebt(
                        ID, r.debts().isEmpty() ? DEBT : r.debts().getLast().id(), text);
            case 13, 15, 16, 17, 18 -> towardsAnOutcome(r);
            case 19 -> new SplitRequirement(ID, List.of(piece(r)), text);
            case 20 -> new MergeRequirement(ID, OTHER, text);
            default -> new UnmergeRequirement(ID, text);
        };
    }

    private RequirementCommand towardsAnOutcome(Requirement r) {
        if (r.effect().hypothesis() == null) {
            return new StateHypothesis(ID, HYPOTHESIS);
        }
        var live = r.applicable().stream().allMatch(side -> r.facet(side).live());
        return live || random.nextInt(4) == 0
                ? new RecordOutcome(ID, outcome(List.of(Outcome.Result.values()).get(random.nextInt(3))))
                : new RecordRelease(ID, RELEASE, r.applicable(), "100");
    }

    private List<Owed> owed(Side side, Requirement r, Team team) {
        var scene = new Scene(r, facts(team), new Envelope(NOW, SYSTEM, null));
        return Readiness.lacking(side, scene).stream()
                .map(condition -> new Owed(
                        new UUID(6, random.nextLong()),
                        condition,
                        "补",
                        random.nextBoolean() ? FE_DEV : BE_DEV,
                        DUE.plusSeconds(86_400L * 60)))
                .toList();
    }

    private Piece piece(Requirement r) {
        var criteria = r.criteria().stream().map(Criterion::id).limit(1).toList();
        return new Piece(new UUID(8, random.nextInt(1000)), "SHOP-9", "拆出", criteria);
    }
}

package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Cast.*;
import static io.tandem.requirements.requirement.domain.Course.*;

import io.tandem.requirements.requirement.domain.RequirementCommand.*;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Stories in which everything happens that a requirement rests on, is drawn in, owes, expects and becomes. */
final class CourseStories {

    private CourseStories() {}

    static Stream<RequirementSpec> all() {
        var owed = new Owed(DEBT, "approval", "上线后三日内补评审", FE_DEV, DUE);
        return Stream.of(
                in(TEAM, drafted())
                        .after(FE_OWNER, new SetTarget(ID, 1, BUDGET))
                        .after(FE_OWNER, new DropTarget(ID, 2, BUDGET.metric()))
                        .after(FE_OWNER, new CiteEvidence(ID, INTERVIEWS, "第二步犹豫"))
                        .after(FE_OWNER, new UnciteEvidence(ID, INTERVIEWS, "样本太小")),
                approved(DRAWN)
                        .after(FE_DEV, attach(PROTOTYPE))
                        .after(
                                BE_OWNER,
                                new JudgeFeasibility(ID, PROTOTYPE, AttachedDesign.Verdict.WITH_CONDITIONS, "先支持微信"))
                        .after(FE_OWNER, new SignDesign(ID, Map.of(PROTOTYPE, 1L)))
                        .after(BE_OWNER, new ReturnDesign(ID, "缺异常态", Map.of()))
                        .after(FE_DEV, new DetachDesign(ID, PROTOTYPE, "换稿")),
                in(TEAM, submitted())
                        .after(FE_OWNER, new ExpediteFacet(ID, FRONTEND, "支付渠道证书今晚到期", List.of(owed)))
                        .after(SYSTEM, new FallBack(ID, FE_DEV, FallBackCause.MEMBER_LEFT))
                        .after(MANAGER, new SettleDebt(ID, DEBT, "已补评审")),
                accepted()
                        .after(FE_OWNER, new StateHypothesis(ID, HYPOTHESIS))
                        .after(SYSTEM, new RecordRelease(ID, RELEASE, List.of(FRONTEND), "100"))
                        .after(FE_OWNER, new RecordOutcome(ID, outcome(Outcome.Result.MET))),
                approved(TEAM).after(FE_OWNER, split(C1)),
                in(TEAM, submitted())
                        .after(FE_OWNER, new MergeRequirement(ID, OTHER, "同一件事"))
                        .after(FE_OWNER, new UnmergeRequirement(ID, "其实是两件")));
    }
}

package io.tandem.planning.facet.domain;

import io.tandem.ledger.model.Rule;
import io.tandem.ledger.model.RuleViolated;

/** Every reason for which the work of a facet refuses. */
public enum FacetWorkRule implements Rule {
    FACET_WORK_EXISTS(Kind.UNKNOWN, "这一侧还没有任何任务。", "This side has no tasks yet."),
    FACET_WORK_COUNTS_ITS_OWN_TASKS(
            Kind.INVALID, "任务不属于这条需求的这一侧，请核对编号。", "The task is not of this side of this requirement; check the ids.");

    private final Kind kind;
    private final String zh;
    private final String en;

    FacetWorkRule(Kind kind, String zh, String en) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    void require(boolean holds) {
        RuleViolated.require(holds, this);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}

package io.tandem.requirements.baseline.domain;

import io.tandem.ledger.model.Rule;

/** Why a baseline says no. */
public enum BaselineRule implements Rule {
    BASELINE_EXISTS(Kind.UNKNOWN, "没有这条基线，请核对编号。", "There is no such baseline; check the id."),
    BASELINE_IS_NEW(Kind.CONFLICT, "这个编号已用于另一条基线，请换一个。", "Another baseline has this id; use a new one."),
    BASELINE_COMES_FROM_THE_TEAM(
            Kind.FORBIDDEN, "基线由产品成员建立，请联系他们。", "Members of the product capture baselines; ask one of them."),
    BASELINE_TEXT_FITS(
            Kind.INVALID,
            "{name} 须为 1 到 {most} 个可保存的字符，请修改。",
            "{name} has 1 to {most} storable characters; change it."),
    BASELINE_HOLDS_SOME_BUT_FEW(
            Kind.INVALID, "一条基线须含 1 到 {most} 条需求，请调整范围。", "A baseline holds 1 to {most} requirements; choose others."),
    BASELINE_KNOWS_ITS_REQUIREMENTS(
            Kind.INVALID,
            "这个产品里没有需求 {requirement}，请核对编号。",
            "This product has no requirement {requirement}; check the key.");

    private final Kind kind;
    private final String zh;
    private final String en;

    BaselineRule(Kind kind, String zh, String en) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
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

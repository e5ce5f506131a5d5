package io.tandem.requirements.evidence.domain;

import io.tandem.ledger.model.Rule;

/** Why a piece of evidence says no. */
public enum EvidenceRule implements Rule {
    EVIDENCE_EXISTS(Kind.UNKNOWN, "没有这条调研依据，请核对编号。", "There is no such evidence; check the id."),
    EVIDENCE_IS_NEW(Kind.CONFLICT, "这个编号已用于另一条调研依据，请换一个。", "Another piece of evidence has this id; use a new one."),
    EVIDENCE_COMES_FROM_THE_PRODUCT(
            Kind.FORBIDDEN,
            "只有产品的成员和提出人可以记录调研依据，请联系产品主管加入。",
            "Members and reporters of the product record evidence; ask its manager to let you in."),
    EVIDENCE_IS_REVISED_BY_THE_TEAM(
            Kind.FORBIDDEN,
            "只有记录人和产品成员可以修改这条调研依据，请联系他们。",
            "Who recorded it and members of the product revise evidence; ask one of them."),
    EVIDENCE_TEXT_FITS(
            Kind.INVALID,
            "{name} 须为 1 到 {most} 个可保存的字符，请修改。",
            "{name} has 1 to {most} storable characters; change it."),
    EVIDENCE_LINK_IS_A_WEB_ADDRESS(
            Kind.INVALID, "链接须以 http:// 或 https:// 开头，请修改。", "A link starts with http:// or https://; change it."),
    EVIDENCE_VERSION_IS_THE_NEWEST(
            Kind.STALE,
            "这条依据已是第 {current} 版，你看到的是第 {expected} 版，请对照后再保存。",
            "This evidence is at version {current}, you saw {expected}; compare the two and save again.");

    private final Kind kind;
    private final String zh;
    private final String en;

    EvidenceRule(Kind kind, String zh, String en) {
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

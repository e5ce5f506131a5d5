package io.tandem.requirements.design.domain;

import io.tandem.ledger.model.Rule;

/** Why a design says no. */
public enum DesignRule implements Rule {
    DESIGN_EXISTS(Kind.UNKNOWN, "没有这份设计产物，请核对编号。", "There is no such design; check the id."),
    DESIGN_VERSION_EXISTS(
            Kind.UNKNOWN, "这份设计产物没有第 {version} 版，请核对版本号。", "This design has no version {version}; check the number."),
    DESIGN_IS_NEW(Kind.CONFLICT, "这个编号已用于另一份设计产物，请换一个。", "Another design has this id; use a new one."),
    DESIGN_COMES_FROM_ITS_SIDE(
            Kind.FORBIDDEN,
            "{side} 的设计产物由该侧成员登记和更新，请联系他们。",
            "Members of {side} register and revise its designs; ask one of them."),
    DESIGN_FILE_COMES_FROM_A_MEMBER(
            Kind.FORBIDDEN, "设计文件由产品成员上传，请联系他们。", "Members of the product send the files of designs; ask one of them."),
    DESIGN_IS_RETIRED_BY_OWNER_OR_MANAGER(
            Kind.FORBIDDEN,
            "设计产物由 {side} 负责人或产品主管停用，请联系他们。",
            "The owner of {side} or the manager retires a design; ask one of them."),
    DESIGN_STANDS(Kind.CONFLICT, "这份设计产物已停用；请登记一份新的。", "This design was retired; register a new one."),
    DESIGN_TEXT_FITS(
            Kind.INVALID,
            "{name} 须为 1 到 {most} 个可保存的字符，请修改。",
            "{name} has 1 to {most} storable characters; change it."),
    DESIGN_LINK_IS_A_WEB_ADDRESS(
            Kind.INVALID, "链接须以 http:// 或 https:// 开头，请修改。", "A link starts with http:// or https://; change it."),
    DESIGN_CONTENT_SUITS_ITS_KIND(
            Kind.INVALID,
            "设计规范须提交 tokens，其他种类须提交文件或链接，请修改。",
            "A sheet of tokens is given as tokens, every other kind as a file or link; change it."),
    DESIGN_VERSION_IS_THE_NEWEST(
            Kind.STALE,
            "这份设计产物已是第 {current} 版，你看到的是第 {expected} 版，请对照后再提交。",
            "This design is at version {current}, you saw {expected}; compare the two and send it again."),
    DESIGN_FILE_IS_STORED(Kind.INVALID, "没有这个文件 {hash}，请先上传。", "There is no file {hash}; upload it first."),
    DESIGN_FILE_HAS_A_MEDIA_TYPE(
            Kind.INVALID, "文件类型须形如 image/png，请修改。", "A media type looks like image/png; change it."),
    TOKENS_ARE_SOME_BUT_FEW(Kind.INVALID, "设计规范须有 1 到 {most} 项，请调整。", "A sheet has 1 to {most} tokens; change it."),
    TOKEN_NAME_HAS_ITS_SHAPE(
            Kind.INVALID,
            "“{token}”不能作名称：不含点、花括号和引号，不以 $ 或空白开头。",
            "“{token}” is no name: no dots, braces or quotes in it, no $ or space before it."),
    TOKEN_VALUE_FITS(
            Kind.INVALID,
            "{token} 的取值须为 1 到 {most} 个可保存的字符，请修改。",
            "The value of {token} has 1 to {most} storable characters; change it."),
    TOKEN_STANDS_FOR_A_KNOWN_ONE(
            Kind.INVALID,
            "{token} 引用了不存在的 {reference}，请补上或改正。",
            "{token} stands for {reference}, which is not there; add it or mend the reference."),
    TOKENS_STAND_IN_NO_CIRCLE(
            Kind.INVALID, "引用成环：{circle}。请断开其中一处。", "References go in a circle: {circle}. Break it somewhere.");

    private final Kind kind;
    private final String zh;
    private final String en;

    DesignRule(Kind kind, String zh, String en) {
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

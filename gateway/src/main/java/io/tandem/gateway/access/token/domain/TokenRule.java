package io.tandem.gateway.access.token.domain;

import io.tandem.ledger.model.Rule;

/** Every reason a token command is refused. */
public enum TokenRule implements Rule {
    TOKEN_EXISTS(Kind.UNKNOWN, "没有这个令牌。", "There is no such token."),
    TOKEN_IS_NEW(Kind.CONFLICT, "这个令牌已经存在。", "This token exists already."),
    TOKEN_HAS_A_LABEL(Kind.INVALID, "令牌名称需为 1 到 80 个可见字符。", "A token's label has 1 to 80 visible characters."),
    TOKEN_ENDS_WITHIN_A_YEAR(
            Kind.INVALID, "令牌的截止时间必须在将来，且不超过 366 天。", "A token ends in the future, at most 366 days from now."),
    TOKEN_IS_ONES_OWN(Kind.FORBIDDEN, "只能管理自己的令牌。", "Only the person manages the own tokens.");

    private final Kind kind;
    private final String zh;
    private final String en;

    TokenRule(Kind kind, String zh, String en) {
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

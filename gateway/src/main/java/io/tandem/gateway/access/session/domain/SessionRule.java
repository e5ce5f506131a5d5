package io.tandem.gateway.access.session.domain;

import io.tandem.ledger.model.Rule;

/** Every reason a session command is refused. */
public enum SessionRule implements Rule {
    SESSION_EXISTS(Kind.UNKNOWN, "没有这个登录会话。", "There is no such session."),
    SESSION_IS_NEW(Kind.CONFLICT, "这个登录会话已经存在。", "This session exists already."),
    SESSION_ENDS_LATER(Kind.INVALID, "登录会话的截止时间必须在将来。", "A session ends later than it begins."),
    SESSION_IS_ONES_OWN(Kind.FORBIDDEN, "只能结束自己的登录会话。", "Only the person ends the own session.");

    private final Kind kind;
    private final String zh;
    private final String en;

    SessionRule(Kind kind, String zh, String en) {
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

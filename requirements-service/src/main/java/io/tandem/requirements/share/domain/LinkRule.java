package io.tandem.requirements.share.domain;

import static io.tandem.ledger.model.Rule.Kind.CONFLICT;
import static io.tandem.ledger.model.Rule.Kind.FORBIDDEN;
import static io.tandem.ledger.model.Rule.Kind.INVALID;
import static io.tandem.ledger.model.Rule.Kind.UNKNOWN;

import io.tandem.ledger.model.Rule;

/** Why a link is not given or taken back. */
public enum LinkRule implements Rule {
    LINK_IS_GIVEN_BY_MEMBERS(
            FORBIDDEN,
            "只有产品成员可以开出或收回只读链接，请联系他们。",
            "Members of the product give links and take them back; ask one of them."),
    LINK_ENDS_IN_TIME(
            INVALID, "只读链接的到期时刻须在今后 {days} 天之内，请修改。", "A link ends within the next {days} days; change the instant."),
    LINKS_ARE_FEW(
            CONFLICT, "同时有效的只读链接最多 {most} 个，请先收回不用的。", "At most {most} links are open at once; revoke one first."),
    LINK_EXISTS(UNKNOWN, "没有这个只读链接，请刷新后再看。", "There is no such link; read the list again."),
    LINK_IS_REVOKED_BY_GIVER_OR_OWNER(
            FORBIDDEN, "只有开出链接的人、两端负责人或产品主管可以收回它。", "Whoever gave a link, the owners and the manager revoke it.");

    private final Kind kind;
    private final String zh;
    private final String en;

    LinkRule(Kind kind, String zh, String en) {
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

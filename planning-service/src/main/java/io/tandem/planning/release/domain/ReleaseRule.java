package io.tandem.planning.release.domain;

import static io.tandem.ledger.model.Rule.Kind.CONFLICT;
import static io.tandem.ledger.model.Rule.Kind.FORBIDDEN;
import static io.tandem.ledger.model.Rule.Kind.INVALID;
import static io.tandem.ledger.model.Rule.Kind.UNKNOWN;

import io.tandem.ledger.model.Rule;
import io.tandem.ledger.model.RuleViolated;

/** Every reason for which a release refuses. */
public enum ReleaseRule implements Rule {
    RELEASE_EXISTS(UNKNOWN, "没有这次上线，请核对编号。", "There is no such release; check its id."),
    RELEASE_IS_NEW(CONFLICT, "这次上线已经登记过，请换一个编号。", "This release is recorded already; choose another id."),
    RELEASE_NEEDS_A_KNOWN_PRODUCT(UNKNOWN, "没有这个产品，请核对编号。", "There is no such product; check its id."),
    RELEASE_IS_MADE_BY_A_LEAD(
            FORBIDDEN,
            "只有产品的负责人或管理者可以登记上线与回退。",
            "Only the product's owners and manager record releases and roll-backs."),
    RELEASE_NAME_FITS(INVALID, "上线名称为 1 到 120 个字符。", "A release's name has 1 to 120 characters."),
    RELEASE_HAS_CONTENTS(
            INVALID,
            "请列出上线的 1 到 200 条需求，每条只列一次，并写明上线的是哪一侧。",
            "Name 1 to 200 requirements, each once, and which of their sides went live."),
    RELEASE_HOLDS_KNOWN_REQUIREMENTS(
            INVALID, "有需求不属于这个产品，请核对编号。", "A requirement is not of this product; check the ids."),
    RELEASE_SHARE_IS_A_PERCENTAGE(INVALID, "用户占比为 1 到 100 的整数。", "The share of users is a whole number from 1 to 100."),
    RELEASE_IS_NOT_AHEAD(INVALID, "上线时间不能晚于现在，上线之后再登记。", "A release is recorded when it is live, not before."),
    ROLL_BACK_HAS_A_REASON(INVALID, "请说明回退的原因，最多 2000 个字符。", "Say why it is rolled back, in at most 2000 characters.");

    private final Kind kind;
    private final String zh;
    private final String en;

    ReleaseRule(Kind kind, String zh, String en) {
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

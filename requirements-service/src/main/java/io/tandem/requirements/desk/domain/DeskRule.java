package io.tandem.requirements.desk.domain;

import static io.tandem.ledger.model.Rule.Kind.CONFLICT;
import static io.tandem.ledger.model.Rule.Kind.FORBIDDEN;
import static io.tandem.ledger.model.Rule.Kind.INVALID;
import static io.tandem.ledger.model.Rule.Kind.UNKNOWN;

import io.tandem.ledger.model.Rule;

/** Why a desk says no. */
public enum DeskRule implements Rule {
    DESK_IS_ITS_PERSONS(FORBIDDEN, "这是别人的工作台，只能改自己的。", "This desk is somebody else's; change your own."),
    VISIT_HAS_HAPPENED(INVALID, "看过的时刻不能在将来，请改成现在或更早。", "What was seen was seen before now; give an earlier instant."),
    FILTER_NAME_FITS(INVALID, "筛选的名称须为 1 到 60 个字符，请修改。", "A filter's name has 1 to 60 characters; change it."),
    FILTER_QUERY_FITS(INVALID, "筛选条件最多 500 个字符，请缩短。", "A filter has at most 500 characters; shorten it."),
    FILTER_NAME_IS_FREE(
            CONFLICT,
            "你在这个产品里已有名为“{name}”的筛选，请换个名称。",
            "You have a filter called “{name}” in this product; use another name."),
    FILTERS_ARE_FEW(
            CONFLICT, "最多保存 {most} 个筛选，请先删去不用的。", "At most {most} filters are kept; remove one you do not use."),
    FILTER_EXISTS(UNKNOWN, "没有这个筛选，请刷新后再看。", "There is no such filter; read the list again."),
    FOLLOWED_ARE_FEW(
            CONFLICT, "最多关注 {most} 个需求，请先取消一些。", "At most {most} requirements are followed; let go of some first.");

    private final Kind kind;
    private final String zh;
    private final String en;

    DeskRule(Kind kind, String zh, String en) {
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

package io.tandem.planning.task.domain;

import static io.tandem.ledger.model.Rule.Kind.CONFLICT;
import static io.tandem.ledger.model.Rule.Kind.FORBIDDEN;
import static io.tandem.ledger.model.Rule.Kind.INVALID;
import static io.tandem.ledger.model.Rule.Kind.STALE;
import static io.tandem.ledger.model.Rule.Kind.UNKNOWN;

import io.tandem.ledger.model.Rule;
import io.tandem.ledger.model.RuleViolated;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every reason for which a task refuses. */
public enum TaskRule implements Rule {
    TASK_EXISTS(UNKNOWN, "没有这个任务，请核对编号。", "There is no such task; check its id."),
    TASK_IS_NEW(CONFLICT, "这个任务已经存在，请换一个编号。", "This task exists already; choose another id."),
    TASK_NEEDS_A_KNOWN_PRODUCT(UNKNOWN, "没有这个产品，请核对编号。", "There is no such product; check its id."),
    TASK_NEEDS_A_KNOWN_REQUIREMENT(INVALID, "这个产品里没有这条需求，请核对编号。", "The product has no such requirement; check its id."),
    TASK_NEEDS_AN_OPEN_REQUIREMENT(
            CONFLICT, "需求已不做、已合并或已归档，请先重新打开需求。", "The requirement is declined, merged or archived; reopen it first."),
    TASK_TITLE_FITS(INVALID, "任务标题为 1 到 200 个字符。", "A task's title has 1 to 200 characters."),
    TASK_TYPE_IS_KNOWN(INVALID, "没有“{type}”这种任务类型，请从词表中选择。", "There is no task type “{type}”; choose one of the list."),
    TASK_TYPE_IS_OF_THE_SIDE(
            INVALID, "“{type}”不是这一侧的工作，请换类型或换一侧。", "“{type}” is not work of this side; change the type or the side."),
    TASK_ESTIMATE_IS_SENSIBLE(
            INVALID,
            "预估工时为 1 到 120000 分钟，没有预估就留空。",
            "An estimate is 1 to 120000 minutes; leave it out if there is none."),
    TASK_DEPENDS_ON_OTHER_TASKS(
            INVALID, "前置任务须是本产品的其他任务，最多 50 个。", "A task depends on other tasks of the product, at most 50."),
    TASK_TEXT_FITS(INVALID, "说明最多 2000 个字符。", "A text has at most 2000 characters."),
    TASK_REASON_IS_GIVEN(INVALID, "请说明原因。", "Say why."),
    TASK_IS_OPENED_BY_THE_PRODUCTS_PEOPLE(
            FORBIDDEN, "只有参与本产品开发的成员可以新建任务。", "Only people who work on the product open tasks."),
    TASK_IS_REVISED_BY_ITS_SIDE(
            FORBIDDEN, "只有这一侧的成员、执行人或管理者可以修改任务。", "Only the side's people, its hands and the manager revise a task."),
    TASK_REVISION_NEEDS_THE_NEWEST_VERSION(
            STALE,
            "任务已被他人修改到第 {version} 版，请对照后再提交。",
            "The task has moved to version {version}; compare and send again."),
    TASK_IS_ASSIGNED_BY_ITS_SIDE(
            FORBIDDEN,
            "只有这一侧的负责人或管理者可以分派，成员只能认领无人执行的任务。",
            "Only the side's owner or the manager assigns; a member may take what nobody has."),
    TASK_ACROSS_SIDES_TAKES_AN_OFFER(
            FORBIDDEN,
            "对方一侧的成员不能直接分派，请发出邀请并等对方接受。",
            "People of the other side are not assigned; offer the task and let them accept."),
    TASK_GOES_TO_THE_PRODUCTS_PEOPLE(INVALID, "执行人须是本产品的成员。", "Who gets a task is one of the product's people."),
    TASK_HELPERS_FIT(INVALID, "协助人最多 20 位，且不含执行人本人。", "A task has at most 20 helpers, the assignee not among them."),
    TASK_IS_UNFINISHED(CONFLICT, "任务已完成或已取消，请先重新打开。", "The task is done or cancelled; reopen it first."),
    TASK_OFFER_IS_ANSWERED_FIRST(
            CONFLICT, "任务的邀请还没有答复，请先等答复或撤回邀请。", "The task is on offer; wait for the answer or withdraw the offer."),
    TASK_IS_ON_OFFER(CONFLICT, "这个任务没有待答复的邀请。", "The task is not on offer."),
    TASK_OFFER_CROSSES_THE_SEAM(
            INVALID, "本侧的人直接分派即可，邀请只发给另一侧。", "People of the own side are simply assigned; an offer goes across."),
    TASK_OFFER_DUE_IS_AHEAD(INVALID, "答复期限须晚于现在。", "An answer is due later than now."),
    TASK_IS_OFFERED_BY_ITS_SIDE(
            FORBIDDEN,
            "只有任务所在一侧的负责人、管理者或发出人可以发出或撤回邀请。",
            "Only the side's owner, the manager or who made the offer deals with offers."),
    TASK_OFFER_IS_ANSWERED_BY_ITS_RECEIVER(
            FORBIDDEN, "邀请不是发给您的，只有收件人可以答复。", "The offer is not addressed to you; only its receiver answers."),
    TASK_HAS_AN_ASSIGNEE(CONFLICT, "任务还没有执行人，请先分派或认领。", "Nobody has the task; assign or take it first."),
    TASK_IS_IN_OTHER_HANDS(
            FORBIDDEN,
            "任务在他人手里，只有执行人、协助人、本侧负责人或管理者可以操作。",
            "The task is in other hands: its assignee, helpers, owner or manager may do this."),
    TASK_IS_STARTED(CONFLICT, "任务还没有开始，请先开始。", "The task has not been started; start it first."),
    TASK_IS_NOT_BLOCKED(CONFLICT, "任务受阻中，请先解除阻塞。", "The task is blocked; unblock it first."),
    TASK_IS_NOT_PAUSED(CONFLICT, "需求暂缓中，恢复后才能继续。", "The requirement is paused; it has to be resumed first."),
    WORK_FITS_A_DAY(INVALID, "一次记录 1 到 1440 分钟。", "One entry is 1 to 1440 minutes."),
    WORK_IS_NOT_AHEAD(INVALID, "工时不能记在将来的日子。", "Work is not logged for a day to come."),
    TASK_RECHECK_IS_ASKED(CONFLICT, "没有这一条待复核，可能已经答复过。", "No such re-check is open; it may have been answered.");

    private final Kind kind;
    private final String zh;
    private final String en;

    TaskRule(Kind kind, String zh, String en) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    void require(boolean holds) {
        RuleViolated.require(holds, this);
    }

    void require(boolean holds, Map<String, String> details) {
        RuleViolated.require(holds, this, details);
    }

    RuleViolated violated() {
        return new RuleViolated(this, Map.of());
    }

    static void requireReason(@Nullable String reason) {
        TASK_REASON_IS_GIVEN.require(reason != null && !reason.isBlank());
        requireText(reason);
    }

    static void requireText(@Nullable String text) {
        TASK_TEXT_FITS.require(text == null || text.length() <= 2000);
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

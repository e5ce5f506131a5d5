package io.tandem.feedback.feedback.domain;

import static io.tandem.ledger.model.Rule.Kind.CONFLICT;
import static io.tandem.ledger.model.Rule.Kind.FORBIDDEN;
import static io.tandem.ledger.model.Rule.Kind.INVALID;
import static io.tandem.ledger.model.Rule.Kind.UNKNOWN;

import io.tandem.ledger.model.Rule;
import io.tandem.ledger.model.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Every reason for which a piece of feedback refuses. */
public enum FeedbackRule implements Rule {
    FEEDBACK_EXISTS(UNKNOWN, "没有这条反馈，请核对编号。", "There is no such feedback; check its id."),
    FEEDBACK_IS_NEW(CONFLICT, "这条反馈已经登记过，请换一个编号。", "This feedback exists already; choose another id."),
    FEEDBACK_NEEDS_A_KNOWN_PRODUCT(UNKNOWN, "没有这个产品，请核对编号。", "There is no such product; check its id."),
    FEEDBACK_COMES_FROM_THE_PRODUCTS_PEOPLE(
            FORBIDDEN, "只有本产品的成员可以登记和首次归类反馈。", "Only the product's people submit feedback and classify it first."),
    FEEDBACK_WORDS_FIT(INVALID, "请写下用户的原话，1 到 5000 个字符。", "Write what the user said, in 1 to 5000 characters."),
    FEEDBACK_CHANNEL_FITS(INVALID, "反馈渠道为 1 到 40 个字符。", "A channel has 1 to 40 characters."),
    FEEDBACK_ORIGIN_FITS(
            INVALID,
            "姓名、联系方式、代何人反馈、页面、接口各最多 300 个字符，没有就留空。",
            "Name, contact, on whose behalf, page and endpoint have 1 to 300 characters each; leave out what is not known."),
    FEEDBACK_WEIGHT_FITS(INVALID, "权重为 1 到 1000000 的整数。", "The weight is a whole number from 1 to 1000000."),
    FEEDBACK_IS_OPEN(CONFLICT, "反馈已关闭，请先重新打开。", "The feedback is closed; reopen it first."),
    FEEDBACK_OWES_AN_ANSWER(CONFLICT, "反馈已经答复，请先重新打开。", "The feedback has been answered; reopen it first."),
    FEEDBACK_IS_CLASSIFIED(CONFLICT, "反馈还没有归类，请先归类。", "The feedback is not classified; classify it first."),
    FEEDBACK_IS_IN_OTHER_HANDS(
            FORBIDDEN,
            "反馈在他人手里，只有持有人、牵头一侧的负责人或管理者可以操作。",
            "The feedback is in other hands: its holder, the leading side's owner or the manager may do this."),
    FEEDBACK_LEAD_CHANGES_BY_REROUTING(
            CONFLICT, "换牵头一侧请用转派，并写明依据。", "Another side leads only by re-routing, with evidence."),
    FEEDBACK_ALSO_NEEDS_THE_OTHER_SIDE(
            INVALID,
            "还需配合的须是非牵头一侧，并写明要做什么（最多 500 个字符）。",
            "Also needed is the side that does not lead, with what it should do in at most 500 characters."),
    FEEDBACK_REROUTE_NEEDS_EVIDENCE(
            INVALID, "转派须写明依据，最多 5000 个字符。", "Say what points to the other side, in at most 5000 characters."),
    FEEDBACK_REROUTE_CHANGES_THE_LEAD(CONFLICT, "反馈已经由这一侧牵头。", "That side leads already."),
    FEEDBACK_IS_NOT_IN_TRIAGE(CONFLICT, "反馈正在会诊，请在会诊中表态。", "The feedback is in joint triage; speak there."),
    FEEDBACK_IS_IN_TRIAGE(CONFLICT, "反馈不在会诊中。", "The feedback is not in joint triage."),
    TRIAGE_HEARS_OWNERS(FORBIDDEN, "会诊中只有两侧负责人表态。", "Only the two owners speak in joint triage."),
    TRIAGE_LETS_OWNERS_SPEAK_FIRST(
            CONFLICT,
            "两侧负责人还在会诊期内，到期或意见不一后由管理者指定。",
            "The owners still have time to agree; the manager names the lead afterwards."),
    TRIAGE_IS_DECIDED_BY_THE_MANAGER(FORBIDDEN, "会诊未决时只有管理者可以指定牵头一侧。", "Only the manager names the leading side."),
    FEEDBACK_PASSES_WITHIN_THE_LEADING_SIDE(
            INVALID,
            "只能交给牵头一侧的成员；换一侧请用转派。",
            "It passes to people of the leading side; the other side takes a re-route."),
    FEEDBACK_IS_LINKED_BY_WHO_WORKS_ON_THE_PRODUCT(
            FORBIDDEN, "只有参与本产品开发的成员可以关联需求。", "Only people who work on the product link feedback to requirements."),
    FEEDBACK_LINKS_KNOWN_REQUIREMENTS(
            INVALID, "这个产品里没有这条需求，请核对编号。", "The product has no such requirement; check its id."),
    FEEDBACK_TEXT_IS_GIVEN(INVALID, "请写明内容，最多 5000 个字符。", "Write a text of 1 to 5000 characters."),
    FEEDBACK_IS_ANSWERED_BEFORE_IT_IS_CLOSED(
            CONFLICT, "反馈还没有答复，请先答复再关闭。", "Nobody has answered yet; answer before closing."),
    FEEDBACK_IS_CLOSED_BY_ITS_PEOPLE(
            FORBIDDEN,
            "只有提交人、持有人、牵头一侧的负责人或管理者可以关闭或重新打开。",
            "Only who submitted it, its holder, the leading side's owner or the manager close and reopen it."),
    REPORTERS_ARE_ERASED_BY_THE_MANAGER(
            FORBIDDEN, "只有产品的管理者可以抹除反馈人的信息。", "Only the product's manager erases who a piece of feedback came from."),
    REPORTER_HAS_NO_ACCOUNT(
            CONFLICT,
            "反馈人有账号，请由管理员抹除账号。",
            "The reporter has an account: an administrator erases it, and what was said with it.");

    private final Kind kind;
    private final String zh;
    private final String en;

    FeedbackRule(Kind kind, String zh, String en) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    void require(boolean holds) {
        RuleViolated.require(holds, this);
    }

    static void requireText(String text) {
        FEEDBACK_TEXT_IS_GIVEN.require(fits(text, 5000));
    }

    static boolean fits(String text, int most) {
        return !text.isBlank() && text.length() <= most;
    }

    static boolean absentOrFits(@Nullable String text, int most) {
        return text == null || fits(text, most);
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

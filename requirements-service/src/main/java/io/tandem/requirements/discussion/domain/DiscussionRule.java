package io.tandem.requirements.discussion.domain;

import static io.tandem.ledger.model.Rule.Kind.CONFLICT;
import static io.tandem.ledger.model.Rule.Kind.FORBIDDEN;
import static io.tandem.ledger.model.Rule.Kind.INVALID;
import static io.tandem.ledger.model.Rule.Kind.UNKNOWN;

import io.tandem.ledger.model.Rule;

/** Why a discussion says no. */
public enum DiscussionRule implements Rule {
    SPEAKER_IS_IN_THE_PRODUCT(
            FORBIDDEN,
            "只有产品的成员和提出人可以发言，请联系产品主管加入。",
            "Members and reporters of the product speak here; ask its manager to let you in."),
    DISCUSSION_TEXT_FITS(INVALID, "内容须为 1 到 {most} 个字符，请修改。", "A text here has 1 to {most} characters; change it."),
    MENTIONS_ARE_FEW(INVALID, "一次最多 @ {most} 人，请减少。", "Mention at most {most} people at once; take some out."),
    MENTIONED_PERSON_IS_IN_THE_PRODUCT(
            INVALID,
            "@ 的人不在这个产品中，请先将其加入，或去掉。",
            "Somebody mentioned is not in this product; have the person added, or leave the name out."),
    COMMENT_IS_NEW(CONFLICT, "这个编号已有另一条评论，请换一个编号。", "Another comment has this id; use a new one."),
    COMMENT_EXISTS(UNKNOWN, "没有这条评论，请刷新后再看。", "There is no such comment; read the discussion again."),
    COMMENT_IS_ITS_AUTHORS(
            FORBIDDEN,
            "只有作者本人可以修改或撤回评论；你可以另发一条。",
            "Only its author revises or retracts a comment; post one of your own."),
    COMMENT_STANDS(CONFLICT, "这条评论已撤回，不能再修改；请另发一条。", "This comment was retracted; post a new one."),
    QUESTION_IS_NEW(CONFLICT, "这个编号已有另一个问题，请换一个编号。", "Another question has this id; use a new one."),
    QUESTION_EXISTS(UNKNOWN, "没有这个问题，请刷新后再看。", "There is no such question; read the discussion again."),
    QUESTION_IS_OPEN(CONFLICT, "这个问题已有答复或已撤销；如仍有疑问，请重新提问。", "This question is closed; ask again if it is not settled."),
    QUESTION_GOES_TO_ONE_WHO_MAY_ANSWER(
            INVALID,
            "被提问的人不能在此发言，请改问产品的成员、提出人或某个岗位。",
            "The person asked cannot speak here; ask a member, a reporter or a post of the product."),
    QUESTION_IS_DUE_LATER(INVALID, "答复期限须晚于现在，请修改。", "An answer is due after now; change the date."),
    QUESTION_IS_ANSWERED_BY_THE_ONE_ASKED(
            FORBIDDEN,
            "只有被提问的人或岗位可以正式答复；你可以发表评论。",
            "Only the person or post asked answers a question; you may comment."),
    QUESTION_IS_DROPPED_BY_ASKER_OR_MANAGER(
            FORBIDDEN, "只有提问人或产品主管可以撤销问题，请联系他们。", "Only the asker or the manager drops a question; ask one of them."),
    NUDGED_ASK_IS_OPEN(UNKNOWN, "没有这个未了的待办，请刷新后再看。", "Nothing of this id is waited for; read the requirement again."),
    NUDGE_IS_ONCE_A_DAY(
            CONFLICT, "今天已经催办过了，请明天再催，或直接联系对方。", "There was a nudge today already; try tomorrow, or talk to them.");

    private final Kind kind;
    private final String zh;
    private final String en;

    DiscussionRule(Kind kind, String zh, String en) {
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

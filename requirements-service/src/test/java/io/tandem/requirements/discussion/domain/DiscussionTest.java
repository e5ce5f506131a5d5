package io.tandem.requirements.discussion.domain;

import static io.tandem.requirements.discussion.domain.DiscussionSpec.given;
import static io.tandem.requirements.discussion.domain.Facts.Standing.READS;
import static io.tandem.requirements.discussion.domain.Facts.Standing.SPEAKS;
import static io.tandem.requirements.discussion.domain.Facts.Standing.WORKS;
import static io.tandem.requirements.model.Addressee.Post.BACKEND_OWNER;
import static io.tandem.requirements.model.Addressee.Post.FRONTEND_OWNER;
import static io.tandem.requirements.model.Addressee.Post.MANAGER;
import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.discussion.domain.DiscussionCommand.AnswerQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.AskQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.DropQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.Nudge;
import io.tandem.requirements.discussion.domain.DiscussionCommand.PostComment;
import io.tandem.requirements.discussion.domain.DiscussionCommand.RetractComment;
import io.tandem.requirements.discussion.domain.DiscussionCommand.ReviseComment;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentPosted;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentRetracted;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentRevised;
import io.tandem.requirements.discussion.domain.DiscussionEvent.Nudged;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAnswered;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAsked;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionDropped;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DiscussionTest {

    static final UUID CHECKOUT = new UUID(0, 1);
    static final UUID BOSS = new UUID(0, 10);
    static final UUID LIN = new UUID(0, 11);
    static final UUID ZHOU = new UUID(0, 12);
    static final UUID HE = new UUID(0, 13);
    static final UUID QIAN = new UUID(0, 14);
    static final UUID READER = new UUID(0, 15);
    static final UUID STRANGER = new UUID(0, 19);
    static final UUID C1 = new UUID(1, 1);
    static final UUID Q1 = new UUID(2, 1);
    static final UUID H1 = new UUID(3, 1);
    static final Instant DUE = Instant.parse("2026-11-25T10:00:00Z");

    static final Ask OFFER = new Ask(H1, Ask.Kind.HANDOFF, LIN, Addressee.post(BACKEND_OWNER), DUE, List.of());
    static final Facts FACTS = new Facts(
            7,
            Map.of(BOSS, WORKS, LIN, WORKS, ZHOU, WORKS, HE, WORKS, QIAN, SPEAKS, READER, READS),
            Map.of(FRONTEND_OWNER, LIN, BACKEND_OWNER, ZHOU, MANAGER, BOSS),
            ZoneId.of("Asia/Shanghai"),
            List.of(OFFER));

    static final CommentPosted POSTED = new CommentPosted(CHECKOUT, C1, LIN, "流程清楚", Set.of(HE), 7);
    static final CommentRetracted RETRACTED = new CommentRetracted(CHECKOUT, C1, 7);
    static final Ask TO_HE = new Ask(Q1, Ask.Kind.QUESTION, LIN, Addressee.person(HE), DUE, List.of(FRONTEND));
    static final QuestionAsked ASKED = new QuestionAsked(CHECKOUT, TO_HE, "返回手势由谁处理？", Set.of(), 7);
    static final QuestionAnswered ANSWERED = new QuestionAnswered(CHECKOUT, Q1, HE, "由 App 处理", Set.of(), 7);
    static final QuestionDropped DROPPED = new QuestionDropped(CHECKOUT, Q1, LIN, 7);

    @AfterAll
    static void every_rule_was_hit() {
        var rest = EnumSet.allOf(DiscussionRule.class);
        rest.removeAll(DiscussionSpec.HIT);
        assertThat(rest).isEmpty();
    }

    @Test
    void a_discussion_has_an_id_of_its_own() {
        assertThat(Discussion.idOf(CHECKOUT)).isEqualTo(UUID.fromString("371deba5-c5db-3ac8-a7c7-79fb8aca1c6b"));
    }

    // Comments

    @Test
    void members_and_reporters_comment_and_mention() {
        given().when(LIN, post("流程清楚", HE)).then(POSTED);
        given().when(QIAN, post("好")).then(new CommentPosted(CHECKOUT, C1, QIAN, "好", Set.of(), 7));
    }

    @Test
    void followers_and_strangers_do_not_speak() {
        given().when(READER, post("好")).thenRefused(DiscussionRule.SPEAKER_IS_IN_THE_PRODUCT);
        given().when(STRANGER, post("好")).thenRefused(DiscussionRule.SPEAKER_IS_IN_THE_PRODUCT);
        given(POSTED)
                .when(STRANGER, new RetractComment(CHECKOUT, C1))
                .thenRefused(DiscussionRule.SPEAKER_IS_IN_THE_PRODUCT);
    }

    @Test
    void a_text_is_there_and_fits() {
        given().when(LIN, post(" \n")).thenRefused(DiscussionRule.DISCUSSION_TEXT_FITS);
        given().when(LIN, post("长".repeat(20_001))).thenRefused(DiscussionRule.DISCUSSION_TEXT_FITS);
        given().when(LIN, post("😀".repeat(20_000)))
                .then(new CommentPosted(CHECKOUT, C1, LIN, "😀".repeat(20_000), Set.of(), 7));
    }

    @Test
    void mentions_are_few_and_of_people_who_can_read() {
        given().when(LIN, post("看", STRANGER)).thenRefused(DiscussionRule.MENTIONED_PERSON_IS_IN_THE_PRODUCT);
        var many = IntStream.range(0, 51).mapToObj(i -> new UUID(9, i)).collect(Collectors.toSet());
        given().when(LIN, new PostComment(CHECKOUT, C1, "看", many)).thenRefused(DiscussionRule.MENTIONS_ARE_FEW);
    }

    @Test
    void the_same_comment_twice_is_one_and_another_needs_its_own_id() {
        given(POSTED).when(LIN, post("流程清楚", HE)).thenNothing();
        given(POSTED).when(LIN, post("另一条")).thenRefused(DiscussionRule.COMMENT_IS_NEW);
    }

    @Test
    void its_author_revises_and_retracts_a_comment() {
        given(POSTED).when(LIN, revise("流程很清楚")).then(new CommentRevised(CHECKOUT, C1, "流程很清楚", Set.of(), 7));
        given(POSTED).when(LIN, new RetractComment(CHECKOUT, C1)).then(RETRACTED);
        given(POSTED)
                .when(LIN, new ReviseComment(CHECKOUT, C1, "流程清楚", Set.of(HE)))
                .thenNothing();
        given(POSTED, RETRACTED).when(LIN, new RetractComment(CHECKOUT, C1)).thenNothing();
    }

    @Test
    void nobody_else_does_not_even_the_manager_and_what_is_retracted_stays_so() {
        given(POSTED).when(BOSS, revise("改")).thenRefused(DiscussionRule.COMMENT_IS_ITS_AUTHORS);
        given(POSTED).when(BOSS, new RetractComment(CHECKOUT, C1)).thenRefused(DiscussionRule.COMMENT_IS_ITS_AUTHORS);
        given(POSTED, RETRACTED).when(LIN, revise("改")).thenRefused(DiscussionRule.COMMENT_STANDS);
        given().when(LIN, revise("改")).thenRefused(DiscussionRule.COMMENT_EXISTS);
    }

    // Questions

    @Test
    void a_question_makes_somebody_wait() {
        given().when(LIN, ask(Addressee.person(HE), DUE)).then(ASKED);
        var toPost = Addressee.post(BACKEND_OWNER);
        given().when(
                        QIAN,
                        new AskQuestion(
                                CHECKOUT, Q1, "何时？", Set.of(), toPost, null, List.of(BACKEND, FRONTEND, BACKEND)))
                .then(new QuestionAsked(
                        CHECKOUT,
                        new Ask(Q1, Ask.Kind.QUESTION, QIAN, toPost, null, List.of(FRONTEND, BACKEND)),
                        "何时？",
                        Set.of(),
                        7));
        given(ASKED).when(LIN, ask(Addressee.person(HE), DUE)).thenNothing();
    }

    @Test
    void a_question_goes_to_somebody_who_can_answer_in_time() {
        given().when(LIN, ask(Addressee.person(READER), DUE))
                .thenRefused(DiscussionRule.QUESTION_GOES_TO_ONE_WHO_MAY_ANSWER);
        given().when(LIN, ask(Addressee.person(HE), DiscussionSpec.NOW))
                .thenRefused(DiscussionRule.QUESTION_IS_DUE_LATER);
        given(ASKED).when(LIN, ask(Addressee.person(ZHOU), DUE)).thenRefused(DiscussionRule.QUESTION_IS_NEW);
    }

    @Test
    void the_one_asked_answers_or_whoever_holds_the_post() {
        given(ASKED).when(HE, answer("由 App 处理")).then(ANSWERED);
        given(ASKED, ANSWERED).when(HE, answer("由 App 处理")).thenNothing();
        var toPost = new QuestionAsked(
                CHECKOUT,
                new Ask(Q1, Ask.Kind.QUESTION, LIN, Addressee.post(BACKEND_OWNER), null, List.of()),
                "何时？",
                Set.of(),
                7);
        given(toPost).when(ZHOU, answer("周三")).then(new QuestionAnswered(CHECKOUT, Q1, ZHOU, "周三", Set.of(), 7));
        given(toPost).when(BOSS, answer("周三")).thenRefused(DiscussionRule.QUESTION_IS_ANSWERED_BY_THE_ONE_ASKED);
        given(ASKED).when(ZHOU, answer("周三")).thenRefused(DiscussionRule.QUESTION_IS_ANSWERED_BY_THE_ONE_ASKED);
    }

    @Test
    void for_one_who_has_left_any_member_answers() {
        var people = FACTS.people().entrySet().stream()
                .filter(p -> !p.getKey().equals(HE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var without = new Facts(8, people, FACTS.posts(), FACTS.zone(), List.of());
        given(ASKED)
                .where(without)
                .when(ZHOU, answer("后端"))
                .then(new QuestionAnswered(CHECKOUT, Q1, ZHOU, "后端", Set.of(), 8));
        given(ASKED)
                .where(without)
                .when(QIAN, answer("后端"))
                .thenRefused(DiscussionRule.QUESTION_IS_ANSWERED_BY_THE_ONE_ASKED);
    }

    @Test
    void a_question_is_answered_or_dropped_once() {
        given(ASKED, ANSWERED).when(HE, answer("改主意了")).thenRefused(DiscussionRule.QUESTION_IS_OPEN);
        given(ASKED, DROPPED).when(HE, answer("由 App 处理")).thenRefused(DiscussionRule.QUESTION_IS_OPEN);
        given(ASKED, ANSWERED).when(LIN, new DropQuestion(CHECKOUT, Q1)).thenRefused(DiscussionRule.QUESTION_IS_OPEN);
        given().when(HE, answer("由 App 处理")).thenRefused(DiscussionRule.QUESTION_EXISTS);
    }

    @Test
    void the_asker_or_the_manager_drops_a_question() {
        given(ASKED).when(LIN, new DropQuestion(CHECKOUT, Q1)).then(DROPPED);
        given(ASKED).when(BOSS, new DropQuestion(CHECKOUT, Q1)).then(new QuestionDropped(CHECKOUT, Q1, BOSS, 7));
        given(ASKED, DROPPED).when(LIN, new DropQuestion(CHECKOUT, Q1)).thenNothing();
        given(ASKED)
                .when(HE, new DropQuestion(CHECKOUT, Q1))
                .thenRefused(DiscussionRule.QUESTION_IS_DROPPED_BY_ASKER_OR_MANAGER);
    }

    // Nudges

    @Test
    void whatever_is_waited_for_can_be_nudged() {
        given(ASKED).when(ZHOU, new Nudge(CHECKOUT, Q1)).then(nudged(Q1, Addressee.person(HE), "2026-11-23"));
        given().when(ZHOU, new Nudge(CHECKOUT, H1)).then(nudged(H1, OFFER.to(), "2026-11-23"));
        given(ASKED, ANSWERED).when(LIN, new Nudge(CHECKOUT, Q1)).thenRefused(DiscussionRule.NUDGED_ASK_IS_OPEN);
        given().when(LIN, new Nudge(CHECKOUT, C1)).thenRefused(DiscussionRule.NUDGED_ASK_IS_OPEN);
    }

    @Test
    void an_ask_is_nudged_once_on_each_of_the_products_days() {
        var first = nudged(Q1, Addressee.person(HE), "2026-11-23");
        given(ASKED, first).when(LIN, new Nudge(CHECKOUT, Q1)).thenRefused(DiscussionRule.NUDGE_IS_ONCE_A_DAY);
        given(ASKED, first)
                .at("2026-11-23T15:59:59Z")
                .when(ZHOU, new Nudge(CHECKOUT, Q1))
                .thenRefused(DiscussionRule.NUDGE_IS_ONCE_A_DAY);
        given(ASKED, first)
                .at("2026-11-23T16:00:00Z")
                .when(ZHOU, new Nudge(CHECKOUT, Q1))
                .then(nudged(Q1, Addressee.person(HE), "2026-11-24"));
    }

    private static Nudged nudged(UUID ask, Addressee to, String day) {
        return new Nudged(CHECKOUT, ask, ZHOU, to, LocalDate.parse(day), 7);
    }

    private static PostComment post(String text, UUID... mentions) {
        return new PostComment(CHECKOUT, C1, text, Set.of(mentions));
    }

    private static ReviseComment revise(String text) {
        return new ReviseComment(CHECKOUT, C1, text, Set.of());
    }

    private static AskQuestion ask(Addressee to, Instant due) {
        return new AskQuestion(CHECKOUT, Q1, "返回手势由谁处理？", Set.of(), to, due, List.of(FRONTEND));
    }

    private static AnswerQuestion answer(String text) {
        return new AnswerQuestion(CHECKOUT, Q1, text, Set.of());
    }
}

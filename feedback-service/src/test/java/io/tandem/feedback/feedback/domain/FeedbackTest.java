package io.tandem.feedback.feedback.domain;

import static io.tandem.feedback.feedback.domain.FeedbackRule.*;
import static io.tandem.feedback.feedback.domain.FeedbackSpec.CART;
import static io.tandem.feedback.feedback.domain.FeedbackSpec.IN_TWO_WORKING_DAYS;
import static io.tandem.feedback.feedback.domain.FeedbackSpec.STOCK;
import static io.tandem.feedback.feedback.domain.FeedbackSpec.given;
import static io.tandem.feedback.model.People.BE_DEV;
import static io.tandem.feedback.model.People.BE_OWNER;
import static io.tandem.feedback.model.People.FE_DEV;
import static io.tandem.feedback.model.People.FE_OWNER;
import static io.tandem.feedback.model.People.MANAGER;
import static io.tandem.feedback.model.People.PRODUCT;
import static io.tandem.feedback.model.People.REPORTER;
import static io.tandem.feedback.model.People.STRANGER;
import static io.tandem.feedback.model.People.id;
import static io.tandem.feedback.model.Side.BACKEND;
import static io.tandem.feedback.model.Side.FRONTEND;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.feedback.feedback.domain.Feedback.State;
import io.tandem.feedback.feedback.domain.FeedbackCommand.*;
import io.tandem.feedback.feedback.domain.FeedbackEvent.*;
import io.tandem.feedback.model.Addressee;
import io.tandem.feedback.model.Addressee.Post;
import io.tandem.feedback.model.Ask;
import io.tandem.feedback.model.Side;
import io.tandem.feedback.model.Team;
import io.tandem.ledger.model.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    static final UUID FEEDBACK = id(20);
    static final UUID CALLER = id(21);
    static final Actor POLICY = Actor.service("feedback-service");
    static final Addressee FRONT = Addressee.post(Post.FRONTEND_OWNER);
    static final Addressee BACK = Addressee.post(Post.BACKEND_OWNER);
    static final String WORDS = "购物车里改一下数量就转圈，要等好几秒。";
    static final String EVIDENCE = "总耗时 75 分位 2310 ms，其中批量查询可售库存 1900 ms。";

    static final FeedbackSubmitted SUBMITTED = new FeedbackSubmitted(
            FEEDBACK,
            PRODUCT,
            "客服热线",
            REPORTER,
            CALLER,
            null,
            null,
            WORDS,
            "用户（尾号 6621）",
            "/cart",
            null,
            23,
            answer(1, Addressee.post(Post.MANAGER)),
            7);
    static final FeedbackClassified CLASSIFIED = new FeedbackClassified(
            FEEDBACK, Category.INTERACTION, FRONTEND, null, answer(2, FRONT), List.of(askId(1)), 7);
    static final FeedbackRerouted REROUTED = rerouted(FRONTEND, 1, 3);
    static final FeedbackRerouted REROUTED_AGAIN = rerouted(BACKEND, 2, 4);
    static final Ask ASK_FRONT = verdict("FRONTEND", BE_OWNER, FRONT);
    static final Ask ASK_BACK = verdict("BACKEND", BE_OWNER, BACK);
    static final TriageCalled TRIAGE = new TriageCalled(FEEDBACK, List.of(ASK_FRONT, ASK_BACK), 7);
    static final TriageReferred REFERRED =
            new TriageReferred(FEEDBACK, referral(), sorted(ASK_FRONT.id(), ASK_BACK.id()));
    static final FeedbackAnswered ANSWERED = new FeedbackAnswered(FEEDBACK, "已定位，本次迭代上线", List.of(askId(2)), 7);
    static final FeedbackClosed CLOSED = new FeedbackClosed(FEEDBACK, List.of(), 7);

    static UUID askId(int number) {
        return Ask.idFor(FEEDBACK, Ask.Kind.FEEDBACK, String.valueOf(number));
    }

    static Ask answer(int number, Addressee to) {
        return new Ask(askId(number), Ask.Kind.FEEDBACK, REPORTER, to, null, List.of());
    }

    static Ask verdict(String who, UUID from, Addressee to) {
        var askId = Ask.idFor(FEEDBACK, Ask.Kind.VERDICT, "triage/2/" + who);
        return new Ask(askId, Ask.Kind.VERDICT, from, to, IN_TWO_WORKING_DAYS, List.of());
    }

    static Ask referral() {
        var askId = Ask.idFor(FEEDBACK, Ask.Kind.VERDICT, "triage/2/MANAGER");
        return new Ask(askId, Ask.Kind.VERDICT, REPORTER, Addressee.post(Post.MANAGER), null, List.of());
    }

    static List<UUID> sorted(UUID... ids) {
        return Stream.of(ids).sorted().toList();
    }

    static FeedbackRerouted rerouted(Side from, int times, int ask) {
        return new FeedbackRerouted(
                FEEDBACK,
                from,
                from.other(),
                RerouteReason.EVIDENCE_POINTS_ELSEWHERE,
                EVIDENCE,
                times,
                answer(ask, from == FRONTEND ? BACK : FRONT),
                List.of(askId(ask - 1)),
                7);
    }

    static SubmitFeedback submit(String channel, String words, String page, int weight) {
        return new SubmitFeedback(
                FEEDBACK, PRODUCT, channel, CALLER, null, null, words, "用户（尾号 6621）", page, null, weight);
    }

    static RerouteFeedback reroute(Side to) {
        return new RerouteFeedback(FEEDBACK, to, RerouteReason.EVIDENCE_POINTS_ELSEWHERE, EVIDENCE);
    }

    static FeedbackEvent[] inTriage(FeedbackEvent... more) {
        return Stream.concat(Stream.of(SUBMITTED, CLASSIFIED, REROUTED, REROUTED_AGAIN, TRIAGE), Stream.of(more))
                .toArray(FeedbackEvent[]::new);
    }

    @AfterAll
    static void every_rule_was_refused_by_some_sentence_above() {
        assertThat(FeedbackSpec.REFUSED).containsExactlyInAnyOrder(FeedbackRule.values());
    }

    // coming in

    @Test
    void what_a_user_said_is_held_by_the_manager_until_somebody_classifies_it() {
        var state = given().when(submit("客服热线", WORDS, "/cart", 23)).then(SUBMITTED);
        assertThat(state.holder()).isEqualTo(Addressee.post(Post.MANAGER));
        assertThat(state.state()).isEqualTo(State.OPEN);
    }

    @Test
    void feedback_is_sensible_and_comes_from_the_products_people() {
        var command = submit("客服热线", WORDS, "/cart", 23);
        given(SUBMITTED).when(command).thenRefused(FEEDBACK_IS_NEW);
        given().by(STRANGER).when(command).thenRefused(FEEDBACK_COMES_FROM_THE_PRODUCTS_PEOPLE);
        given().withTeam(Team.unknown(PRODUCT)).when(command).thenRefused(FEEDBACK_NEEDS_A_KNOWN_PRODUCT);
        given().when(submit("客服热线", " ", null, 1)).thenRefused(FEEDBACK_WORDS_FIT);
        given().when(submit("", WORDS, null, 1)).thenRefused(FEEDBACK_CHANNEL_FITS);
        given().when(submit("客服热线", WORDS, "", 1)).thenRefused(FEEDBACK_ORIGIN_FITS);
        given().when(submit("客服热线", WORDS, null, 0)).thenRefused(FEEDBACK_WEIGHT_FITS);
    }

    @Test
    void unknown_feedback_refuses_everything_else() {
        given().when(new AnswerFeedback(FEEDBACK, "好")).thenRefused(FEEDBACK_EXISTS);
        given().when(reroute(BACKEND)).thenRefused(FEEDBACK_EXISTS);
    }

    // finding who answers

    @Test
    void the_first_classification_gives_it_to_the_leading_sides_owner() {
        var classify = new ClassifyFeedback(FEEDBACK, Category.INTERACTION, FRONTEND, null);
        var state = given(SUBMITTED).when(classify).then(CLASSIFIED);
        assertThat(state.holder()).isEqualTo(FRONT);
        given(SUBMITTED, CLASSIFIED).by(FE_OWNER).when(classify).thenNothing();
        given(SUBMITTED).by(STRANGER).when(classify).thenRefused(FEEDBACK_COMES_FROM_THE_PRODUCTS_PEOPLE);
    }

    @Test
    void a_later_classification_corrects_the_category_and_says_what_else_is_needed() {
        var also = new AlsoNeeded(FRONTEND, "超时时给出提示而不是静默回滚");
        given(SUBMITTED, CLASSIFIED, REROUTED)
                .by(BE_OWNER)
                .when(new ClassifyFeedback(FEEDBACK, Category.PROCESSING_EFFICIENCY, BACKEND, also))
                .then(new FeedbackClassified(
                        FEEDBACK, Category.PROCESSING_EFFICIENCY, BACKEND, also, null, List.of(), 7));
        given(SUBMITTED, CLASSIFIED)
                .by(FE_DEV)
                .when(new ClassifyFeedback(FEEDBACK, Category.LAYOUT, FRONTEND, null))
                .thenRefused(FEEDBACK_IS_IN_OTHER_HANDS);
        given(SUBMITTED, CLASSIFIED)
                .by(FE_OWNER)
                .when(new ClassifyFeedback(FEEDBACK, Category.RESPONSE, BACKEND, null))
                .thenRefused(FEEDBACK_LEAD_CHANGES_BY_REROUTING);
        given(SUBMITTED, CLASSIFIED)
                .by(FE_OWNER)
                .when(new ClassifyFeedback(FEEDBACK, Category.LAYOUT, FRONTEND, also))
                .thenRefused(FEEDBACK_ALSO_NEEDS_THE_OTHER_SIDE);
    }

    @Test
    void the_holder_reroutes_with_evidence_and_the_other_sides_owner_owes_the_answer() {
        var state =
                given(SUBMITTED, CLASSIFIED).by(FE_OWNER).when(reroute(BACKEND)).then(REROUTED);
        assertThat(state.holder()).isEqualTo(BACK);
        given(SUBMITTED, CLASSIFIED)
                .by(FE_OWNER)
                .when(reroute(FRONTEND))
                .thenRefused(FEEDBACK_REROUTE_CHANGES_THE_LEAD);
        given(SUBMITTED, CLASSIFIED).by(BE_OWNER).when(reroute(BACKEND)).thenRefused(FEEDBACK_IS_IN_OTHER_HANDS);
        given(SUBMITTED).by(MANAGER).when(reroute(BACKEND)).thenRefused(FEEDBACK_IS_CLASSIFIED);
        given(SUBMITTED, CLASSIFIED, ANSWERED)
                .by(FE_OWNER)
                .when(reroute(BACKEND))
                .thenRefused(FEEDBACK_OWES_AN_ANSWER);
        given(SUBMITTED, CLASSIFIED, ANSWERED, CLOSED)
                .by(FE_OWNER)
                .when(reroute(BACKEND))
                .thenRefused(FEEDBACK_IS_OPEN);
        given(SUBMITTED, CLASSIFIED)
                .by(FE_OWNER)
                .when(new RerouteFeedback(FEEDBACK, BACKEND, RerouteReason.WRONG_CATEGORY, ""))
                .thenRefused(FEEDBACK_REROUTE_NEEDS_EVIDENCE);
    }

    @Test
    void a_successor_in_the_post_holds_it_without_anything_being_said() {
        var successor = new Team(PRODUCT, Map.of(FRONTEND, FE_DEV), MANAGER, Map.of(FE_DEV, Set.of(FRONTEND)), 8);
        given(SUBMITTED, CLASSIFIED)
                .withTeam(successor)
                .by(FE_DEV)
                .when(new AnswerFeedback(FEEDBACK, "收到"))
                .then(new FeedbackAnswered(FEEDBACK, "收到", List.of(askId(2)), 8));
    }

    @Test
    void it_passes_into_hands_of_the_leading_side_and_falls_back_when_the_person_leaves() {
        var passed = new FeedbackPassed(FEEDBACK, FE_DEV, answer(3, Addressee.person(FE_DEV)), List.of(askId(2)), 7);
        var fellBack =
                new FeedbackFellBack(FEEDBACK, FE_DEV, FallBackCause.MEMBER_LEFT, answer(4, FRONT), List.of(askId(3)));
        given(SUBMITTED, CLASSIFIED)
                .by(FE_OWNER)
                .when(new PassFeedback(FEEDBACK, FE_DEV))
                .then(passed);
        given(SUBMITTED, CLASSIFIED, passed)
                .by(FE_DEV)
                .when(new PassFeedback(FEEDBACK, FE_DEV))
                .thenNothing();
        given(SUBMITTED, CLASSIFIED)
                .by(FE_OWNER)
                .when(new PassFeedback(FEEDBACK, BE_DEV))
                .thenRefused(FEEDBACK_PASSES_WITHIN_THE_LEADING_SIDE);
        var leaves = new LetFeedbackFallBack(FEEDBACK, FE_DEV, FallBackCause.MEMBER_LEFT);
        var state = given(SUBMITTED, CLASSIFIED, passed).by(POLICY).when(leaves).then(fellBack);
        assertThat(state.holder()).isEqualTo(FRONT);
        given(SUBMITTED, CLASSIFIED, passed, fellBack).by(POLICY).when(leaves).thenNothing();
    }

    // joint triage

    @Test
    void the_second_reroute_calls_both_owners_together() {
        given(SUBMITTED, CLASSIFIED, REROUTED)
                .by(BE_OWNER)
                .when(reroute(FRONTEND))
                .then(REROUTED_AGAIN, TRIAGE);
        given(inTriage()).by(FE_OWNER).when(reroute(BACKEND)).thenRefused(FEEDBACK_IS_NOT_IN_TRIAGE);
    }

    @Test
    void owners_who_agree_settle_it() {
        var front = new TriageSpoken(FEEDBACK, List.of(FRONTEND), BACKEND, "渲染只占 140 ms", List.of(ASK_FRONT.id()), 7);
        var back = new TriageSpoken(FEEDBACK, List.of(BACKEND), BACKEND, "同意", List.of(ASK_BACK.id()), 7);
        var settled = new LeadNamed(FEEDBACK, BACKEND, NamedBy.OWNERS, null, answer(5, BACK), List.of(askId(4)), 7);
        given(inTriage())
                .by(FE_OWNER)
                .when(new SpeakInTriage(FEEDBACK, BACKEND, "渲染只占 140 ms"))
                .then(front);
        given(inTriage(front))
                .by(FE_OWNER)
                .when(new SpeakInTriage(FEEDBACK, BACKEND, "渲染只占 140 ms"))
                .thenNothing();
        var state = given(inTriage(front))
                .by(BE_OWNER)
                .when(new SpeakInTriage(FEEDBACK, BACKEND, "同意"))
                .then(back, settled);
        assertThat(state.holder()).isEqualTo(BACK);
        assertThat(state.triage()).isNull();
        given(inTriage(front, back, settled))
                .by(BE_OWNER)
                .when(new SpeakInTriage(FEEDBACK, BACKEND, "同意"))
                .thenRefused(FEEDBACK_IS_IN_TRIAGE);
    }

    @Test
    void owners_who_do_not_agree_are_decided_for() {
        var front = new TriageSpoken(FEEDBACK, List.of(FRONTEND), BACKEND, "是库存", List.of(ASK_FRONT.id()), 7);
        var back = new TriageSpoken(FEEDBACK, List.of(BACKEND), FRONTEND, "是页面", List.of(ASK_BACK.id()), 7);
        var referred = new TriageReferred(FEEDBACK, referral(), List.of());
        given(inTriage(front))
                .by(BE_OWNER)
                .when(new SpeakInTriage(FEEDBACK, FRONTEND, "是页面"))
                .then(back, referred);
        given(inTriage(front, back, referred))
                .by(MANAGER)
                .when(new NameLead(FEEDBACK, FRONTEND, "先由前端牵头"))
                .then(new LeadNamed(
                        FEEDBACK,
                        FRONTEND,
                        NamedBy.MANAGER,
                        "先由前端牵头",
                        null,
                        List.of(referral().id()),
                        7));
    }

    @Test
    void after_two_working_days_the_manager_names_the_lead() {
        given(inTriage())
                .by(MANAGER)
                .when(new NameLead(FEEDBACK, BACKEND, null))
                .thenRefused(TRIAGE_LETS_OWNERS_SPEAK_FIRST);
        given(inTriage()).by(POLICY).when(new ReferTriage(FEEDBACK)).thenNothing();
        given(inTriage())
                .by(POLICY)
                .at(IN_TWO_WORKING_DAYS)
                .when(new ReferTriage(FEEDBACK))
                .then(REFERRED);
        given(inTriage(REFERRED))
                .by(POLICY)
                .at(IN_TWO_WORKING_DAYS)
                .when(new ReferTriage(FEEDBACK))
                .thenNothing();
        given(inTriage())
                .by(MANAGER)
                .at(IN_TWO_WORKING_DAYS)
                .when(new NameLead(FEEDBACK, BACKEND, null))
                .then(new LeadNamed(
                        FEEDBACK,
                        BACKEND,
                        NamedBy.MANAGER,
                        null,
                        answer(5, BACK),
                        sorted(ASK_FRONT.id(), ASK_BACK.id(), askId(4)),
                        7));
        given(inTriage(REFERRED))
                .by(FE_OWNER)
                .when(new NameLead(FEEDBACK, BACKEND, null))
                .thenRefused(TRIAGE_IS_DECIDED_BY_THE_MANAGER);
        given(inTriage())
                .by(FE_DEV)
                .when(new SpeakInTriage(FEEDBACK, BACKEND, "我觉得"))
                .thenRefused(TRIAGE_HEARS_OWNERS);
    }

    @Test
    void whoever_has_no_say_in_a_triage_does_not_learn_whether_there_is_one() {
        given(SUBMITTED)
                .by(FE_DEV)
                .when(new SpeakInTriage(FEEDBACK, BACKEND, "我觉得"))
                .thenRefused(TRIAGE_HEARS_OWNERS);
        given(SUBMITTED)
                .by(FE_OWNER)
                .when(new NameLead(FEEDBACK, BACKEND, null))
                .thenRefused(TRIAGE_IS_DECIDED_BY_THE_MANAGER);
    }

    @Test
    void one_person_with_both_posts_speaks_for_both() {
        var solo = new Team(PRODUCT, Map.of(FRONTEND, FE_OWNER, BACKEND, FE_OWNER), MANAGER, Map.of(), 9);
        given(inTriage())
                .withTeam(solo)
                .by(FE_OWNER)
                .when(new SpeakInTriage(FEEDBACK, FRONTEND, "我来"))
                .then(
                        new TriageSpoken(
                                FEEDBACK,
                                List.of(FRONTEND, BACKEND),
                                FRONTEND,
                                "我来",
                                sorted(ASK_FRONT.id(), ASK_BACK.id()),
                                9),
                        new LeadNamed(FEEDBACK, FRONTEND, NamedBy.OWNERS, null, null, List.of(), 9));
    }

    // leading to requirements, and hearing back

    @Test
    void feedback_and_requirements_are_linked_many_to_many() {
        var cart = new FeedbackLinked(FEEDBACK, CART, 7);
        var stock = new FeedbackLinked(FEEDBACK, STOCK, 7);
        given(SUBMITTED).by(FE_DEV).when(new LinkFeedback(FEEDBACK, CART)).then(cart);
        given(SUBMITTED, cart).by(FE_DEV).when(new LinkFeedback(FEEDBACK, CART)).thenNothing();
        given(SUBMITTED, cart, stock)
                .by(BE_DEV)
                .when(new UnlinkFeedback(FEEDBACK, CART))
                .then(new FeedbackUnlinked(FEEDBACK, CART, 7));
        given(SUBMITTED).by(BE_DEV).when(new UnlinkFeedback(FEEDBACK, CART)).thenNothing();
        given(SUBMITTED)
                .by(REPORTER)
                .when(new LinkFeedback(FEEDBACK, CART))
                .thenRefused(FEEDBACK_IS_LINKED_BY_WHO_WORKS_ON_THE_PRODUCT);
        given(SUBMITTED)
                .by(FE_DEV)
                .when(new LinkFeedback(FEEDBACK, id(99)))
                .thenRefused(FEEDBACK_LINKS_KNOWN_REQUIREMENTS);
    }

    @Test
    void an_answer_ends_what_is_owed_and_may_be_followed_by_another() {
        var answer = new AnswerFeedback(FEEDBACK, "已定位，本次迭代上线");
        given(SUBMITTED, CLASSIFIED).by(FE_OWNER).when(answer).then(ANSWERED);
        given(SUBMITTED, CLASSIFIED, ANSWERED).by(FE_OWNER).when(answer).thenNothing();
        given(SUBMITTED, CLASSIFIED, ANSWERED)
                .by(FE_OWNER)
                .when(new AnswerFeedback(FEEDBACK, "已上线"))
                .then(new FeedbackAnswered(FEEDBACK, "已上线", List.of(), 7));
        given(SUBMITTED, CLASSIFIED)
                .by(FE_OWNER)
                .when(new AnswerFeedback(FEEDBACK, " "))
                .thenRefused(FEEDBACK_TEXT_IS_GIVEN);
        given(SUBMITTED, CLASSIFIED).by(REPORTER).when(answer).thenRefused(FEEDBACK_IS_IN_OTHER_HANDS);
        given(inTriage())
                .by(FE_OWNER)
                .when(new AnswerFeedback(FEEDBACK, "好"))
                .then(new FeedbackAnswered(FEEDBACK, "好", sorted(ASK_FRONT.id(), ASK_BACK.id(), askId(4)), 7));
    }

    @Test
    void the_reporter_is_told_of_every_release_and_the_last_one_is_the_answer() {
        var cart = new FeedbackLinked(FEEDBACK, CART, 7);
        var stock = new FeedbackLinked(FEEDBACK, STOCK, 7);
        var first = new FeedbackReleaseTold(FEEDBACK, CART, false, List.of());
        given(SUBMITTED, CLASSIFIED, cart, stock)
                .by(POLICY)
                .when(new TellRelease(FEEDBACK, CART))
                .then(first);
        given(SUBMITTED, CLASSIFIED, cart, stock, first)
                .by(POLICY)
                .when(new TellRelease(FEEDBACK, CART))
                .thenNothing();
        var state = given(SUBMITTED, CLASSIFIED, cart, stock, first)
                .by(POLICY)
                .when(new TellRelease(FEEDBACK, STOCK))
                .then(new FeedbackReleaseTold(FEEDBACK, STOCK, true, List.of(askId(2))));
        assertThat(state.state()).isEqualTo(State.ANSWERED);
        given(SUBMITTED).by(POLICY).when(new TellRelease(FEEDBACK, CART)).thenNothing();
    }

    @Test
    void it_is_closed_after_an_answer_and_can_be_opened_again() {
        var close = new CloseFeedback(FEEDBACK);
        var reopen = new ReopenFeedback(FEEDBACK, "还是很慢");
        given(SUBMITTED, CLASSIFIED, ANSWERED).by(FE_OWNER).when(close).then(CLOSED);
        given(SUBMITTED, CLASSIFIED, ANSWERED, CLOSED).by(FE_OWNER).when(close).thenNothing();
        given(SUBMITTED, CLASSIFIED).by(FE_OWNER).when(close).thenRefused(FEEDBACK_IS_ANSWERED_BEFORE_IT_IS_CLOSED);
        given(SUBMITTED, CLASSIFIED).by(REPORTER).when(close).then(new FeedbackClosed(FEEDBACK, List.of(askId(2)), 7));
        given(SUBMITTED, CLASSIFIED, ANSWERED).by(BE_DEV).when(close).thenRefused(FEEDBACK_IS_CLOSED_BY_ITS_PEOPLE);
        given(SUBMITTED, CLASSIFIED, ANSWERED, CLOSED)
                .by(FE_OWNER)
                .when(new AnswerFeedback(FEEDBACK, "再看看"))
                .thenRefused(FEEDBACK_IS_OPEN);
        given(SUBMITTED, CLASSIFIED, ANSWERED, CLOSED)
                .when(reopen)
                .then(new FeedbackReopened(FEEDBACK, "还是很慢", answer(3, FRONT), 7));
        given(SUBMITTED, CLASSIFIED).when(reopen).thenNothing();
    }

    @Test
    void the_manager_has_a_reporter_without_an_account_forgotten() {
        var erase = new EraseReporter(FEEDBACK);
        var erased = new ReporterErased(FEEDBACK, CALLER);
        given(SUBMITTED).by(MANAGER).when(erase).then(erased);
        given(SUBMITTED, CLASSIFIED, ANSWERED, CLOSED, erased)
                .by(MANAGER)
                .when(erase)
                .thenNothing();
        given(SUBMITTED).by(FE_OWNER).when(erase).thenRefused(REPORTERS_ARE_ERASED_BY_THE_MANAGER);
        var own = new FeedbackSubmitted(
                FEEDBACK,
                PRODUCT,
                "APP",
                REPORTER,
                REPORTER,
                null,
                null,
                WORDS,
                null,
                null,
                null,
                1,
                SUBMITTED.ask(),
                7);
        given(own).by(MANAGER).when(erase).thenRefused(REPORTER_HAS_NO_ACCOUNT);
    }

    @Test
    void a_moment_before_the_due_the_owners_still_have_their_say() {
        Instant justBefore = IN_TWO_WORKING_DAYS.minusMillis(1);
        given(inTriage())
                .by(MANAGER)
                .at(justBefore)
                .when(new NameLead(FEEDBACK, BACKEND, null))
                .thenRefused(TRIAGE_LETS_OWNERS_SPEAK_FIRST);
    }
}

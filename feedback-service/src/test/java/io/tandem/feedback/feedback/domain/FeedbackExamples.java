package io.tandem.feedback.feedback.domain;

import static io.tandem.feedback.model.People.BE_OWNER;
import static io.tandem.feedback.model.People.FE_DEV;
import static io.tandem.feedback.model.People.PRODUCT;
import static io.tandem.feedback.model.People.REPORTER;
import static io.tandem.feedback.model.People.id;

import io.tandem.feedback.feedback.domain.FeedbackEvent.*;
import io.tandem.feedback.model.Addressee;
import io.tandem.feedback.model.Addressee.Post;
import io.tandem.feedback.model.Ask;
import io.tandem.feedback.model.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One of every event of feedback, as it is stored and published. */
public final class FeedbackExamples {

    private static final UUID FEEDBACK = id(0x701);
    private static final Addressee FRONT = Addressee.post(Post.FRONTEND_OWNER);
    private static final Addressee BACK = Addressee.post(Post.BACKEND_OWNER);
    private static final Addressee MANAGER = Addressee.post(Post.MANAGER);

    private FeedbackExamples() {}

    public static List<FeedbackEvent> all() {
        var due = Instant.parse("2026-11-25T10:00:00Z");
        return List.of(
                new FeedbackSubmitted(
                        FEEDBACK,
                        PRODUCT,
                        "客服热线",
                        REPORTER,
                        id(0x801),
                        "王女士",
                        "尾号 6621",
                        "购物车里改一下数量就转圈，要等好几秒。",
                        "用户（尾号 6621）",
                        "/cart",
                        "POST /cart/items",
                        23,
                        answer(0x901, MANAGER),
                        7),
                new FeedbackClassified(
                        FEEDBACK,
                        Category.PROCESSING_EFFICIENCY,
                        Side.BACKEND,
                        new AlsoNeeded(Side.FRONTEND, "超时时给出提示而不是静默回滚"),
                        answer(0x902, BACK),
                        List.of(id(0x901)),
                        7),
                new FeedbackRerouted(
                        FEEDBACK,
                        Side.FRONTEND,
                        Side.BACKEND,
                        RerouteReason.EVIDENCE_POINTS_ELSEWHERE,
                        "总耗时 75 分位 2310 ms，其中批量查询可售库存 1900 ms。",
                        2,
                        answer(0x903, BACK),
                        List.of(id(0x902)),
                        7),
                new TriageCalled(FEEDBACK, List.of(verdict(0x911, FRONT, due), verdict(0x912, BACK, due)), 7),
                new TriageSpoken(FEEDBACK, List.of(Side.FRONTEND), Side.BACKEND, "是库存", List.of(id(0x911)), 7),
                new TriageReferred(FEEDBACK, verdict(0x913, MANAGER, null), List.of(id(0x912))),
                new LeadNamed(
                        FEEDBACK,
                        Side.FRONTEND,
                        NamedBy.MANAGER,
                        "先由前端牵头",
                        answer(0x904, FRONT),
                        List.of(id(0x903), id(0x913)),
                        7),
                new FeedbackPassed(FEEDBACK, FE_DEV, answer(0x905, Addressee.person(FE_DEV)), List.of(id(0x904)), 7),
                new FeedbackFellBack(
                        FEEDBACK, FE_DEV, FallBackCause.ACCOUNT_DEACTIVATED, answer(0x906, FRONT), List.of(id(0x905))),
                new FeedbackLinked(FEEDBACK, id(0x101), 7),
                new FeedbackUnlinked(FEEDBACK, id(0x101), 7),
                new FeedbackAnswered(FEEDBACK, "已定位为库存查询偏慢，预计本次迭代上线。", List.of(id(0x906)), 7),
                new FeedbackReleaseTold(FEEDBACK, id(0x101), true, List.of(id(0x906))),
                new FeedbackClosed(FEEDBACK, List.of(id(0x906)), 7),
                new FeedbackReopened(FEEDBACK, "还是很慢", answer(0x907, FRONT), 7),
                new ReporterErased(FEEDBACK, id(21)));
    }

    private static Ask answer(long number, Addressee to) {
        return new Ask(id(number), Ask.Kind.FEEDBACK, REPORTER, to, null, List.of());
    }

    private static Ask verdict(long number, Addressee to, Instant due) {
        return new Ask(id(number), Ask.Kind.VERDICT, BE_OWNER, to, due, List.of());
    }
}

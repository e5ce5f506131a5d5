package io.tandem.requirements.discussion.adapter.kafka;

import static io.tandem.requirements.model.Addressee.Post.BACKEND_OWNER;

import io.tandem.requirements.PublishedForm;
import io.tandem.requirements.discussion.domain.DiscussionEvent;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DiscussionPublisherTest {

    static final UUID CHECKOUT = UUID.fromString("01980000-0000-7000-8000-000000000101");
    static final UUID COMMENT = UUID.fromString("01980000-0000-7000-8000-000000000201");
    static final UUID QUESTION = UUID.fromString("01980000-0000-7000-8000-000000000202");
    static final UUID LIN = UUID.fromString("01980000-0000-7000-8000-000000000011");
    static final UUID HE = UUID.fromString("01980000-0000-7000-8000-000000000013");

    @Test
    void what_is_published_is_what_the_contracts_promise() throws Exception {
        var post = Addressee.post(BACKEND_OWNER);
        var due = Instant.parse("2026-11-25T10:00:00Z");
        var ask = new Ask(QUESTION, Ask.Kind.QUESTION, LIN, post, due, List.of(Side.FRONTEND));
        PublishedForm.check(
                new DiscussionPublisher(),
                "requirements.discussion",
                List.of(
                        new DiscussionEvent.CommentPosted(CHECKOUT, COMMENT, LIN, "好", Set.of(HE), 7),
                        new DiscussionEvent.CommentRevised(CHECKOUT, COMMENT, "很好", Set.of(HE), 7),
                        new DiscussionEvent.CommentRetracted(CHECKOUT, COMMENT, 7),
                        new DiscussionEvent.QuestionAsked(CHECKOUT, ask, "何时？", Set.of(HE), 7),
                        new DiscussionEvent.QuestionAnswered(CHECKOUT, QUESTION, HE, "周三", Set.of(), 7),
                        new DiscussionEvent.QuestionDropped(CHECKOUT, QUESTION, LIN, 7),
                        new DiscussionEvent.Nudged(CHECKOUT, QUESTION, LIN, post, LocalDate.of(2026, 11, 24), 7)));
    }
}

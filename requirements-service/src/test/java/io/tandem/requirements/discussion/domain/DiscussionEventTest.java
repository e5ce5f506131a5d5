package io.tandem.requirements.discussion.domain;

import static io.tandem.requirements.discussion.domain.DiscussionTest.ANSWERED;
import static io.tandem.requirements.discussion.domain.DiscussionTest.ASKED;
import static io.tandem.requirements.discussion.domain.DiscussionTest.C1;
import static io.tandem.requirements.discussion.domain.DiscussionTest.CHECKOUT;
import static io.tandem.requirements.discussion.domain.DiscussionTest.DROPPED;
import static io.tandem.requirements.discussion.domain.DiscussionTest.H1;
import static io.tandem.requirements.discussion.domain.DiscussionTest.LIN;
import static io.tandem.requirements.discussion.domain.DiscussionTest.OFFER;
import static io.tandem.requirements.discussion.domain.DiscussionTest.POSTED;
import static io.tandem.requirements.discussion.domain.DiscussionTest.RETRACTED;

import io.tandem.requirements.StoredForm;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiscussionEventTest {

    @Test
    void every_event_keeps_its_stored_form() throws Exception {
        StoredForm.check(
                DiscussionEvent.class,
                POSTED,
                new DiscussionEvent.CommentRevised(CHECKOUT, C1, "流程很清楚", Set.of(), 8),
                RETRACTED,
                ASKED,
                ANSWERED,
                DROPPED,
                new DiscussionEvent.Nudged(CHECKOUT, H1, LIN, OFFER.to(), LocalDate.of(2026, 11, 23), 7));
    }
}

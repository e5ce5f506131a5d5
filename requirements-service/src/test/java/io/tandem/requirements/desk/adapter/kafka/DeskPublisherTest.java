package io.tandem.requirements.desk.adapter.kafka;

import io.tandem.requirements.PublishedForm;
import io.tandem.requirements.desk.domain.DeskEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeskPublisherTest {

    static final UUID LIN = UUID.fromString("01980000-0000-7000-8000-000000000011");
    static final UUID CART = UUID.fromString("01980000-0000-7000-8000-000000000101");

    @Test
    void who_follows_is_published_and_nothing_else_of_a_desk() throws Exception {
        PublishedForm.check(
                new DeskPublisher(),
                "requirements.desk",
                List.of(
                        new DeskEvent.VisitMarked(LIN, Instant.parse("2026-11-23T02:00:00Z")),
                        new DeskEvent.FilterSaved(LIN, CART, CART, "我的后端", "side:backend", null),
                        new DeskEvent.FilterRemoved(LIN, CART),
                        new DeskEvent.RequirementFollowed(LIN, CART),
                        new DeskEvent.RequirementUnfollowed(LIN, CART)));
    }
}

package io.tandem.feedback.mywork;

import io.tandem.feedback.feedback.application.FeedbackItems;
import io.tandem.feedback.feedback.domain.FeedbackEvent;
import io.tandem.ledger.Recorded;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Writes {@link OpenAsks} from the ask that every event carries which makes somebody wait. */
@Component
@ProcessingGroup(OpenAsks.PROCESSOR)
class OpenAsksProjection {

    private final OpenAsks asks;
    private final FeedbackItems items;

    OpenAsksProjection(OpenAsks asks, FeedbackItems items) {
        this.asks = asks;
        this.items = items;
    }

    @EventHandler
    void on(FeedbackEvent event, @MetaDataValue("recorded") Recorded recorded) {
        event.endedAsks().forEach(ask -> asks.end(ask, recorded.committedAt()));
        event.asks()
                .forEach(ask -> asks.open(
                        ask,
                        productOf(event.feedbackId()),
                        event.feedbackId(),
                        recorded.position(),
                        recorded.committedAt()));
    }

    /** It never changes, so the present serves the past as well. */
    private UUID productOf(UUID id) {
        return Objects.requireNonNull(items.at(id, null).block())
                .state()
                .subject()
                .productId();
    }
}

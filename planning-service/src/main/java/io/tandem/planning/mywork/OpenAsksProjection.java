package io.tandem.planning.mywork;

import io.tandem.ledger.Recorded;
import io.tandem.planning.task.application.Tasks;
import io.tandem.planning.task.domain.TaskEvent;
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
    private final Tasks items;

    OpenAsksProjection(OpenAsks asks, Tasks items) {
        this.asks = asks;
        this.items = items;
    }

    @EventHandler
    void on(TaskEvent event, @MetaDataValue("recorded") Recorded recorded) {
        event.endedAsks().forEach(ask -> asks.end(ask, recorded.committedAt()));
        event.asks()
                .forEach(ask -> asks.open(
                        ask, productOf(event.taskId()), event.taskId(), recorded.position(), recorded.committedAt()));
    }

    /** It never changes, so the present serves the past as well. */
    private UUID productOf(UUID id) {
        return Objects.requireNonNull(items.at(id, null).block())
                .state()
                .subject()
                .productId();
    }
}

package io.tandem.requirements.baseline.adapter.kafka;

import io.tandem.ledger.Recorded;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import io.tandem.requirements.baseline.domain.BaselineEvent;
import io.tandem.requirements.baseline.domain.BaselineEvent.BaselineCaptured;
import io.tandem.requirements.baseline.domain.Frozen;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stored events of a baseline → its name and what is in it. */
@Component
class BaselinePublisher implements Translation<BaselineEvent> {

    @Override
    public Class<BaselineEvent> events() {
        return BaselineEvent.class;
    }

    @Override
    public Publication publish(BaselineEvent event, Recorded recorded) {
        return switch (event) {
            case BaselineCaptured e ->
                new Publication(
                        "tandem.requirements.baseline.captured.v1",
                        e.baselineId(),
                        new Captured(
                                e.baselineId(),
                                e.productId(),
                                e.name(),
                                e.requirements().stream()
                                        .map(Frozen::requirementId)
                                        .toList()));
        };
    }

    record Captured(UUID baselineId, UUID productId, String name, List<UUID> requirementIds) {}
}

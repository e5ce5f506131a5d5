package io.tandem.planning.release.adapter.kafka;

import io.tandem.ledger.Recorded;
import io.tandem.planning.model.Side;
import io.tandem.planning.release.domain.ReleaseEvent;
import io.tandem.planning.release.domain.ReleaseEvent.ReleaseMade;
import io.tandem.planning.release.domain.ReleaseEvent.ReleaseRolledBack;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stored events of a release → what is live, and what is no longer. */
@Component
class ReleasePublisher implements Translation<ReleaseEvent> {

    @Override
    public Class<ReleaseEvent> events() {
        return ReleaseEvent.class;
    }

    @Override
    public Publication publish(ReleaseEvent event, Recorded recorded) {
        var id = event.releaseId();
        return switch (event) {
            case ReleaseMade e ->
                new Publication(
                        "tandem.planning.release.made.v1",
                        id,
                        new Made(id, e.productId(), e.name(), contents(e.contents()), e.sharePercent(), e.liveAt()));
            case ReleaseRolledBack e ->
                new Publication(
                        "tandem.planning.release.rolled-back.v1",
                        id,
                        new RolledBack(id, contents(e.contents()), e.reason()));
        };
    }

    private static List<Content> contents(List<ReleaseEvent.Content> contents) {
        return contents.stream()
                .map(content -> new Content(content.requirementId(), content.sides()))
                .toList();
    }

    record Made(
            UUID releaseId, UUID productId, String name, List<Content> contents, int sharePercent, Instant liveAt) {}

    record RolledBack(UUID releaseId, List<Content> contents, String reason) {}

    record Content(UUID requirementId, List<Side> sides) {}
}

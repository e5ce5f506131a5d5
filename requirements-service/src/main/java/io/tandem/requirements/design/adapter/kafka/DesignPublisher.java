package io.tandem.requirements.design.adapter.kafka;

import io.tandem.ledger.Recorded;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import io.tandem.requirements.design.domain.DesignEvent;
import io.tandem.requirements.design.domain.DesignEvent.DesignRegistered;
import io.tandem.requirements.design.domain.DesignEvent.DesignRetired;
import io.tandem.requirements.design.domain.DesignEvent.DesignRevised;
import io.tandem.requirements.model.Side;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stored events of a design → which version is the newest. What it holds stays here. */
@Component
class DesignPublisher implements Translation<DesignEvent> {

    @Override
    public Class<DesignEvent> events() {
        return DesignEvent.class;
    }

    @Override
    public Publication publish(DesignEvent event, Recorded recorded) {
        var id = event.designId();
        return switch (event) {
            case DesignRegistered e ->
                tell(
                        "registered",
                        id,
                        new Registered(id, e.productId(), e.side(), e.kind().name(), e.title(), e.version(), e.hash()));
            case DesignRevised e -> tell("revised", id, new Revised(id, e.title(), e.version(), e.hash()));
            case DesignRetired _ -> tell("retired", id, new Retired(id));
        };
    }

    private static Publication tell(String what, UUID designId, Object data) {
        return new Publication("tandem.requirements.design." + what + ".v1", designId, data);
    }

    record Registered(
            UUID designId, UUID productId, Side side, String kind, String title, long version, String contentHash) {}

    record Revised(UUID designId, String title, long version, String contentHash) {}

    record Retired(UUID designId) {}
}

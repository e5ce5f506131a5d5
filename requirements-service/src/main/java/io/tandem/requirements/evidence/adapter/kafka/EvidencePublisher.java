package io.tandem.requirements.evidence.adapter.kafka;

import io.tandem.ledger.Recorded;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import io.tandem.requirements.evidence.domain.EvidenceEvent;
import io.tandem.requirements.evidence.domain.EvidenceEvent.EvidenceRecorded;
import io.tandem.requirements.evidence.domain.EvidenceEvent.EvidenceRevised;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stored events of evidence → that there is some, and which version. The findings stay here. */
@Component
class EvidencePublisher implements Translation<EvidenceEvent> {

    @Override
    public Class<EvidenceEvent> events() {
        return EvidenceEvent.class;
    }

    @Override
    public Publication publish(EvidenceEvent event, Recorded recorded) {
        return switch (event) {
            case EvidenceRecorded e -> {
                var f = e.finding();
                yield tell(
                        "recorded",
                        e,
                        new Added(e.evidenceId(), e.productId(), f.kind().name(), f.title()));
            }
            case EvidenceRevised e ->
                tell("revised", e, new Changed(e.evidenceId(), e.finding().title(), e.version()));
        };
    }

    private static Publication tell(String what, EvidenceEvent event, Object data) {
        return new Publication("tandem.requirements.evidence." + what + ".v1", event.evidenceId(), data);
    }

    record Added(UUID evidenceId, UUID productId, String kind, String title) {}

    record Changed(UUID evidenceId, String title, long version) {}
}

package io.tandem.planning.facet.adapter.kafka;

import io.tandem.ledger.Recorded;
import io.tandem.planning.facet.domain.FacetWorkEvent;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetBuildStarted;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetBuilt;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetTaskNoted;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetWorkRestarted;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetWorkSentBack;
import io.tandem.planning.model.Side;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stored events of a facet's work → the two facts requirements waits for. The bookkeeping stays here. */
@Component
class FacetWorkPublisher implements Translation<FacetWorkEvent> {

    @Override
    public Class<FacetWorkEvent> events() {
        return FacetWorkEvent.class;
    }

    @Override
    public Publication publish(FacetWorkEvent event, Recorded recorded) {
        var id = event.facetWorkId();
        return switch (event) {
            case FacetBuildStarted e ->
                new Publication(
                        "tandem.planning.facet.build-started.v1",
                        id,
                        new BuildStarted(e.productId(), e.requirementId(), e.side(), e.taskId()));
            case FacetBuilt e ->
                new Publication(
                        "tandem.planning.facet.built.v1", id, new Built(e.productId(), e.requirementId(), e.side()));
            case FacetTaskNoted _, FacetWorkSentBack _, FacetWorkRestarted _ ->
                Publication.noted("planning", "facet", id);
        };
    }

    record BuildStarted(UUID productId, UUID requirementId, Side side, UUID taskId) {}

    record Built(UUID productId, UUID requirementId, Side side) {}
}

package io.tandem.planning.facet.domain;

import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import java.util.UUID;

/** What has happened to the work of a facet. Stored for ever: add, never change. */
public sealed interface FacetWorkEvent {

    UUID facetWorkId();

    /** As much of a task's state as matters here. */
    enum TaskState {
        OPEN,
        STARTED,
        DONE,
        CANCELLED
    }

    /** @param sequence of the task's event this follows from */
    record FacetTaskNoted(
            UUID facetWorkId, UUID requirementId, Side side, UUID taskId, Phase phase, TaskState state, long sequence)
            implements FacetWorkEvent {}

    /** Once, until the facet is opened again. */
    record FacetBuildStarted(UUID facetWorkId, UUID productId, UUID requirementId, Side side, UUID taskId)
            implements FacetWorkEvent {}

    /** Once, until what was built is sent back or the facet is opened again. */
    record FacetBuilt(UUID facetWorkId, UUID productId, UUID requirementId, Side side) implements FacetWorkEvent {}

    /** @param cause the id of the event, of requirements, that sent it back */
    record FacetWorkSentBack(UUID facetWorkId, UUID cause) implements FacetWorkEvent {}

    /** @param cause the id of the event, of requirements, that opened the facet again */
    record FacetWorkRestarted(UUID facetWorkId, UUID cause) implements FacetWorkEvent {}
}

package io.tandem.planning.facet.domain;

import io.tandem.planning.facet.domain.FacetWorkEvent.TaskState;
import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What policies tell the work of a facet. */
public sealed interface FacetWorkCommand {

    UUID facetWorkId();

    /** The id of the work of one side of one requirement: the same wherever it is computed. */
    static UUID idOf(UUID requirementId, Side side) {
        return UUID.nameUUIDFromBytes(("facet-work/" + requirementId + "/" + side).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A task of the facet is in that state now.
     *
     * @param sequence of the task's event that says so: what is not newer than what is known changes nothing
     */
    record NoteTask(
            UUID facetWorkId,
            UUID productId,
            UUID requirementId,
            Side side,
            UUID taskId,
            Phase phase,
            TaskState state,
            long sequence)
            implements FacetWorkCommand {}

    /** What was built was sent back: it has to be built once more. */
    record SendWorkBack(UUID facetWorkId, UUID cause) implements FacetWorkCommand {}

    /** The facet was opened again: its build will start anew. */
    record RestartWork(UUID facetWorkId, UUID cause) implements FacetWorkCommand {}
}

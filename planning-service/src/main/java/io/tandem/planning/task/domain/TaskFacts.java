package io.tandem.planning.task.domain;

import io.tandem.planning.model.Team;
import java.util.Set;
import java.util.UUID;

/**
 * What a task's rules need to know of others at the moment of decision.
 *
 * @param requirement how the task's requirement stands
 * @param knownTasks those of the named dependencies that are tasks of the same product
 */
public record TaskFacts(Team team, Standing requirement, Set<UUID> knownTasks) {

    /** How a requirement stands, as far as planning was told. */
    public enum Standing {
        UNKNOWN,
        OPEN,
        PAUSED,
        /** Declined, merged or archived. */
        CLOSED
    }

    public TaskFacts {
        knownTasks = Set.copyOf(knownTasks);
    }
}

package io.tandem.planning.release.domain;

import io.tandem.planning.model.Team;
import java.util.Set;
import java.util.UUID;

/**
 * What a release's rules need to know of others at the moment of decision.
 *
 * @param knownRequirements those of the named requirements that are of the product
 */
public record ReleaseFacts(Team team, Set<UUID> knownRequirements) {

    public ReleaseFacts {
        knownRequirements = Set.copyOf(knownRequirements);
    }
}

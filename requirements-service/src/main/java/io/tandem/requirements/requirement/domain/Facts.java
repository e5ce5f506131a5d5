package io.tandem.requirements.requirement.domain;

import java.util.Map;
import java.util.UUID;

/**
 * What a decision relies on beyond the requirement itself, gathered by the handler.
 *
 * @param others the other requirements that exist among those the command names or this requirement relies on
 * @param impact what hangs on this requirement
 */
public record Facts(Team team, Map<UUID, ProviderState> others, Impact impact) {

    /** Where nothing is known to hang on the requirement. */
    public Facts(Team team, Map<UUID, ProviderState> others) {
        this(team, others, Impact.NONE);
    }
}

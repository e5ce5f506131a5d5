package io.tandem.requirements.requirement.domain;

import java.util.Map;
import java.util.UUID;

/**
 * What a decision relies on beyond the requirement itself, gathered by the handler.
 *
 * @param others the other requirements that exist among those the command names or this requirement relies on
 * @param impact what hangs on this requirement
 * @param around what else the command names
 */
public record Facts(Team team, Map<UUID, ProviderState> others, Impact impact, Surroundings around) {

    /** Where the command names nothing but requirements. */
    public Facts(Team team, Map<UUID, ProviderState> others, Impact impact) {
        this(team, others, impact, Surroundings.NONE);
    }

    /** Where nothing is known to hang on the requirement. */
    public Facts(Team team, Map<UUID, ProviderState> others) {
        this(team, others, Impact.NONE);
    }
}

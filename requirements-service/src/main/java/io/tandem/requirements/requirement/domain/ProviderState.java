package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Side;
import java.util.EnumMap;
import java.util.Map;

/**
 * Another requirement, as far as this one relies on it.
 *
 * @param version that requirement's own version this was read at
 * @param lives of the facets that apply there
 * @param live of the same facets
 */
public record ProviderState(long version, Map<Side, Life> lives, Map<Side, Boolean> live) {

    public static ProviderState of(Requirement other, long version) {
        var lives = new EnumMap<Side, Life>(Side.class);
        var live = new EnumMap<Side, Boolean>(Side.class);
        other.applicable().forEach(side -> {
            lives.put(side, other.facet(side).life());
            live.put(side, other.facet(side).live());
        });
        return new ProviderState(version, lives, live);
    }
}

package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import java.util.Map;
import java.util.UUID;

/**
 * What a command names beside requirements, as far as it exists in the same product.
 *
 * @param evidence the newest version of each piece
 * @param standings how other requirements of the same product stand
 */
public record Surroundings(Map<UUID, Long> evidence, Map<UUID, Drawing> designs, Map<UUID, Standing> standings) {

    public static final Surroundings NONE = new Surroundings(Map.of(), Map.of(), Map.of());

    /**
     * A design as it can be attached.
     *
     * @param newest version
     * @param hashes by version
     */
    public record Drawing(Side side, DesignKind kind, long newest, Map<Long, String> hashes, boolean retired) {}
}

package io.tandem.requirements.requirement.domain;

import java.util.List;
import java.util.UUID;

/**
 * What is split off a requirement: a requirement of its own with the same halves and some of the criteria.
 *
 * @param id of the new requirement
 * @param key for example {@code SHOP-12}, never used before
 */
public record Piece(UUID id, String key, String title, List<UUID> criteria) {

    public Piece {
        criteria = List.copyOf(criteria);
    }
}

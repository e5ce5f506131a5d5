package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Side;
import java.util.List;
import java.util.UUID;

/**
 * A release this requirement went live with.
 *
 * @param percent share of users, decimal number as text, more than 0 and at most 100
 */
public record Release(UUID id, List<Side> sides, String percent) {}

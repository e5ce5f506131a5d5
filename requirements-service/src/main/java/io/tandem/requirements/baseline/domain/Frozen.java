package io.tandem.requirements.baseline.domain;

import java.util.UUID;

/**
 * A requirement as it stood.
 *
 * @param sequence of its newest event then: folding its stream up to there gives it back
 */
public record Frozen(UUID requirementId, String key, long sequence) {}

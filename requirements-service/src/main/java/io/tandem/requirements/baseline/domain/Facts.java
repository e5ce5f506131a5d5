package io.tandem.requirements.baseline.domain;

import io.tandem.requirements.model.Crew;
import java.util.List;

/**
 * What a baseline is captured from.
 *
 * @param present the product's requirements now: those chosen, or all that are worked on
 */
public record Facts(Crew crew, List<Frozen> present) {}

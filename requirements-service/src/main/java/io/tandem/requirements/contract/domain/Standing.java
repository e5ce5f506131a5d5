package io.tandem.requirements.contract.domain;

import java.util.List;

/**
 * How a contract stands for one requirement.
 *
 * @param version concluded, 0 where none is
 * @param gaps between what the requirement's surfaces need (for its provider: all surfaces) and that version
 * @param listed whether the owners of both sides know these gaps and go ahead
 */
public record Standing(int version, List<Gap> gaps, boolean listed) {}

package io.tandem.requirements.requirement.domain;

import java.util.Map;
import java.util.UUID;

/**
 * An owner's approval of a facet, good for the versions it names.
 *
 * @param designRequired whether the definition of ready asked for a signed design at that moment
 */
public record Approval(UUID by, Map<Part, Long> versions, boolean designRequired) {}

package io.tandem.feedback.feedback.domain;

import io.tandem.feedback.model.Team;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/**
 * What the rules of feedback need to know of others at the moment of decision.
 *
 * @param knownRequirements those of the named requirements that are of the product
 * @param triageDueAt two working days from now in the product's calendar: until then a triage called now lets the
 *     owners speak
 */
public record FeedbackFacts(Team team, Set<UUID> knownRequirements, Instant triageDueAt) {

    public FeedbackFacts {
        knownRequirements = Set.copyOf(knownRequirements);
        triageDueAt = triageDueAt.truncatedTo(ChronoUnit.MILLIS);
    }
}

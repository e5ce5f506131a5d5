package io.tandem.ledger.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may know of the moment: rules never read a clock.
 *
 * @param decidedAt the instant rules see, UTC, whole milliseconds
 * @param actor who acts
 * @param reason why, in the actor's words, or null where nobody asked
 */
public record Envelope(
        Instant decidedAt, Actor actor, @Nullable String reason) {

    public Envelope {
        decidedAt = decidedAt.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }
}

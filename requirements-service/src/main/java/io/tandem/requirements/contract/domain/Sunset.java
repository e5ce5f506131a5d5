package io.tandem.requirements.contract.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field kept beside its successor until an instant.
 *
 * @param operation of which operation, null for every one that answers it
 * @param alarmed whether those who still read it were alarmed
 */
public record Sunset(
        UUID id, @Nullable String operation, String field, String successor, Instant until, boolean alarmed) {

    static final Duration NOTICE = Duration.ofDays(7);

    Sunset alarm() {
        return new Sunset(id, operation, field, successor, until, true);
    }

    /** Whether removing what a change removes was announced and the time is up. */
    boolean covers(Change change, Instant now) {
        return change.where() == Change.Where.RESPONSE
                && FieldPath.within(field, change.path())
                && !now.isBefore(until);
    }
}

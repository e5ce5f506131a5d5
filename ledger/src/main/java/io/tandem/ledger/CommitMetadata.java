package io.tandem.ledger;

import io.tandem.ledger.model.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who, why, after what.
 *
 * @param commitId names the attempt: two commits of the same metadata are the same commit
 * @param decidedAt the instant the rules saw, whole milliseconds
 * @param reason in the actor's words, or null where nobody asked
 * @param correlationId the same for everything that follows from one request
 * @param causationId the event this follows from, or null where a person began
 */
public record CommitMetadata(
        UUID commitId,
        Actor actor,
        Instant decidedAt,
        @Nullable String reason,
        UUID correlationId,
        @Nullable UUID causationId) {

    public CommitMetadata {
        decidedAt = decidedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The RFC 8785 text that is stored and hashed. A lone surrogate in the reason is an IllegalArgumentException. */
    public String canonical() {
        return CanonicalJson.write(StoredJson.MAPPER.valueToTree(this));
    }

    public static CommitMetadata parse(String canonical) {
        return StoredJson.MAPPER.readValue(canonical, CommitMetadata.class);
    }
}

package io.tandem.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another service's published event, as received.
 *
 * @param inboxPosition its place in our inbox, 1-based and gap-free; 0 before it is appended
 * @param source for example {@code /requirements-service}
 * @param subject the aggregate's uuid
 * @param sequence 0-based and contiguous for each subject
 * @param position 1-based and contiguous for each source
 * @param time the source's committedAt
 * @param actor for example {@code person:<uuid>}
 * @param data JSON text, or null where the event has nothing to tell outside
 */
public record ForeignEvent(
        long inboxPosition,
        String source,
        String subject,
        long sequence,
        long position,
        UUID id,
        String type,
        Instant time,
        String actor,
        UUID correlationId,
        @Nullable UUID causationId,
        @Nullable String data) {

    ForeignEvent at(long newInboxPosition) {
        return new ForeignEvent(
                newInboxPosition,
                source,
                subject,
                sequence,
                position,
                id,
                type,
                time,
                actor,
                correlationId,
                causationId,
                data);
    }
}

package io.tandem.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commit that is durable and never changes.
 *
 * @param position of its first event: 1-based, gap-free in the log; each event has the next
 * @param firstSequence of its first event in the stream, 0-based
 * @param committedAt whole milliseconds; never falls in position order
 */
public record StoredCommit(
        long position,
        String stream,
        long firstSequence,
        Instant committedAt,
        CommitMetadata metadata,
        @Nullable KeyedAnswer answer,
        List<StoredEvent> events) {

    public long lastSequence() {
        return firstSequence + events.size() - 1;
    }

    public long lastPosition() {
        return position + events.size() - 1;
    }
}

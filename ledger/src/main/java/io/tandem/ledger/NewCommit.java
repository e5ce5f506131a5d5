package io.tandem.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one command wants to add to one stream: all of it or nothing.
 *
 * @param stream {@code <Aggregate>/<uuid>}
 * @param firstSequence 0 for a new stream, else the stream's last sequence as decided upon, plus one
 * @param notBefore committedAt of what caused it, or null; the new commit is not earlier
 * @param events at least one
 */
public record NewCommit(
        String stream,
        long firstSequence,
        CommitMetadata metadata,
        @Nullable Instant notBefore,
        @Nullable KeyedAnswer answer,
        List<StoredEvent> events) {

    public NewCommit {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A commit of " + stream + " holds no event; append nothing instead.");
        }
        if (firstSequence < 0) {
            throw new IllegalArgumentException("Sequences of " + stream + " start at 0, not at " + firstSequence + ".");
        }
    }
}

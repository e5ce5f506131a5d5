package io.tandem.gateway.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings one source's changes back into the order of their positions: partitions deliver them in any. What is early
 * waits; a hole is waited for two seconds. Used by one thread.
 */
final class Ordering {

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TreeMap<Long, Change> early = new TreeMap<>();
    private long last;
    private @Nullable Instant holeSince;

    Ordering(long last) {
        this.last = last;
    }

    /** What may go on now, in order. Repetitions yield nothing. */
    List<Change> accept(Change change, Instant now) {
        if (change.position() > last) {
            early.put(change.position(), change);
        }
        return contiguous(now);
    }

    /** Whether a hole has been waited for long enough. */
    boolean stuck(Instant now) {
        return holeSince != null && !holeSince.plus(PATIENCE).isAfter(now);
    }

    /** Gives the hole up: what waited behind it may go on. */
    List<Change> skip(Instant now) {
        last = early.firstKey() - 1;
        return contiguous(now);
    }

    private List<Change> contiguous(Instant now) {
        var next = new ArrayList<Change>();
        while (!early.isEmpty() && early.firstKey() == last + 1) {
            next.add(early.pollFirstEntry().getValue());
            last++;
        }
        if (early.isEmpty()) {
            holeSince = null;
        } else if (holeSince == null || !next.isEmpty()) {
            holeSince = now;
        }
        return next;
    }
}

package io.tandem.gateway.stream;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest changes of all sources in one order, a bounded number of them: what readers are served from, each at its
 * own pace. One thread writes, many read.
 */
final class Ring {

    /**
     * @param number its place in this ring's order, from 0
     * @param change what happened, or null for a mark that something was lost and readers must start over
     * @param frame the change as a frame with the id {@code after}, encoded once for all readers that are there
     * @param after the positions reached with it
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares entries
    record Entry(long number, @Nullable Change change, byte[] frame, Positions after) {}

    private static final byte[] NO_FRAME = {};

    private final Entry[] entries;
    private long next;
    private Positions head = Positions.NONE;
    /** The positions reached by what was here and is no longer. */
    private Positions floor = Positions.NONE;

    Ring(int capacity) {
        entries = new Entry[capacity];
    }

    synchronized void add(Change change) {
        put(change, head.with(change.source(), change.position()));
    }

    /** Marks that changes of {@code source} up to {@code position} will never come. */
    synchronized void lost(Source source, long position) {
        put(null, head.with(source, position));
    }

    /** Starts {@code source} behind {@code position}: what came before is not here. */
    synchronized void begin(Source source, long position) {
        floor = floor.with(source, position);
        head = head.with(source, position);
    }

    private void put(@Nullable Change change, Positions after) {
        var slot = (int) (next % entries.length);
        if (next >= entries.length) {
            var evicted = entries[slot];
            floor = floorWith(evicted);
        }
        var frame = change == null ? NO_FRAME : Frame.of(after, change, null);
        entries[slot] = new Entry(next++, change, frame, after);
        head = after;
    }

    private Positions floorWith(Entry evicted) {
        var change = evicted.change();
        return change == null ? evicted.after() : floor.with(change.source(), change.position());
    }

    /** Entries from {@code number} on, at most {@code limit}; null where they are here no longer. */
    synchronized @Nullable List<Entry> from(long number, int limit) {
        if (number < next - entries.length) {
            return null;
        }
        var found = new ArrayList<Entry>();
        for (long n = number; n < next && found.size() < limit; n++) {
            found.add(entries[(int) (n % entries.length)]);
        }
        return found;
    }

    /** Where a reader who has come as far as {@code seen} goes on reading; -1 where too much has been lost since. */
    synchronized long resume(Positions seen) {
        return seen.covers(floor) ? Math.max(0, next - entries.length) : -1;
    }

    synchronized long next() {
        return next;
    }

    synchronized Positions head() {
        return head;
    }
}

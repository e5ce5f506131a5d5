package io.tandem.gateway.stream;

import io.tandem.gateway.stream.Ring.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One browser's way through the ring: how far it has come, and the frames that bring it further (WHATWG, server-sent
 * events). Used by one subscriber at a time.
 */
final class Reader {

    private static final int PORTION = 256;

    private final Ring ring;
    private final Listener listener;
    private long next;
    private Positions seen;
    private boolean lost;

    private Reader(Ring ring, Listener listener, long next, Positions seen, boolean lost) {
        this.ring = ring;
        this.listener = listener;
        this.next = next;
        this.seen = seen;
        this.lost = lost;
    }

    /** From now on. */
    static Reader fresh(Ring ring, Listener listener) {
        return new Reader(ring, listener, ring.next(), ring.head(), false);
    }

    /** From where {@code seen} was reached; begins with a {@code reset} where that is too long ago. */
    static Reader resumed(Ring ring, Listener listener, Positions seen) {
        var number = ring.resume(seen);
        return number < 0
                ? new Reader(ring, listener, ring.next(), ring.head(), true)
                : new Reader(ring, listener, number, seen, false);
    }

    /** A frame without an event: keeps the connection open and the browser's last id up to date. */
    synchronized byte[] heartbeat() {
        return Frame.heartbeat(seen);
    }

    /** The frames that are due, empty where nothing is. */
    synchronized List<byte[]> due() {
        var frames = new ArrayList<byte[]>();
        if (lost) {
            lost = false;
            frames.add(reset());
        }
        for (var entries = ring.from(next, PORTION); ; entries = ring.from(next, PORTION)) {
            if (entries == null) {
                next = ring.next();
                seen = ring.head();
                frames.add(reset());
            } else if (entries.isEmpty()) {
                return frames;
            } else {
                entries.forEach(entry -> {
                    var frame = frame(entry);
                    if (frame != null) {
                        frames.add(frame);
                    }
                });
                next = entries.getLast().number() + 1;
                if (frames.size() >= PORTION) {
                    return frames;
                }
            }
        }
    }

    /** Whether something is due. */
    synchronized boolean behind() {
        return lost || next < ring.next();
    }

    private byte @Nullable [] frame(Entry entry) {
        var change = entry.change();
        if (change == null) {
            if (seen.covers(entry.after())) {
                return null;
            }
            seen = entry.after();
            return reset();
        }
        if (change.position() <= seen.of(change.source())) {
            return null;
        }
        seen = seen.with(change.source(), change.position());
        if (!listener.sees(change)) {
            return null;
        }
        var why = listener.noticed(change);
        return why == null && seen.equals(entry.after()) ? entry.frame() : Frame.of(seen, change, why);
    }

    private byte[] reset() {
        return Frame.reset(seen);
    }
}

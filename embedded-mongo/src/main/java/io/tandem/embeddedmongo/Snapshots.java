package io.tandem.embeddedmongo;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The newest synced state, and the older ones that somebody still reads. */
final class Snapshots {

    private final Set<Snapshot> held = ConcurrentHashMap.newKeySet();
    private volatile Snapshot newest;

    Snapshots(Snapshot first) {
        this.newest = first;
        held.add(first);
    }

    /**
     * The reader closes it.
     *
     * @throws de.bwaldvogel.mongo.exception.MongoServerError the store is closing
     */
    Snapshot read(BooleanSupplier closing) {
        while (true) {
            var snapshot = newest;
            if (snapshot.retain()) {
                return snapshot;
            }
            if (closing.getAsBoolean()) {
                throw GroupCommit.refusal(null);
            }
        }
    }

    void publish(Snapshot newer) {
        var previous = newest;
        held.add(newer);
        newest = newer;
        previous.close();
        held.removeIf(snapshot -> snapshot.released().isDone());
    }

    /** @return false where somebody was still reading when the patience ended */
    boolean close(Duration patience) {
        newest.close();
        var released = held.stream().map(Snapshot::released).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(released)
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            return true;
        } catch (CompletionException e) {
            return false;
        }
    }
}

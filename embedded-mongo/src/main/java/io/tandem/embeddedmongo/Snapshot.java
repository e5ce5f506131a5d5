package io.tandem.embeddedmongo;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/** All tables at the last sync, immutable; its pages stay in the file until the last reader has closed it. */
final class Snapshot implements View, AutoCloseable {

    private final MVStore store;
    private final MVStore.TxCounter pin;
    private final @Nullable RootReference<?, ?>[] roots;
    private final AtomicInteger holders = new AtomicInteger(1);
    private final CompletableFuture<Void> released = new CompletableFuture<>();

    /** @param roots by slot of the table */
    Snapshot(MVStore store, @Nullable RootReference<?, ?>[] roots) {
        this.store = store;
        this.pin = store.registerVersionUsage();
        this.roots = roots;
    }

    /** @return false where the snapshot has been given up already; take the newer one */
    boolean retain() {
        return holders.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
    }

    @Override
    @SuppressWarnings("unchecked") // a slot belongs to one table for ever
    public <K, V> @Nullable RootReference<K, V> rootOf(Table<K, V> table) {
        return table.slot() < roots.length ? (RootReference<K, V>) roots[table.slot()] : null;
    }

    @Override
    public void close() {
        if (holders.decrementAndGet() == 0) {
            store.deregisterVersionUsage(pin);
            released.complete(null);
        }
    }

    CompletableFuture<Void> released() {
        return released;
    }
}

package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RootReference;
import org.h2.mvstore.type.DataType;
import org.jspecify.annotations.Nullable;

/**
 * The tables in one file. One command writes at a time; its answer waits until a commit with everything it did, and saw, is synced (many commands share one
 * sync). Readers take the last synced snapshot and hold no lock: what was read is never lost again.
 */
final class Store implements AutoCloseable {

    /** Of keys, values and names of tables; raised when an older program must not open the file. */
    static final int FORMAT = 1;

    private final MVStore mvStore;
    private final String name;
    private final @Nullable SyncMark mark;
    private final Thread committer;

    private final ReentrantLock writing = new ReentrantLock();
    private final Condition workToCommit = writing.newCondition();
    private final List<@Nullable Table<?, ?>> tables = new ArrayList<>();
    private boolean changedByCommand;
    private boolean uncommitted;
    private volatile boolean closing;
    private CompletableFuture<Void> newestBatch = CompletableFuture.completedFuture(null);

    private volatile Snapshot synced;
    private final Set<Snapshot> held = ConcurrentHashMap.newKeySet();
    private volatile @Nullable EmbeddedMongoException failure;
    private final List<Consumer<EmbeddedMongoException>> failureListeners = new CopyOnWriteArrayList<>();

    private Store(MVStore mvStore, String name, @Nullable SyncMark mark) {
        this.mvStore = mvStore;
        this.name = name;
        this.mark = mark;
        this.synced = new Snapshot(mvStore, new RootReference<?, ?>[0]);
        this.held.add(synced);
        this.committer =
                Thread.ofPlatform().daemon().name("embedded-mongo-commit").unstarted(this::commitForever);
    }

    static Store inMemory() {
        return new Store(new MVStore.Builder().autoCommitDisabled().open(), "(memory)", null);
    }

    /** @throws EmbeddedMongoException in use, corrupt, cut, older or newer than this program knows */
    static Store open(Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            var acknowledged = SyncMark.read(file);
            if (acknowledged > 0 && !(Files.exists(file) && Files.size(file) > 0)) {
                throw Faults.older(file.toString(), 0, acknowledged);
            }
            return open(file, acknowledged);
        } catch (IOException | RuntimeException e) {
            throw Faults.of(file.toString(), e);
        }
    }

    private static Store open(Path file, long acknowledged) throws IOException {
        // A buffer size would let the store commit on its own in the middle of a command.
        var mvStore = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        try {
            if (mvStore.getCurrentVersion() < acknowledged) {
                throw Faults.older(file.toString(), mvStore.getCurrentVersion(), acknowledged);
            }
            var isNew = mvStore.getMapNames().isEmpty() && mvStore.getStoreVersion() == 0;
            if (isNew) {
                mvStore.setStoreVersion(FORMAT);
            } else if (mvStore.getStoreVersion() != FORMAT) {
                throw Faults.format(file.toString(), mvStore.getStoreVersion(), FORMAT);
            }
            return new Store(mvStore, file.toString(), SyncMark.open(file));
        } catch (IOException | RuntimeException e) {
            mvStore.closeImmediately();
            throw e;
        }
    }

    /** From here on commands may come; what stands in the file (and was opened) is what the first reader sees. */
    void begin() {
        writing.lock();
        try {
            mvStore.commit();
            mvStore.sync();
            changedByCommand = false;
            publish(new Snapshot(mvStore, roots()));
        } catch (RuntimeException e) {
            throw Faults.of(name, e);
        } finally {
            writing.unlock();
        }
        committer.start();
    }

    void onFailure(Consumer<EmbeddedMongoException> listener) {
        failureListeners.add(listener);
        var failed = failure;
        if (failed != null) {
            listener.accept(failed);
        }
    }

    // ---- tables: under the write lock, or before the first reader ----

    <K, V> Table<K, V> open(String tableName, DataType<K> keys, DataType<V> values) {
        for (var table : tables) {
            if (table != null && table.map().getName().equals(tableName)) {
                @SuppressWarnings("unchecked") // a name is always opened with the same types
                var known = (Table<K, V>) table;
                return known;
            }
        }
        if (!mvStore.hasMap(tableName)) {
            changed();
        }
        MVMap<K, V> map = mvStore.openMap(
                tableName, new MVMap.Builder<K, V>().keyType(keys).valueType(values));
        var table = new Table<>(this, map, tables.size());
        tables.add(table);
        return table;
    }

    void drop(Table<?, ?> table) {
        changed();
        tables.set(table.slot(), null);
        mvStore.removeMap(table.map());
    }

    Set<String> tableNames() {
        return mvStore.getMapNames();
    }

    void changed() {
        changedByCommand = true;
    }

    // ---- reading and writing ----

    /** The last synced state; the caller closes it. */
    Snapshot read() {
        while (true) {
            var snapshot = synced;
            if (snapshot.retain()) {
                return snapshot;
            }
            if (closing) {
                throw refusal(null);
            }
        }
    }

    /** Runs alone; returns, or throws what the command threw, once all it did and saw is synced. */
    <T> T write(Supplier<T> command) {
        CompletableFuture<Void> durable = null;
        writing.lock();
        try {
            refuseAfterFailure();
            return command.get();
        } finally {
            try {
                durable = closeCommand();
            } finally {
                writing.unlock();
            }
            await(durable);
        }
    }

    private CompletableFuture<Void> closeCommand() {
        if (changedByCommand) {
            changedByCommand = false;
            if (!uncommitted) {
                uncommitted = true;
                newestBatch = new CompletableFuture<>();
                workToCommit.signal();
            }
        }
        return newestBatch;
    }

    private static void await(CompletableFuture<Void> durable) {
        try {
            durable.join();
        } catch (CompletionException e) {
            throw refusal(e.getCause());
        }
    }

    private void refuseAfterFailure() {
        var failed = failure;
        if (failed != null) {
            throw refusal(failed);
        }
        if (closing) {
            throw refusal(null);
        }
    }

    private static MongoServerError refusal(@Nullable Throwable cause) {
        return Faults.isDiskFull(cause)
                ? new MongoServerError(
                        14031,
                        "OutOfDiskSpace",
                        "Not written: " + Objects.requireNonNull(cause).getMessage())
                : new MongoServerError(
                        91,
                        "ShutdownInProgress",
                        cause == null ? "The store is closing" : "Not written: " + cause.getMessage());
    }

    // ---- group commit ----

    private void commitForever() {
        while (commitNext()) {
            // one batch per turn
        }
    }

    private boolean commitNext() {
        CompletableFuture<Void> batch;
        Snapshot committed;
        writing.lock();
        try {
            while (!uncommitted && !closing) {
                workToCommit.awaitUninterruptibly();
            }
            if (!uncommitted) {
                return false;
            }
            uncommitted = false;
            batch = newestBatch;
            try {
                mvStore.commit();
                committed = new Snapshot(mvStore, roots());
            } catch (RuntimeException e) {
                fail(e);
                return false;
            }
        } finally {
            writing.unlock();
        }
        try {
            mvStore.sync();
            if (mark != null) {
                mark.write(mvStore.getCurrentVersion());
            }
        } catch (RuntimeException e) {
            batch.completeExceptionally(Faults.of(name, e));
            writing.lock();
            try {
                fail(e);
            } finally {
                writing.unlock();
            }
            return false;
        }
        publish(committed);
        batch.complete(null);
        return true;
    }

    private void publish(Snapshot newer) {
        var previous = synced;
        held.add(newer);
        synced = newer;
        previous.close();
        held.removeIf(snapshot -> snapshot.released().isDone());
    }

    /** Closing the file beneath a reader would be an error to it; everything acknowledged is on disk already. */
    private boolean readersHaveLeft() {
        synced.close();
        var all = CompletableFuture.allOf(held.stream().map(Snapshot::released).toArray(CompletableFuture<?>[]::new));
        try {
            all.orTimeout(2, TimeUnit.SECONDS).join();
            return true;
        } catch (CompletionException e) {
            return false;
        }
    }

    private @Nullable RootReference<?, ?>[] roots() {
        var roots = new RootReference<?, ?>[tables.size()];
        for (var table : tables) {
            if (table != null) {
                roots[table.slot()] = table.liveRoot();
            }
        }
        return roots;
    }

    /** Nothing is acknowledged any more; a sync that failed once may have lost pages silently, so it is never tried again. */
    private void fail(RuntimeException cause) {
        var failed = Faults.of(name, cause);
        failure = failed;
        newestBatch.completeExceptionally(failed);
        Thread.ofVirtual().start(() -> failureListeners.forEach(listener -> listener.accept(failed)));
    }

    @Override
    public void close() {
        writing.lock();
        try {
            if (closing) {
                return;
            }
            closing = true;
            workToCommit.signal();
        } finally {
            writing.unlock();
        }
        try {
            committer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!readersHaveLeft() || failure != null) {
            mvStore.closeImmediately();
            return;
        }
        try {
            mvStore.close();
            if (mark != null) {
                mark.write(mvStore.getCurrentVersion());
                mark.close();
            }
        } catch (IOException e) {
            throw Faults.of(name, new UncheckedIOException(e));
        } catch (RuntimeException e) {
            throw Faults.of(name, e);
        }
    }
}

package io.tandem.embeddedmongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RootReference;
import org.h2.mvstore.type.DataType;
import org.jspecify.annotations.Nullable;

/**
 * The tables in one file. Writers go one at a time and are answered when they are synced; readers take the last synced snapshot and hold no lock, so what was
 * read is never lost again.
 */
final class Store implements AutoCloseable {

    /** Of blocks, keys, values and names of tables; raised when an older program must not open the file. */
    static final int FORMAT = 1;

    private static final int LEAST_FILL_PERCENT = 60;
    private static final int TIDY_BYTES = 2 << 20;
    private static final Duration PATIENCE_WITH_READERS = Duration.ofSeconds(2);

    private final MVStore mvStore;
    private final String name;
    private final @Nullable SyncMark mark;
    private final List<@Nullable Table<?, ?>> tables = new ArrayList<>();
    private final Snapshots snapshots;
    private final GroupCommit groupCommit;
    private boolean begun;

    private Store(MVStore mvStore, String name, @Nullable SyncMark mark) {
        this.mvStore = mvStore;
        this.name = name;
        this.mark = mark;
        this.snapshots = new Snapshots(new Snapshot(mvStore, new RootReference<?, ?>[0]));
        this.groupCommit = new GroupCommit(new File(), cause -> Faults.of(name, cause));
    }

    static Store inMemory() {
        return new Store(new MVStore.Builder().autoCommitDisabled().open(), "(memory)", null);
    }

    /** @throws EmbeddedMongoException in use, corrupt, cut, older or newer than this program knows */
    static Store open(Path file) {
        return open(file, CheckedDisk.storeIn(file));
    }

    /** @param builder knows the file; tests give one that fails */
    static Store open(Path file, MVStore.Builder builder) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            var acknowledged = SyncMark.read(file);
            if (acknowledged > 0 && !(Files.exists(file) && Files.size(file) > 0)) {
                throw Faults.older(file.toString(), 0, acknowledged);
            }
            return open(file, builder, acknowledged);
        } catch (IOException | RuntimeException e) {
            throw Faults.of(file.toString(), e);
        }
    }

    private static Store open(Path file, MVStore.Builder builder, long acknowledged) throws IOException {
        // A buffer size would let the store commit on its own in the middle of a command.
        var mvStore = builder.autoCommitDisabled().autoCommitBufferSize(0).open();
        try {
            if (mvStore.getCurrentVersion() < acknowledged) {
                throw Faults.older(file.toString(), mvStore.getCurrentVersion(), acknowledged);
            }
            if (mvStore.getMapNames().isEmpty() && mvStore.getStoreVersion() == 0) {
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

    /** @param openTables before the first command; what stands in them is what the first reader sees */
    void begin(Runnable openTables) {
        try {
            openTables.run();
        } catch (RuntimeException e) {
            throw Faults.corrupt(name, e);
        }
        begun = true;
        try {
            groupCommit.begin();
        } catch (RuntimeException e) {
            throw Faults.of(name, e);
        }
    }

    void onFailure(Consumer<EmbeddedMongoException> listener) {
        groupCommit.onFailure(listener);
    }

    // ---- tables: within a command that writes, or before the first reader ----

    <K, V> Table<K, V> open(String tableName, DataType<K> keys, DataType<V> values) {
        for (var table : tables) {
            if (table != null && table.map().getName().equals(tableName)) {
                @SuppressWarnings("unchecked") // a name is always opened with the same types
                var known = (Table<K, V>) table;
                return known;
            }
        }
        if (!mvStore.hasMap(tableName)) {
            if (!begun) {
                throw new IllegalStateException("The table " + tableName + " is missing");
            }
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
        groupCommit.changed();
    }

    // ---- reading and writing ----

    /** The last synced state; the caller closes it. */
    Snapshot read() {
        return snapshots.read(groupCommit::isClosing);
    }

    /** Runs alone; returns, or throws what the command threw, once all it did and saw is synced. */
    <T> T write(Supplier<T> command) {
        return groupCommit.write(command);
    }

    private final class File implements GroupCommit.Disk {

        private long tidiedAt = System.nanoTime();

        /** Also under load, once a second: what is to be copied goes with the commit. */
        @Override
        public Snapshot commit() {
            if (System.nanoTime() - tidiedAt > TimeUnit.SECONDS.toNanos(1)) {
                tidy();
            }
            mvStore.commit();
            return new Snapshot(mvStore, roots());
        }

        /** Copies live pages out of mostly dead stretches of the file, so that their space is used again; a little at a time. */
        @Override
        public boolean tidy() {
            tidiedAt = System.nanoTime();
            return mvStore.isPersistent() && mvStore.compact(LEAST_FILL_PERCENT, TIDY_BYTES);
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

        /** Only the thread that commits moves the version, so it is still that of the commit. */
        @Override
        public void sync(Snapshot committed) {
            mvStore.sync();
            if (mark != null) {
                mark.write(mvStore.getCurrentVersion());
            }
            snapshots.publish(committed);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() {
        groupCommit.close();
        var unread = snapshots.close(PATIENCE_WITH_READERS);
        try (mark) {
            if (unread && !groupCommit.hasFailed()) {
                mvStore.close();
                if (mark != null) {
                    mark.write(mvStore.getCurrentVersion());
                }
            } else {
                // everything acknowledged is on disk; a tidy end would pull the file from under somebody or touch a
                // broken one
                mvStore.closeImmediately();
            }
        } catch (IOException e) {
            throw Faults.of(name, new UncheckedIOException(e));
        } catch (RuntimeException e) {
            throw Faults.of(name, e);
        }
    }
}

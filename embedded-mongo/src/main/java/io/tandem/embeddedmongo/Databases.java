package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The databases in the store by name. */
final class Databases {

    private final Store store;
    private final Map<String, StoredDatabase> byName = new ConcurrentHashMap<>();

    private Databases(Store store) {
        this.store = store;
    }

    /**
     * Opens all that stands in the file, then lets commands begin.
     *
     * @throws EmbeddedMongoException the file is damaged
     */
    static Databases open(Store store) {
        var databases = new Databases(store);
        store.begin(() -> StoredDatabase.namesIn(store).forEach(databases::existingOrNew));
        return databases;
    }

    @Nullable
    StoredDatabase existing(String name) {
        return byName.get(name);
    }

    /** Under the write lock. */
    StoredDatabase existingOrNew(String name) {
        return byName.computeIfAbsent(name, missing -> new StoredDatabase(missing, store));
    }

    /** Under the write lock. */
    void drop(String name) {
        var database = byName.remove(name);
        if (database != null) {
            database.drop(NoopOplog.get());
        }
    }

    String storeName() {
        return store.toString();
    }

    List<String> names() {
        return List.copyOf(new TreeMap<>(byName).keySet());
    }
}

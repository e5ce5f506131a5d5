package io.tandem.embeddedmongo;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/** One ordered map of the store. Reading asks a view; writing is for the holder of the write lock. */
final class Table<K, V> {

    private final Store store;
    private final MVMap<K, V> map;
    private final int slot;

    Table(Store store, MVMap<K, V> map, int slot) {
        this.store = store;
        this.map = map;
        this.slot = slot;
    }

    int slot() {
        return slot;
    }

    MVMap<K, V> map() {
        return map;
    }

    RootReference<K, V> liveRoot() {
        return map.flushAndGetRoot();
    }

    boolean existsIn(View view) {
        return view.rootOf(this) != null;
    }

    @Nullable
    V get(View view, K key) {
        var root = view.rootOf(this);
        return root == null ? null : map.get(root.root, key);
    }

    long size(View view) {
        var root = view.rootOf(this);
        return root == null ? 0 : root.getTotalCount();
    }

    @Nullable
    K lastKey() {
        return map.lastKey();
    }

    /** From and to are both included, and come the other way round where {@code reverse}; null is unbounded. */
    Iterator<Map.Entry<K, V>> entries(View view, @Nullable K from, @Nullable K to, boolean reverse) {
        var root = view.rootOf(this);
        if (root == null) {
            return Collections.emptyIterator();
        }
        Cursor<K, V> cursor = map.cursor(root, from, to, reverse);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Map.Entry<K, V> next() {
                var key = cursor.next();
                return Map.entry(key, cursor.getValue());
            }
        };
    }

    void put(K key, V value) {
        store.changed();
        map.put(key, value);
    }

    @Nullable
    V putIfAbsent(K key, V value) {
        store.changed();
        return map.putIfAbsent(key, value);
    }

    void remove(K key) {
        store.changed();
        map.remove(key);
    }

    void clear() {
        store.changed();
        map.clear();
    }
}

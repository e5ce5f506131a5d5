package io.tandem.ledger;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/** Aggregates in memory: bounded, strong, least recently used first out. Axon's own is weak and empties at each GC. */
public final class LruCache implements Cache {

    private final Lru<Object, Object> entries;
    private final List<EntryListener> listeners = new CopyOnWriteArrayList<>();

    public LruCache(int bound) {
        entries = new Lru<>(bound, key -> tell(l -> l.onEntryExpired(key)));
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's signature
    public <K, V> @Nullable V get(K key) {
        var value = entries.get(key);
        if (value != null) {
            tell(l -> l.onEntryRead(key, value));
        }
        return (V) value;
    }

    @Override
    public void put(Object key, Object value) {
        var before = entries.put(key, value);
        tell(before == null ? l -> l.onEntryCreated(key, value) : l -> l.onEntryUpdated(key, value));
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        synchronized (entries) {
            if (entries.get(key) != null) {
                return false;
            }
            put(key, value);
            return true;
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's signature
    public <T> T computeIfAbsent(Object key, Supplier<T> supplier) {
        synchronized (entries) {
            var there = (T) entries.get(key);
            if (there != null) {
                return there;
            }
            T made = supplier.get();
            put(key, made);
            return made;
        }
    }

    @Override
    @SuppressWarnings("unchecked") // Axon's signature
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        synchronized (entries) {
            var there = (V) entries.get(key);
            if (there == null) {
                return;
            }
            V updated = update.apply(there);
            if (updated == null) {
                remove(key);
            } else {
                put(key, updated);
            }
        }
    }

    @Override
    public boolean remove(Object key) {
        if (entries.remove(key) == null) {
            return false;
        }
        tell(l -> l.onEntryRemoved(key));
        return true;
    }

    @Override
    public void removeAll() {
        entries.keys().forEach(this::remove);
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.get(key) != null;
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(Consumer<EntryListener> what) {
        listeners.forEach(what);
    }
}

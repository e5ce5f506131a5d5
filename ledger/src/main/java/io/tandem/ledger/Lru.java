package io.tandem.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A bounded map of strong references that forgets what was used longest ago. Safe for many threads. */
final class Lru<K, V> {

    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final int bound;
    private final Consumer<K> onForgotten;

    Lru(int bound) {
        this(bound, _ -> {});
    }

    Lru(int bound, Consumer<K> onForgotten) {
        this.bound = bound;
        this.onForgotten = onForgotten;
    }

    synchronized @Nullable V get(K key) {
        return entries.get(key);
    }

    /** Yields what was there before. */
    synchronized @Nullable V put(K key, V value) {
        var before = entries.put(key, value);
        if (entries.size() > bound) {
            var oldest = entries.keySet().iterator().next();
            entries.remove(oldest);
            onForgotten.accept(oldest);
        }
        return before;
    }

    synchronized void merge(K key, V value, BinaryOperator<V> better) {
        var before = entries.get(key);
        put(key, before == null ? value : better.apply(before, value));
    }

    synchronized @Nullable V remove(K key) {
        return entries.remove(key);
    }

    synchronized List<K> keys() {
        return new ArrayList<>(entries.keySet());
    }
}

package io.tandem.requirements.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Immutable copies in order, so that equal sets and maps are stored as equal text. */
public final class Sorted {

    private Sorted() {}

    public static <T extends Comparable<? super T>> Set<T> set(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    public static <K extends Comparable<? super K>, V> Map<K, V> map(Map<K, V> values) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}

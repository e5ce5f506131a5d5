package io.tandem.requirements.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets are stored as lists: sorted, so that one set has one text. */
public final class Sorted {

    private Sorted() {}

    public static <T extends Comparable<? super T>> Set<T> set(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}

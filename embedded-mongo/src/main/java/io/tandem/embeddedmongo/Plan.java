package io.tandem.embeddedmongo;

import java.util.List;

/**
 * Which stretches of which index hold every document that can match.
 *
 * @param sorted the index yields the wanted order; {@code reverse}: read backwards
 */
record Plan(OrderedIndex index, List<Range> ranges, boolean sorted, boolean reverse, int score) {

    /** Several entries may lead to the same document. */
    boolean mayRepeat() {
        return index.isMultikey() || ranges.size() > 1;
    }
}

package io.tandem.requirements.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One term of a filter.
 *
 * @param field null for a plain word
 * @param values at least one
 * @param negated whether it must not hold
 * @param text as it was written, for the sentence that refuses it
 */
record Term(@Nullable String field, List<String> values, boolean negated, String text) {

    String value() {
        return values.getFirst();
    }
}

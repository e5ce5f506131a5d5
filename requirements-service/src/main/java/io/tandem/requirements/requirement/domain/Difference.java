package io.tandem.requirements.requirement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What one field said before and what it says after, the rule that tells the two apart, and why the other side hangs on it.
 *
 * @param name {@code title}, {@code description}, {@code kind}, a field of the facet, {@code criteria/<id>} or
 *     {@code links/<type>/<id>} or {@code targets/<metric>}
 * @param from null where there was nothing
 * @param to null where there is nothing any longer
 * @param seam null where only its own side hangs on it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Difference(
        Part part,
        String name,
        By by,
        @Nullable String from,
        @Nullable String to,
        @Nullable Seam seam) {

    /** The rule that fired, the first of these that holds. */
    public enum By {
        /** There was nothing before. */
        ADDED,
        /** There is nothing any longer. */
        REMOVED,
        /** Another kind of value: text, number, as in, none. */
        KIND,
        /** A condition of acceptance: always. */
        CRITERION,
        /** What it hangs on. */
        LINK,
        /** A hash or an id. */
        HASH,
        /** A number, a date, a version. */
        NUMBER,
        /** What is counted, or the word beside a number. */
        UNIT,
        /** Items of a list, or their order. */
        LIST,
        /** A word that turns the meaning round: 不, 无, not. */
        NEGATION,
        /** Other words. */
        PROSE,
        /** White space and punctuation alone. */
        PUNCTUATION;

        /** Whether the words alone differ: nobody builds or tests another thing because of it. */
        public boolean isWording() {
            return this == PROSE || this == PUNCTUATION;
        }
    }

    /** Why the other side hangs on it. */
    public enum Seam {
        /** Both sides read the common text. */
        COMMON_TEXT,
        /** Both sides answer for a joint criterion. */
        JOINT_CRITERION,
        /** The front end reads the interfaces the back end designs. */
        INTERFACE,
        /** Both sides have a target in this unit: shares of one end-to-end time. */
        SHARED_TARGET,
        /** The requirement as a whole hangs on another. */
        LINK
    }

    /** Whether what hangs on this has to be looked at again. */
    public boolean marks() {
        return by != By.PUNCTUATION;
    }

    /** Whether it changes more than words that the other side hangs on. */
    boolean crosses() {
        return seam != null && !by.isWording();
    }
}

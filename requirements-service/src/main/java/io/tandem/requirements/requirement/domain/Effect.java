package io.tandem.requirements.requirement.domain;

import org.jspecify.annotations.Nullable;

/**
 * What was expected and what came of it.
 *
 * @param hypothesis null while nobody said
 * @param outcome null until it is measured, and again once a release is rolled back
 */
public record Effect(
        @Nullable Hypothesis hypothesis, @Nullable Outcome outcome) {

    static final Effect UNKNOWN = new Effect(null, null);

    boolean isProven() {
        return outcome != null && outcome.result() == Outcome.Result.MET;
    }

    Effect measured(@Nullable Outcome newest) {
        return new Effect(hypothesis, newest);
    }
}

package io.tandem.requirements.requirement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the requirement is expected to do to a number, said before it is live.
 *
 * @param baseline the metric's value before, decimal number as text, or null where nobody knows
 * @param windowDays how long is measured, from the day after it is live for everybody
 * @param minimumSample how many observations a judgement needs, or null
 * @param guards what must not get worse meanwhile
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hypothesis(
        String text,
        String metric,
        String definition,
        String unit,
        @Nullable String baseline,
        Target.Limit limit,
        String goal,
        int windowDays,
        @Nullable Long minimumSample,
        List<Guard> guards) {

    /** @param value decimal number as text */
    public record Guard(String metric, Target.Limit limit, String value, String unit) {}

    public Hypothesis {
        guards = List.copyOf(guards);
    }
}

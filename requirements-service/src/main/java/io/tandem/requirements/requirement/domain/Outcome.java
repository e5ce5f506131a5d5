package io.tandem.requirements.requirement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 上线效果: what was measured, and what it means.
 *
 * @param value of the metric, decimal number as text, or null where nothing could be measured
 * @param low lower end of its interval, decimal number as text, or null
 * @param high upper end, or null
 * @param from first day measured
 * @param to last day measured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
        UUID id,
        Result result,
        @Nullable String value,
        @Nullable String low,
        @Nullable String high,
        LocalDate from,
        LocalDate to,
        String text) {

    /** 达成, 未达成, 暂无定论. */
    public enum Result {
        MET,
        NOT_MET,
        INCONCLUSIVE
    }
}

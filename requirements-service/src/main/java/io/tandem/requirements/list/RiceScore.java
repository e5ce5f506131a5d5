package io.tandem.requirements.list;

import io.tandem.requirements.requirement.domain.Rice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A RICE score with what it was made of, so that anybody can do the sum.
 *
 * @param score to two places
 * @param formula in the names of the inputs
 */
public record RiceScore(long reach, String impact, String confidence, String effort, String score, String formula) {

    private static final String FORMULA = "reach × impact × confidence ÷ effort";

    static @Nullable RiceScore of(@Nullable Rice rice) {
        if (rice == null) {
            return null;
        }
        var score = BigDecimal.valueOf(rice.reach())
                .multiply(new BigDecimal(rice.impact()))
                .multiply(new BigDecimal(rice.confidence()))
                .divide(new BigDecimal(rice.effort()), 2, RoundingMode.HALF_UP);
        return new RiceScore(
                rice.reach(), rice.impact(), rice.confidence(), rice.effort(), score.toPlainString(), FORMULA);
    }

    /** The highest score is the lowest number. */
    double order() {
        return -new BigDecimal(score).doubleValue();
    }

    Document write() {
        return new Document("reach", reach)
                .append("impact", impact)
                .append("confidence", confidence)
                .append("effort", effort)
                .append("score", score);
    }

    static @Nullable RiceScore read(@Nullable Document rice) {
        return rice == null
                ? null
                : new RiceScore(
                        rice.getLong("reach"),
                        rice.getString("impact"),
                        rice.getString("confidence"),
                        rice.getString("effort"),
                        rice.getString("score"),
                        FORMULA);
    }
}

package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.Sorted;
import java.math.BigDecimal;
import java.util.Map;

/**
 * 质量指标: a number with a unit that the whole has to keep. Where it is a budget from end to end, the sides share it.
 *
 * @param metric its name, one target per metric
 * @param value decimal number as text
 * @param shares by side, decimal numbers as text in the same unit; empty where nobody shares it, else they add up
 */
public record Target(String metric, Quality quality, Limit limit, String value, String unit, Map<Side, String> shares) {

    /** 性能, 稳定性, 扩展性, 安全性. */
    public enum Quality {
        PERFORMANCE,
        STABILITY,
        SCALABILITY,
        SECURITY
    }

    /** Whether the value may not be passed upwards or downwards: 不超过, 不低于. */
    public enum Limit {
        AT_MOST,
        AT_LEAST
    }

    public Target {
        shares = Sorted.map(shares);
    }

    boolean addsUp() {
        return shares.isEmpty() || sum().compareTo(new BigDecimal(value)) == 0;
    }

    BigDecimal sum() {
        return shares.values().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package io.tandem.requirements.requirement.domain;

import io.tandem.ledger.model.Rule;
import io.tandem.ledger.model.RuleViolated;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has to be there, or a rule says why not. */
final class Needed {

    private Needed() {}

    static <T> T present(@Nullable T value, Rule rule, Map<String, String> details) {
        if (value == null) {
            throw new RuleViolated(rule, details);
        }
        return value;
    }
}

package io.tandem.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.Rule;
import io.tandem.ledger.model.RuleViolated;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Refusals, by rule: each has whole sentences in both languages, and those that were met are remembered. */
public final class Refusals {

    private final Set<Rule> met = new HashSet<>();

    public void refused(Rule rule, ThrowingCallable decision) {
        var refusal = catchThrowableOfType(RuleViolated.class, decision);
        assertThat(refusal).as("refused by %s", rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(List.of(refusal.zh(), refusal.en()))
                .allMatch(sentence -> !sentence.contains("{") && !sentence.isBlank());
        met.add(rule);
    }

    /** @param elsewhere rules that are not the record's: they are met over HTTP */
    public void metAll(Rule[] rules, Rule... elsewhere) {
        var all = new HashSet<>(List.of(rules));
        all.removeAll(List.of(elsewhere));
        assertThat(met).containsExactlyInAnyOrderElementsOf(all);
    }
}

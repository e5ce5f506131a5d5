package io.tandem.requirements.product.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Given events, when somebody commands, then events or a named refusal. Remembers every rule that was hit. */
final class ProductSpec {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final Set<ProductRule> HIT = EnumSet.noneOf(ProductRule.class);

    private final Product state;

    private ProductSpec(Product state) {
        this.state = state;
    }

    static ProductSpec given(ProductEvent... history) {
        return new ProductSpec(after(List.of(history)));
    }

    static Product after(List<ProductEvent> history) {
        return history.stream().reduce(Product.NONE, Product::evolve, (a, _) -> a);
    }

    Outcome when(UUID person, ProductCommand command) {
        return when(Actor.person(person), command);
    }

    Outcome when(Actor actor, ProductCommand command) {
        return new Outcome(command, new Envelope(NOW, actor, null));
    }

    Product state() {
        return state;
    }

    final class Outcome {

        private final ProductCommand command;
        private final Envelope envelope;

        private Outcome(ProductCommand command, Envelope envelope) {
            this.command = command;
            this.envelope = envelope;
        }

        void then(ProductEvent... expected) {
            var events = state.decide(command, envelope);
            assertThat(events).containsExactly(expected);
            var next = events.stream().reduce(state, Product::evolve, (a, _) -> a);
            assertThat(next).isNotEqualTo(state);
        }

        void thenNothing() {
            assertThat(state.decide(command, envelope)).isEmpty();
        }

        void thenRefused(ProductRule rule) {
            refused(rule, () -> state.decide(command, envelope));
        }
    }

    static void refused(ProductRule rule, ThrowingCallable act) {
        var refusal = catchThrowableOfType(RuleViolated.class, act);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(List.of(refusal.zh(), refusal.en())).noneMatch(s -> s.contains("{") || s.contains("}"));
        HIT.add(rule);
    }

    static Set<ProductRule> rulesNeverHit() {
        var rest = EnumSet.allOf(ProductRule.class);
        Arrays.stream(ProductRule.values()).filter(HIT::contains).forEach(rest::remove);
        return rest;
    }
}

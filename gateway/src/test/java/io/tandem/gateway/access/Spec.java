package io.tandem.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.Rule;
import io.tandem.ledger.model.RuleViolated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** given events, when a command, then events or a broken rule: one form for the three aggregates of access. */
public final class Spec<S, E> {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    public static final UUID LIN = UUID.fromString("01939a4e-0000-7000-8000-000000000001");
    public static final UUID ZHOU = UUID.fromString("01939a4e-0000-7000-8000-000000000002");

    private final S state;
    private Function<S, List<E>> command = _ -> List.of();

    private Spec(S state) {
        this.state = state;
    }

    public static <S, E> Spec<S, E> given(S none, BiFunction<S, E, S> evolve, List<? extends E> history) {
        var state = none;
        for (E event : history) {
            state = evolve.apply(state, event);
        }
        return new Spec<>(state);
    }

    public static Envelope by(UUID person) {
        return by(person, NOON);
    }

    public static Envelope by(UUID person, Instant at) {
        return new Envelope(at, Actor.person(person), null);
    }

    public Spec<S, E> when(Function<S, List<E>> command) {
        this.command = command;
        return this;
    }

    public void then(Object... expected) {
        assertThat(command.apply(state)).isEqualTo(List.of(expected));
    }

    public void thenNothing() {
        assertThat(command.apply(state)).isEmpty();
    }

    public void thenRefused(Rule rule) {
        var refusal = catchThrowableOfType(RuleViolated.class, () -> command.apply(state));
        assertThat(refusal).as("refused by %s", rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.en()).endsWith(".").doesNotContain("{");
        assertThat(refusal.zh()).endsWith("。").doesNotContain("{");
    }
}

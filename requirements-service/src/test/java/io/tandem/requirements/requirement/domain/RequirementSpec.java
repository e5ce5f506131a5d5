package io.tandem.requirements.requirement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Given what happened, when somebody commands, then events, nothing, or a named refusal. Immutable. */
record RequirementSpec(List<RequirementEvent> history, Facts facts, Instant now) {

    static RequirementSpec nothing() {
        return new RequirementSpec(List.of(), new Facts(Cast.TEAM, Map.of()), Cast.NOW);
    }

    RequirementSpec given(RequirementEvent... events) {
        var all = new ArrayList<>(history);
        all.addAll(List.of(events));
        return new RequirementSpec(List.copyOf(all), facts, now);
    }

    /** What a command of the story so far led to. */
    RequirementSpec after(UUID person, RequirementCommand command) {
        return after(Actor.person(person), command);
    }

    RequirementSpec after(Actor actor, RequirementCommand command) {
        var events = when(actor, command).events();
        assertThat(events).as("given %s", command).isNotEmpty();
        return given(events.toArray(RequirementEvent[]::new));
    }

    RequirementSpec with(Team team) {
        return new RequirementSpec(history, new Facts(team, facts.others(), facts.impact(), facts.around()), now);
    }

    RequirementSpec with(UUID other, ProviderState state) {
        return new RequirementSpec(
                history, new Facts(facts.team(), Map.of(other, state), facts.impact(), facts.around()), now);
    }

    RequirementSpec at(Instant instant) {
        return new RequirementSpec(history, facts, instant);
    }

    Requirement state() {
        return history.stream().reduce(Requirement.NONE, Requirement::evolve, (a, _) -> a);
    }

    Outcome when(UUID person, RequirementCommand command) {
        return when(Actor.person(person), command);
    }

    Outcome when(Actor actor, RequirementCommand command) {
        return new Outcome(command, actor);
    }

    final class Outcome {

        private final RequirementCommand command;
        private final Envelope envelope;

        private Outcome(RequirementCommand command, Actor actor) {
            this.command = command;
            this.envelope = new Envelope(now, actor, null);
        }

        Envelope envelope() {
            return envelope;
        }

        List<RequirementEvent> events() {
            return state().decide(command, facts, envelope);
        }

        void then(RequirementEvent... expected) {
            assertThat(events()).containsExactly(expected);
        }

        /** Only what happened, by name; for what other tests spell out. */
        List<RequirementEvent> thenHappens(String... expected) {
            var events = events();
            assertThat(events.stream().map(event -> event.getClass().getSimpleName()))
                    .containsExactly(expected);
            return events;
        }

        void thenNothing() {
            assertThat(events()).isEmpty();
        }

        void thenRefused(RequirementRule rule) {
            var refusal = catchThrowableOfType(RuleViolated.class, this::events);
            assertThat(refusal).as("refused").isNotNull();
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(List.of(refusal.zh(), refusal.en()))
                    .allMatch(sentence -> !sentence.contains("{") && !sentence.isBlank());
        }
    }
}

package io.tandem.requirements.discussion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Given events and facts, when somebody says something, then events or a named refusal. */
final class DiscussionSpec {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final Set<DiscussionRule> HIT = EnumSet.noneOf(DiscussionRule.class);

    private final Discussion state;
    private Facts facts = DiscussionTest.FACTS;
    private Instant at = NOW;

    private DiscussionSpec(Discussion state) {
        this.state = state;
    }

    static DiscussionSpec given(DiscussionEvent... history) {
        return new DiscussionSpec(List.of(history).stream().reduce(Discussion.NONE, Discussion::evolve, (a, _) -> a));
    }

    DiscussionSpec where(Facts others) {
        facts = others;
        return this;
    }

    DiscussionSpec at(String instant) {
        at = Instant.parse(instant);
        return this;
    }

    Outcome when(UUID person, DiscussionCommand command) {
        return new Outcome(command, new Envelope(at, Actor.person(person), null));
    }

    final class Outcome {

        private final DiscussionCommand command;
        private final Envelope envelope;

        private Outcome(DiscussionCommand command, Envelope envelope) {
            this.command = command;
            this.envelope = envelope;
        }

        void then(DiscussionEvent... expected) {
            var events = state.decide(command, facts, envelope);
            assertThat(events).containsExactly(expected);
            assertThat(events).allMatch(e -> e.discussionId().equals(command.discussionId()));
            assertThat(events.stream().reduce(state, Discussion::evolve, (a, _) -> a))
                    .isNotEqualTo(state);
        }

        void thenNothing() {
            assertThat(state.decide(command, facts, envelope)).isEmpty();
        }

        void thenRefused(DiscussionRule rule) {
            var refusal = catchThrowableOfType(RuleViolated.class, () -> state.decide(command, facts, envelope));
            assertThat(refusal).as("refused").isNotNull();
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(List.of(refusal.zh(), refusal.en())).noneMatch(s -> s.contains("{") || s.contains("}"));
            HIT.add(rule);
        }
    }
}

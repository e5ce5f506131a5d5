package io.tandem.feedback.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.feedback.model.People;
import io.tandem.feedback.model.Team;
import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** given events, when somebody commands, then events or a broken rule. */
final class FeedbackSpec {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final Instant IN_TWO_WORKING_DAYS = Instant.parse("2026-11-25T02:00:00Z");
    static final UUID CART = People.id(30);
    static final UUID STOCK = People.id(31);

    /** Every rule refused so far in this JVM; the suite's last test compares it with the enum. */
    static final Set<FeedbackRule> REFUSED = EnumSet.noneOf(FeedbackRule.class);

    private final Feedback state;
    private Team team = People.TEAM;
    private Actor actor = Actor.person(People.REPORTER);
    private Instant now = NOW;

    private FeedbackSpec(Feedback state) {
        this.state = state;
    }

    static FeedbackSpec given(FeedbackEvent... history) {
        return new FeedbackSpec(List.of(history).stream().reduce(Feedback.NONE, Feedback::evolve, (a, _) -> a));
    }

    FeedbackSpec by(UUID person) {
        return by(Actor.person(person));
    }

    FeedbackSpec by(Actor who) {
        actor = who;
        return this;
    }

    FeedbackSpec withTeam(Team other) {
        team = other;
        return this;
    }

    FeedbackSpec at(Instant later) {
        now = later;
        return this;
    }

    When when(FeedbackCommand command) {
        return new When(command);
    }

    final class When {

        private final FeedbackCommand command;

        private When(FeedbackCommand command) {
            this.command = command;
        }

        private List<FeedbackEvent> decided() {
            var facts = new FeedbackFacts(team, Set.of(CART, STOCK), IN_TWO_WORKING_DAYS);
            return state.decide(command, facts, new Envelope(now, actor, null));
        }

        Feedback then(FeedbackEvent... expected) {
            var events = decided();
            assertThat(events).containsExactly(expected);
            return events.stream().reduce(state, Feedback::evolve, (a, _) -> a);
        }

        void thenNothing() {
            assertThat(decided()).isEmpty();
        }

        void thenRefused(FeedbackRule rule) {
            var refusal = catchThrowableOfType(RuleViolated.class, this::decided);
            assertThat(refusal).as("a refusal by %s", rule).isNotNull();
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.en()).endsWith(".").doesNotContain("{");
            assertThat(refusal.zh()).endsWith("。").doesNotContain("{");
            REFUSED.add(rule);
        }
    }
}

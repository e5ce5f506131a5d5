package io.tandem.planning.task.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.planning.model.People;
import io.tandem.planning.model.Team;
import io.tandem.planning.task.domain.TaskFacts.Standing;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** given events, when somebody commands, then events or a broken rule. */
final class TaskSpec {

    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    static final UUID OTHER_TASK = People.id(90);

    /** Every rule refused so far in this JVM; the suite's last test compares it with the enum. */
    static final Set<TaskRule> REFUSED = EnumSet.noneOf(TaskRule.class);

    private final Task state;
    private Team team = People.TEAM;
    private Standing requirement = Standing.OPEN;
    private Actor actor = Actor.person(People.FE_OWNER);

    private TaskSpec(Task state) {
        this.state = state;
    }

    static TaskSpec given(TaskEvent... history) {
        return new TaskSpec(List.of(history).stream().reduce(Task.NONE, Task::evolve, (a, _) -> a));
    }

    TaskSpec by(UUID person) {
        return by(Actor.person(person));
    }

    TaskSpec by(Actor who) {
        actor = who;
        return this;
    }

    TaskSpec withTeam(Team other) {
        team = other;
        return this;
    }

    TaskSpec withRequirement(Standing standing) {
        requirement = standing;
        return this;
    }

    When when(TaskCommand command) {
        return new When(command);
    }

    final class When {

        private final TaskCommand command;

        private When(TaskCommand command) {
            this.command = command;
        }

        private List<TaskEvent> decided() {
            var facts = new TaskFacts(team, requirement, Set.of(OTHER_TASK));
            return state.decide(command, facts, new Envelope(NOW, actor, null));
        }

        Task then(TaskEvent... expected) {
            var events = decided();
            assertThat(events).containsExactly(expected);
            return events.stream().reduce(state, Task::evolve, (a, _) -> a);
        }

        void thenNothing() {
            assertThat(decided()).isEmpty();
        }

        void thenRefused(TaskRule rule) {
            var refusal = catchThrowableOfType(RuleViolated.class, this::decided);
            assertThat(refusal).as("a refusal by %s", rule).isNotNull();
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.en()).endsWith(".").doesNotContain("{");
            assertThat(refusal.zh()).endsWith("。").doesNotContain("{");
            REFUSED.add(rule);
        }
    }
}

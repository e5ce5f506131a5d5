package io.tandem.planning.facet.domain;

import static io.tandem.planning.model.People.PRODUCT;
import static io.tandem.planning.model.People.id;
import static io.tandem.planning.model.Phase.BUILD;
import static io.tandem.planning.model.Phase.DESIGN;
import static io.tandem.planning.model.Phase.RELEASE;
import static io.tandem.planning.model.Phase.TEST;
import static io.tandem.planning.model.Side.FRONTEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.planning.facet.domain.FacetWorkCommand.NoteTask;
import io.tandem.planning.facet.domain.FacetWorkCommand.RestartWork;
import io.tandem.planning.facet.domain.FacetWorkCommand.SendWorkBack;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetBuildStarted;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetBuilt;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetTaskNoted;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetWorkRestarted;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetWorkSentBack;
import io.tandem.planning.facet.domain.FacetWorkEvent.TaskState;
import io.tandem.planning.model.Phase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FacetWorkTest {

    static final UUID REQUIREMENT = id(30);
    static final UUID WORK = FacetWorkCommand.idOf(REQUIREMENT, FRONTEND);
    static final Set<FacetWorkRule> REFUSED = EnumSet.noneOf(FacetWorkRule.class);
    static final FacetBuilt BUILT = new FacetBuilt(WORK, PRODUCT, REQUIREMENT, FRONTEND);

    private FacetWork live = FacetWork.NONE;
    private long sequence;

    static FacetBuildStarted startedBy(int task) {
        return new FacetBuildStarted(WORK, PRODUCT, REQUIREMENT, FRONTEND, id(task));
    }

    /** Tells it and returns what it says beyond having noted it. */
    private List<FacetWorkEvent> note(int task, Phase phase, TaskState state) {
        return decide(new NoteTask(WORK, PRODUCT, REQUIREMENT, FRONTEND, id(task), phase, state, sequence++));
    }

    private List<FacetWorkEvent> decide(FacetWorkCommand command) {
        var events = live.decide(command);
        live = events.stream().reduce(live, FacetWork::evolve, (a, _) -> a);
        return events.stream()
                .filter(event -> !(event instanceof FacetTaskNoted))
                .toList();
    }

    @AfterAll
    static void every_rule_was_refused_by_some_sentence_above() {
        assertThat(REFUSED).containsExactlyInAnyOrder(FacetWorkRule.values());
    }

    @Test
    void only_the_first_build_task_starts_the_build() {
        assertThat(note(1, DESIGN, TaskState.STARTED)).isEmpty();
        assertThat(note(2, TEST, TaskState.STARTED)).isEmpty();
        assertThat(note(3, BUILD, TaskState.OPEN)).isEmpty();
        assertThat(note(3, BUILD, TaskState.STARTED)).containsExactly(startedBy(3));
        assertThat(note(4, BUILD, TaskState.STARTED)).isEmpty();
        assertThat(note(3, BUILD, TaskState.OPEN)).isEmpty();
        assertThat(note(3, BUILD, TaskState.STARTED)).isEmpty();
    }

    @Test
    void a_facet_is_built_when_its_build_integrate_and_test_tasks_are_done() {
        note(1, BUILD, TaskState.STARTED);
        note(2, TEST, TaskState.OPEN);
        note(3, RELEASE, TaskState.OPEN);
        assertThat(note(1, BUILD, TaskState.DONE)).isEmpty();
        note(2, TEST, TaskState.STARTED);
        assertThat(note(2, TEST, TaskState.DONE)).containsExactly(BUILT);
    }

    @Test
    void a_cancelled_task_holds_nothing_back_and_cancelling_all_builds_nothing() {
        note(1, BUILD, TaskState.STARTED);
        note(2, TEST, TaskState.OPEN);
        note(1, BUILD, TaskState.DONE);
        assertThat(note(2, TEST, TaskState.CANCELLED)).containsExactly(BUILT);

        live = FacetWork.NONE;
        note(1, BUILD, TaskState.STARTED);
        assertThat(note(1, BUILD, TaskState.CANCELLED)).isEmpty();
    }

    @Test
    void later_and_reopened_tasks_are_new_work() {
        note(1, BUILD, TaskState.STARTED);
        assertThat(note(1, BUILD, TaskState.DONE)).containsExactly(BUILT);
        note(2, BUILD, TaskState.STARTED);
        assertThat(note(2, BUILD, TaskState.DONE)).isEmpty();
        note(1, BUILD, TaskState.OPEN);
        assertThat(note(1, BUILD, TaskState.DONE)).isEmpty();
    }

    @Test
    void what_was_sent_back_is_built_once_more() {
        note(1, BUILD, TaskState.STARTED);
        note(1, BUILD, TaskState.DONE);
        assertThat(decide(new SendWorkBack(WORK, id(60)))).containsExactly(new FacetWorkSentBack(WORK, id(60)));
        note(1, BUILD, TaskState.OPEN);
        assertThat(note(1, BUILD, TaskState.STARTED)).isEmpty();
        assertThat(note(1, BUILD, TaskState.DONE)).containsExactly(BUILT);
        assertThat(decide(new SendWorkBack(WORK, id(60)))).isEmpty();
    }

    @Test
    void a_facet_opened_again_starts_anew() {
        note(1, BUILD, TaskState.STARTED);
        note(1, BUILD, TaskState.DONE);
        assertThat(decide(new RestartWork(WORK, id(61)))).containsExactly(new FacetWorkRestarted(WORK, id(61)));
        assertThat(note(2, BUILD, TaskState.STARTED)).containsExactly(startedBy(2));
        assertThat(decide(new RestartWork(WORK, id(61)))).isEmpty();
        assertThat(note(2, BUILD, TaskState.DONE)).containsExactly(BUILT);
    }

    @Test
    void what_is_not_newer_changes_nothing() {
        note(1, BUILD, TaskState.STARTED);
        var repeated = new NoteTask(WORK, PRODUCT, REQUIREMENT, FRONTEND, id(1), BUILD, TaskState.STARTED, 0);
        assertThat(live.decide(repeated)).isEmpty();
    }

    @Test
    void a_facet_without_tasks_and_a_task_of_another_facet_are_refused() {
        refused(new RestartWork(WORK, id(60)), FacetWorkRule.FACET_WORK_EXISTS);
        refused(
                new NoteTask(id(5), PRODUCT, REQUIREMENT, FRONTEND, id(1), BUILD, TaskState.OPEN, 0),
                FacetWorkRule.FACET_WORK_COUNTS_ITS_OWN_TASKS);
    }

    private void refused(FacetWorkCommand command, FacetWorkRule rule) {
        var refusal = catchThrowableOfType(RuleViolated.class, () -> live.decide(command));
        assertThat(refusal.rule()).isEqualTo(rule);
        REFUSED.add(rule);
    }

    static List<Long> seeds() {
        return new Random(20261123).longs(300).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void in_every_history_each_fact_is_told_once_a_round(long seed) {
        var random = new Random(seed);
        var history = new ArrayList<FacetWorkEvent>();
        var phases = new HashMap<UUID, Phase>();
        var started = false;
        var built = false;
        for (int step = 0; step < 60; step++) {
            var task = id(random.nextInt(5));
            var phase = phases.computeIfAbsent(task, _ -> any(random, Phase.values()));
            var state = any(random, TaskState.values());
            var command = random.nextInt(12) > 0 || history.isEmpty()
                    ? new NoteTask(WORK, PRODUCT, REQUIREMENT, FRONTEND, task, phase, state, random.nextInt(step + 2))
                    : random.nextBoolean()
                            ? new SendWorkBack(WORK, id(100 + random.nextInt(9)))
                            : new RestartWork(WORK, id(100 + random.nextInt(9)));
            for (var event : live.decide(command)) {
                history.add(event);
                live = live.evolve(event);
                switch (event) {
                    case FacetBuildStarted _ -> {
                        assertThat(started).isFalse();
                        started = true;
                    }
                    case FacetBuilt _ -> {
                        assertThat(built).isFalse();
                        assertThat(started).isTrue();
                        built = true;
                    }
                    case FacetWorkSentBack _ -> built = false;
                    case FacetWorkRestarted _ -> {
                        started = false;
                        built = false;
                    }
                    case FacetTaskNoted _ -> {}
                }
            }
            assertThat(live.decide(command)).isEmpty();
        }
        assertThat(history.stream().reduce(FacetWork.NONE, FacetWork::evolve, (a, _) -> a))
                .isEqualTo(live);
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}

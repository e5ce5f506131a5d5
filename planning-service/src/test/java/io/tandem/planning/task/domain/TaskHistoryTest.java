package io.tandem.planning.task.domain;

import static io.tandem.planning.model.People.BE_DEV;
import static io.tandem.planning.model.People.BE_OWNER;
import static io.tandem.planning.model.People.FE_DEV;
import static io.tandem.planning.model.People.FE_OWNER;
import static io.tandem.planning.model.People.MANAGER;
import static io.tandem.planning.model.People.PRODUCT;
import static io.tandem.planning.model.People.REPORTER;
import static io.tandem.planning.model.People.TEAM;
import static io.tandem.planning.model.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.planning.model.Addressee;
import io.tandem.planning.model.Ask;
import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import io.tandem.planning.task.domain.Task.State;
import io.tandem.planning.task.domain.TaskCommand.*;
import io.tandem.planning.task.domain.TaskEvent.*;
import io.tandem.planning.task.domain.TaskFacts.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, by whomever, in whatever order: what must always hold of a task holds after every event. */
class TaskHistoryTest {

    private static final UUID TASK = id(20);
    private static final List<UUID> PEOPLE = List.of(FE_OWNER, BE_OWNER, FE_DEV, BE_DEV, MANAGER, REPORTER);

    static List<Long> seeds() {
        return new Random(20261122).longs(500).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_history_keeps_what_must_always_hold(long seed) {
        var random = new Random(seed);
        var live = Task.NONE;
        var history = new ArrayList<TaskEvent>();
        var everAsked = new HashSet<UUID>();
        var open = new HashSet<UUID>();
        for (int step = 0; step < 40; step++) {
            var facts = new TaskFacts(TEAM, any(random, Standing.values()), Set.of());
            var actor = random.nextInt(5) == 0 ? Actor.service("planning-service") : Actor.person(any(random, PEOPLE));
            var command = anyCommand(random);
            try {
                for (var event : live.decide(command, facts, new Envelope(TaskSpec.NOW, actor, null))) {
                    var before = live;
                    live = live.evolve(event);
                    history.add(event);
                    follow(event, everAsked, open);
                    assertThat(live.openAsks()).containsExactlyInAnyOrderElementsOf(open);
                    check(before, event, live);
                }
                assertThat(live.decide(command, facts, new Envelope(TaskSpec.NOW, actor, null)))
                        .as("%s said again", command)
                        .isEmpty();
            } catch (RuleViolated _) {
                // refused: nothing has changed
            }
        }
        assertThat(history.stream().reduce(Task.NONE, Task::evolve, (a, _) -> a))
                .isEqualTo(live);
    }

    private static void check(Task before, TaskEvent event, Task after) {
        var hands = after.hands();
        assertThat(after.state() != State.IN_PROGRESS || hands.assignee() != null)
                .as("a started task is in somebody's hands")
                .isTrue();
        assertThat(after.state().unfinished() || hands.offer() == null)
                .as("a finished task is not on offer")
                .isTrue();
        assertThat(hands.helpers()).isSorted().doesNotHaveDuplicates().doesNotContain(hands.assignee());
        if (event instanceof TaskAssigned e) {
            var side = after.subject().side();
            assertThat(TEAM.worksOn(e.assignee(), side) || before.hands().contains(e.assignee()))
                    .as("nobody of the other side is assigned without having accepted")
                    .isTrue();
        }
        if (event instanceof TaskStarted) {
            assertThat(after.blockedBecause()).isNull();
            assertThat(after.paused()).isFalse();
        }
    }

    /** Every ask is opened once, and ended once by an event that names it. */
    private static void follow(TaskEvent event, Set<UUID> everAsked, Set<UUID> open) {
        var asked = event.asks().stream().map(Ask::id).toList();
        var ended = event.endedAsks();
        asked.forEach(ask -> assertThat(everAsked.add(ask)).isTrue());
        open.addAll(asked);
        ended.forEach(ask -> assertThat(open.remove(ask)).isTrue());
    }

    private static TaskCommand anyCommand(Random random) {
        var person = any(random, PEOPLE);
        var text = any(random, List.of("a", "b", ""));
        var cause = id(50 + random.nextInt(2));
        return switch (random.nextInt(19)) {
            case 0 ->
                new OpenTask(
                        TASK,
                        PRODUCT,
                        id(30),
                        any(random, Side.values()),
                        any(random, Phase.values()),
                        any(random, TaskType.values()).name(),
                        text,
                        random.nextInt(100),
                        List.of(),
                        Origin.PERSON);
            case 1 -> new ReviseTask(TASK, text, random.nextInt(3), List.of(), 1 + random.nextInt(3));
            case 2 -> new AssignTask(TASK, person, random.nextBoolean() ? List.of() : List.of(any(random, PEOPLE)));
            case 3 -> new UnassignTask(TASK, person, any(random, UnassignCause.values()));
            case 4 -> new OfferTask(TASK, Addressee.person(person), null);
            case 5 -> new OfferTask(TASK, Addressee.post(any(random, Addressee.Post.values())), null);
            case 6 -> new WithdrawTaskOffer(TASK);
            case 7 -> new AcceptTask(TASK, random.nextBoolean() ? person : null);
            case 8 -> new DeclineTask(TASK, text);
            case 9 -> new StartTask(TASK);
            case 10 -> new BlockTask(TASK, text);
            case 11 -> new UnblockTask(TASK);
            case 12 -> new LogWork(TASK, id(40 + random.nextInt(3)), 30, LocalDate.of(2026, 11, 20), null);
            case 13 -> new CompleteTask(TASK);
            case 14 -> new ReopenTask(TASK, text);
            case 15 ->
                random.nextInt(4) == 0
                        ? new CancelTask(TASK, any(random, CancelCause.values()), text)
                        : new UnblockTask(TASK);
            case 16 -> random.nextInt(3) == 0 ? new PauseTask(TASK) : new ResumeTask(TASK);
            case 17 -> new SuspectTask(TASK, cause, person);
            default ->
                new RecheckTask(
                        TASK, Ask.idFor(TASK, Ask.Kind.RECHECK, cause.toString()), any(random, Answer.values()), null);
        };
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}

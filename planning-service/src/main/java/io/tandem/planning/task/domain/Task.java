package io.tandem.planning.task.domain;

import io.tandem.ledger.model.Envelope;
import io.tandem.planning.model.Addressee.Post;
import io.tandem.planning.model.Ask;
import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import io.tandem.planning.task.domain.TaskCommand.AcceptTask;
import io.tandem.planning.task.domain.TaskCommand.AssignTask;
import io.tandem.planning.task.domain.TaskCommand.BlockTask;
import io.tandem.planning.task.domain.TaskCommand.CancelTask;
import io.tandem.planning.task.domain.TaskCommand.CompleteTask;
import io.tandem.planning.task.domain.TaskCommand.DeclineTask;
import io.tandem.planning.task.domain.TaskCommand.LogWork;
import io.tandem.planning.task.domain.TaskCommand.OfferTask;
import io.tandem.planning.task.domain.TaskCommand.OpenTask;
import io.tandem.planning.task.domain.TaskCommand.PauseTask;
import io.tandem.planning.task.domain.TaskCommand.RecheckTask;
import io.tandem.planning.task.domain.TaskCommand.ReopenTask;
import io.tandem.planning.task.domain.TaskCommand.ResumeTask;
import io.tandem.planning.task.domain.TaskCommand.ReviseTask;
import io.tandem.planning.task.domain.TaskCommand.StartTask;
import io.tandem.planning.task.domain.TaskCommand.SuspectTask;
import io.tandem.planning.task.domain.TaskCommand.UnassignTask;
import io.tandem.planning.task.domain.TaskCommand.UnblockTask;
import io.tandem.planning.task.domain.TaskCommand.WithdrawTaskOffer;
import io.tandem.planning.task.domain.TaskEvent.TaskAccepted;
import io.tandem.planning.task.domain.TaskEvent.TaskAssigned;
import io.tandem.planning.task.domain.TaskEvent.TaskBlocked;
import io.tandem.planning.task.domain.TaskEvent.TaskCancelled;
import io.tandem.planning.task.domain.TaskEvent.TaskCompleted;
import io.tandem.planning.task.domain.TaskEvent.TaskDeclined;
import io.tandem.planning.task.domain.TaskEvent.TaskMarkedSuspect;
import io.tandem.planning.task.domain.TaskEvent.TaskOfferWithdrawn;
import io.tandem.planning.task.domain.TaskEvent.TaskOffered;
import io.tandem.planning.task.domain.TaskEvent.TaskOpened;
import io.tandem.planning.task.domain.TaskEvent.TaskPaused;
import io.tandem.planning.task.domain.TaskEvent.TaskRechecked;
import io.tandem.planning.task.domain.TaskEvent.TaskReopened;
import io.tandem.planning.task.domain.TaskEvent.TaskResumed;
import io.tandem.planning.task.domain.TaskEvent.TaskRevised;
import io.tandem.planning.task.domain.TaskEvent.TaskStarted;
import io.tandem.planning.task.domain.TaskEvent.TaskUnassigned;
import io.tandem.planning.task.domain.TaskEvent.TaskUnblocked;
import io.tandem.planning.task.domain.TaskEvent.WorkLogged;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work of one side for one requirement.
 *
 * @param blockedBecause null where nothing blocks it; a task may be blocked before it is started
 * @param paused whether its requirement is paused
 * @param logged the minutes of every entry of work
 */
public record Task(
        State state,
        Subject subject,
        Plan plan,
        Hands hands,
        @Nullable String blockedBecause,
        boolean paused,
        Rechecks rechecks,
        Map<UUID, Integer> logged) {

    public enum State {
        ABSENT,
        TODO,
        IN_PROGRESS,
        DONE,
        CANCELLED;

        boolean unfinished() {
            return this == TODO || this == IN_PROGRESS;
        }
    }

    /** What never changes about a task. */
    public record Subject(UUID taskId, UUID productId, UUID requirementId, Side side, Phase phase, String type) {}

    /** What people write about a task; the version counts their edits. */
    public record Plan(
            @Nullable String title, @Nullable Integer estimateMinutes, List<UUID> dependencies, long version) {}

    /** The suspicions somebody still has to answer, and those that were; by ask. */
    public record Rechecks(Set<UUID> open, Set<UUID> answered) {}

    private static final UUID NOBODY = new UUID(0, 0);

    public static final Task NONE = new Task(
            State.ABSENT,
            new Subject(NOBODY, NOBODY, NOBODY, Side.FRONTEND, Phase.DESIGN, ""),
            new Plan(null, null, List.of(), 0),
            Hands.EMPTY,
            null,
            false,
            new Rechecks(Set.of(), Set.of()),
            Map.of());

    public List<TaskEvent> decide(TaskCommand command, TaskFacts facts, Envelope envelope) {
        if (!(command instanceof OpenTask)) {
            TaskRule.TASK_EXISTS.require(state != State.ABSENT);
            TaskRule.TASK_IS_IN_OTHER_HANDS.require(new Authority(this, facts.team(), envelope).takesPart());
        }
        var shaping = new Shaping(this, facts, envelope);
        var assigning = new Assigning(this, facts, envelope);
        var working = new Working(this, facts, envelope);
        return switch (command) {
            case OpenTask c -> shaping.open(c);
            case ReviseTask c -> shaping.revise(c);
            case ReopenTask c -> shaping.reopen(c);
            case CancelTask c -> shaping.cancel(c);
            case AssignTask c -> assigning.assign(c);
            case UnassignTask c -> assigning.unassign(c);
            case OfferTask c -> assigning.offer(c);
            case WithdrawTaskOffer _ -> assigning.withdraw();
            case AcceptTask c -> assigning.accept(c);
            case DeclineTask c -> assigning.decline(c);
            case StartTask _ -> working.start();
            case BlockTask c -> working.block(c);
            case UnblockTask _ -> working.unblock();
            case LogWork c -> working.log(c);
            case CompleteTask _ -> working.complete();
            case PauseTask _ -> working.pause();
            case ResumeTask _ -> working.resume();
            case SuspectTask c -> working.suspect(c);
            case RecheckTask c -> working.recheck(c);
        };
    }

    public Task evolve(TaskEvent event) {
        return switch (event) {
            case TaskOpened e -> opened(e);
            case TaskRevised e -> with(new Plan(e.title(), e.estimateMinutes(), e.dependencies(), e.version()));
            case TaskAssigned e -> with(hands.given(e.assignee(), e.helpers()));
            case TaskUnassigned e -> unassigned(e.person());
            case TaskOffered e -> with(hands.offered(e.ask()));
            case TaskOfferWithdrawn _ -> with(hands.answered());
            case TaskAccepted e -> with(hands.answered().given(e.assignee(), hands.helpersWithout(e.assignee())));
            case TaskDeclined _ -> with(hands.answered());
            case TaskStarted _ -> to(State.IN_PROGRESS);
            case TaskBlocked e -> blocked(e.reason());
            case TaskUnblocked _ -> blocked(null);
            case WorkLogged e -> logged(e);
            case TaskCompleted _ -> to(State.DONE);
            case TaskReopened _ -> to(State.TODO);
            case TaskCancelled _ ->
                to(State.CANCELLED)
                        .with(hands.answered())
                        .with(new Rechecks(Set.of(), plusAll(rechecks.answered(), rechecks.open())));
            case TaskPaused _ -> paused(true);
            case TaskResumed _ -> paused(false);
            case TaskMarkedSuspect e ->
                with(new Rechecks(plus(rechecks.open(), e.ask().id()), rechecks.answered()));
            case TaskRechecked e ->
                with(new Rechecks(minus(rechecks.open(), e.askId()), plus(rechecks.answered(), e.askId())));
        };
    }

    /** The asks that are open: the offer's and those of re-checks, in a lasting order. */
    public List<UUID> openAsks() {
        var open = new HashSet<>(rechecks.open());
        var offer = hands.offer();
        if (offer != null) {
            open.add(offer.id());
        }
        return open.stream().sorted().toList();
    }

    public int loggedMinutes() {
        return logged.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The open ask by which the other side proposed this task, or null: its side has not taken it on yet. */
    @Nullable
    Ask proposal() {
        var offer = hands.offer();
        return offer != null && offer.to().post() == Post.ownerOf(subject.side()) ? offer : null;
    }

    private Task opened(TaskOpened e) {
        return new Task(
                State.TODO,
                new Subject(e.taskId(), e.productId(), e.requirementId(), e.side(), e.phase(), e.type()),
                new Plan(e.title(), e.estimateMinutes(), e.dependencies(), 1),
                hands,
                blockedBecause,
                paused,
                rechecks,
                logged);
    }

    private Task logged(WorkLogged e) {
        var more = new HashMap<>(logged);
        more.put(e.workId(), e.minutes());
        return new Task(state, subject, plan, hands, blockedBecause, paused, rechecks, Map.copyOf(more));
    }

    private Task unassigned(UUID person) {
        var rest = with(hands.without(person));
        return rest.hands.assignee() == null && state == State.IN_PROGRESS ? rest.to(State.TODO) : rest;
    }

    private Task to(State next) {
        return new Task(next, subject, plan, hands, blockedBecause, paused, rechecks, logged);
    }

    private Task with(Plan next) {
        return new Task(state, subject, next, hands, blockedBecause, paused, rechecks, logged);
    }

    private Task with(Hands next) {
        return new Task(state, subject, plan, next, blockedBecause, paused, rechecks, logged);
    }

    private Task with(Rechecks next) {
        return new Task(state, subject, plan, hands, blockedBecause, paused, next, logged);
    }

    private Task blocked(@Nullable String because) {
        return new Task(state, subject, plan, hands, because, paused, rechecks, logged);
    }

    private Task paused(boolean now) {
        return new Task(state, subject, plan, hands, blockedBecause, now, rechecks, logged);
    }

    private static Set<UUID> plus(Set<UUID> set, UUID one) {
        return plusAll(set, Set.of(one));
    }

    private static Set<UUID> plusAll(Set<UUID> set, Set<UUID> others) {
        var more = new HashSet<>(set);
        more.addAll(others);
        return Set.copyOf(more);
    }

    private static Set<UUID> minus(Set<UUID> set, UUID one) {
        var less = new HashSet<>(set);
        less.remove(one);
        return Set.copyOf(less);
    }
}

package io.tandem.planning.task.domain;

import io.tandem.ledger.model.Envelope;
import io.tandem.planning.model.Addressee;
import io.tandem.planning.model.Addressee.Post;
import io.tandem.planning.model.Ask;
import io.tandem.planning.task.domain.Task.State;
import io.tandem.planning.task.domain.TaskCommand.BlockTask;
import io.tandem.planning.task.domain.TaskCommand.LogWork;
import io.tandem.planning.task.domain.TaskCommand.RecheckTask;
import io.tandem.planning.task.domain.TaskCommand.SuspectTask;
import io.tandem.planning.task.domain.TaskEvent.TaskBlocked;
import io.tandem.planning.task.domain.TaskEvent.TaskCompleted;
import io.tandem.planning.task.domain.TaskEvent.TaskMarkedSuspect;
import io.tandem.planning.task.domain.TaskEvent.TaskPaused;
import io.tandem.planning.task.domain.TaskEvent.TaskRechecked;
import io.tandem.planning.task.domain.TaskEvent.TaskResumed;
import io.tandem.planning.task.domain.TaskEvent.TaskStarted;
import io.tandem.planning.task.domain.TaskEvent.TaskUnblocked;
import io.tandem.planning.task.domain.TaskEvent.WorkLogged;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The rules by which a task is worked on. */
record Working(Task task, TaskFacts facts, Envelope envelope) {

    List<TaskEvent> start() {
        if (task.state() == State.IN_PROGRESS) {
            return List.of();
        }
        TaskRule.TASK_IS_UNFINISHED.require(task.state().unfinished());
        TaskRule.TASK_HAS_AN_ASSIGNEE.require(task.hands().assignee() != null);
        authority().requireHands();
        requireMoving();
        return List.of(new TaskStarted(id(), version()));
    }

    List<TaskEvent> block(BlockTask c) {
        authority().requireHands();
        TaskRule.TASK_IS_UNFINISHED.require(task.state().unfinished());
        TaskRule.requireReason(c.reason());
        return c.reason().equals(task.blockedBecause())
                ? List.of()
                : List.of(new TaskBlocked(c.taskId(), c.reason(), version()));
    }

    List<TaskEvent> unblock() {
        authority().requireHands();
        return task.blockedBecause() == null ? List.of() : List.of(new TaskUnblocked(id(), version()));
    }

    List<TaskEvent> log(LogWork c) {
        authority().requireHands();
        if (task.logged().containsKey(c.workId())) {
            return List.of();
        }
        TaskRule.WORK_FITS_A_DAY.require(c.minutes() >= 1 && c.minutes() <= 1440);
        var latestDayAnywhere =
                envelope.decidedAt().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        TaskRule.WORK_IS_NOT_AHEAD.require(!c.day().isAfter(latestDayAnywhere));
        TaskRule.requireText(c.note());
        return List.of(new WorkLogged(
                c.taskId(), c.workId(), authority().person(), c.minutes(), c.day(), c.note(), version()));
    }

    List<TaskEvent> complete() {
        if (task.state() == State.DONE) {
            return List.of();
        }
        authority().requireHands();
        TaskRule.TASK_IS_UNFINISHED.require(task.state().unfinished());
        TaskRule.TASK_IS_STARTED.require(task.state() == State.IN_PROGRESS);
        TaskRule.TASK_OFFER_IS_ANSWERED_FIRST.require(task.hands().offer() == null);
        requireMoving();
        return List.of(new TaskCompleted(id(), version()));
    }

    List<TaskEvent> pause() {
        return task.paused() || !task.state().unfinished() ? List.of() : List.of(new TaskPaused(id()));
    }

    List<TaskEvent> resume() {
        return task.paused() ? List.of(new TaskResumed(id())) : List.of();
    }

    List<TaskEvent> suspect(SuspectTask c) {
        var askId = Ask.idFor(c.taskId(), Ask.Kind.RECHECK, c.cause().toString());
        if (task.state() == State.CANCELLED
                || task.rechecks().open().contains(askId)
                || task.rechecks().answered().contains(askId)) {
            return List.of();
        }
        var to = Addressee.post(Post.ownerOf(task.subject().side()));
        var ask = new Ask(askId, Ask.Kind.RECHECK, c.changedBy(), to, null, List.of());
        return List.of(new TaskMarkedSuspect(c.taskId(), c.cause(), ask));
    }

    List<TaskEvent> recheck(RecheckTask c) {
        authority().requireHands();
        if (task.rechecks().answered().contains(c.askId())) {
            return List.of();
        }
        TaskRule.TASK_RECHECK_IS_ASKED.require(task.rechecks().open().contains(c.askId()));
        TaskRule.requireText(c.note());
        return List.of(new TaskRechecked(c.taskId(), c.askId(), c.answer(), c.note(), version()));
    }

    private void requireMoving() {
        TaskRule.TASK_IS_NOT_BLOCKED.require(task.blockedBecause() == null);
        TaskRule.TASK_IS_NOT_PAUSED.require(!task.paused());
    }

    private UUID id() {
        return task.subject().taskId();
    }

    private long version() {
        return facts.team().version();
    }

    private Authority authority() {
        return new Authority(task, facts.team(), envelope);
    }
}

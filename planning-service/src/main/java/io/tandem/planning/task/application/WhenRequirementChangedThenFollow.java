package io.tandem.planning.task.application;

import io.tandem.ledger.ForeignEvent;
import io.tandem.planning.board.Board;
import io.tandem.planning.task.domain.TaskCommand;
import io.tandem.planning.task.domain.TaskCommand.CancelTask;
import io.tandem.planning.task.domain.TaskCommand.PauseTask;
import io.tandem.planning.task.domain.TaskCommand.ResumeTask;
import io.tandem.planning.task.domain.TaskEvent.CancelCause;
import io.tandem.platform.command.Caller;
import io.tandem.platform.view.ReadsInbox;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Tasks go the way of their requirement: paused, resumed, or at an end with it. */
@Component
@ReadsInbox
@ProcessingGroup("planning.follow-requirements")
class WhenRequirementChangedThenFollow {

    private static final String REQUIREMENT = "tandem.requirements.requirement.";

    private final Board board;
    private final Tasks tasks;
    private final Views views;

    WhenRequirementChangedThenFollow(Board board, Tasks tasks, Views views) {
        this.board = board;
        this.tasks = tasks;
        this.views = views;
    }

    @EventHandler
    void on(ForeignEvent event) {
        if (!event.type().startsWith(REQUIREMENT)) {
            return;
        }
        switch (event.type().substring(REQUIREMENT.length())) {
            case "paused.v1" -> each(event, PauseTask::new);
            case "resumed.v1" -> each(event, ResumeTask::new);
            case "declined.v1" -> each(event, task -> cancel(task, CancelCause.REQUIREMENT_DECLINED));
            case "archived.v1" -> each(event, task -> cancel(task, CancelCause.REQUIREMENT_ARCHIVED));
            case "merged.v1" -> each(event, task -> cancel(task, CancelCause.REQUIREMENT_MERGED));
            default -> {}
        }
    }

    private static CancelTask cancel(UUID task, CancelCause cause) {
        return new CancelTask(task, cause, null);
    }

    private void each(ForeignEvent event, Function<UUID, TaskCommand> command) {
        views.awaitInbox(event);
        views.awaitBoard();
        board.ofRequirement(UUID.fromString(event.subject()), false)
                .concatMap(task -> tasks.send(command.apply(task), Caller.because("planning-service", event)))
                .blockLast();
    }
}

package io.tandem.planning.facet.application;

import io.tandem.ledger.Recorded;
import io.tandem.planning.facet.domain.FacetWorkCommand;
import io.tandem.planning.facet.domain.FacetWorkCommand.NoteTask;
import io.tandem.planning.facet.domain.FacetWorkEvent.TaskState;
import io.tandem.planning.task.application.Tasks;
import io.tandem.planning.task.domain.Task.Subject;
import io.tandem.planning.task.domain.TaskEvent;
import io.tandem.planning.task.domain.TaskEvent.TaskCancelled;
import io.tandem.planning.task.domain.TaskEvent.TaskCompleted;
import io.tandem.planning.task.domain.TaskEvent.TaskOpened;
import io.tandem.planning.task.domain.TaskEvent.TaskReopened;
import io.tandem.planning.task.domain.TaskEvent.TaskStarted;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a facet's tasks come to decides whether its build has started and is done. */
@Component
@ProcessingGroup("planning.facet-work")
class WhenTaskMovedThenNoteIt {

    private final Tasks tasks;
    private final Commands commands;

    WhenTaskMovedThenNoteIt(Tasks tasks, Commands commands) {
        this.tasks = tasks;
        this.commands = commands;
    }

    @EventHandler
    void on(TaskEvent event, @MetaDataValue("recorded") Recorded recorded) {
        var state = stateAfter(event);
        if (state == null) {
            return;
        }
        var fold = Objects.requireNonNull(tasks.at(event.taskId(), null).block());
        var command = note(fold.state().subject(), state, recorded.sequence());
        commands.send(
                        FacetWorkAggregate.NAME,
                        command.facetWorkId(),
                        command,
                        null,
                        Caller.because("planning-service", recorded))
                .block();
    }

    private static @Nullable TaskState stateAfter(TaskEvent event) {
        return switch (event) {
            case TaskOpened _, TaskReopened _ -> TaskState.OPEN;
            case TaskStarted _ -> TaskState.STARTED;
            case TaskCompleted _ -> TaskState.DONE;
            case TaskCancelled _ -> TaskState.CANCELLED;
            default -> null;
        };
    }

    private static NoteTask note(Subject task, TaskState state, long sequence) {
        return new NoteTask(
                FacetWorkCommand.idOf(task.requirementId(), task.side()),
                task.productId(),
                task.requirementId(),
                task.side(),
                task.taskId(),
                task.phase(),
                state,
                sequence);
    }
}

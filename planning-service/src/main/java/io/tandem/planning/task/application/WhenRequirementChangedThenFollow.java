package io.tandem.planning.task.application;

import io.tandem.ledger.ForeignEvent;
import io.tandem.planning.board.Board;
import io.tandem.planning.inbox.Told;
import io.tandem.planning.task.domain.TaskCommand;
import io.tandem.planning.task.domain.TaskCommand.CancelTask;
import io.tandem.planning.task.domain.TaskCommand.PauseTask;
import io.tandem.planning.task.domain.TaskCommand.ResumeTask;
import io.tandem.planning.task.domain.TaskCommand.SuspectTask;
import io.tandem.planning.task.domain.TaskEvent.CancelCause;
import io.tandem.platform.command.Caller;
import io.tandem.platform.view.ReadsInbox;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Tasks go the way of their requirement: paused (also where it became part of another), resumed, or at an end with it; and somebody looks again at those whose
 * side was edited after it was approved.
 */
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
        var requirement = UUID.fromString(event.subject());
        var side = Told.by(event).side("side");
        switch (event.type().substring(REQUIREMENT.length())) {
            case "paused.v1", "merged.v1" -> each(event, board.ofRequirement(requirement), PauseTask::new);
            case "resumed.v1", "unmerged.v1" -> each(event, board.ofRequirement(requirement), ResumeTask::new);
            case "declined.v1" ->
                each(event, board.ofRequirement(requirement), cancelling(CancelCause.REQUIREMENT_DECLINED));
            case "archived.v1" ->
                each(event, board.ofRequirement(requirement), cancelling(CancelCause.REQUIREMENT_ARCHIVED));
            case "exemption-confirmed.v1" ->
                side.ifPresent(s -> each(event, board.ofFacet(requirement, s), cancelling(CancelCause.FACET_EXEMPTED)));
            case "review-lapsed.v1" ->
                Told.by(event)
                        .sides("sides")
                        .forEach(s -> each(event, board.restingOn(requirement, s), suspecting(event)));
            default -> {}
        }
    }

    private static Function<UUID, TaskCommand> cancelling(CancelCause cause) {
        return task -> new CancelTask(task, cause, null);
    }

    /** Who changed it waits for the answer. */
    private static Function<UUID, TaskCommand> suspecting(ForeignEvent event) {
        var changedBy = UUID.fromString(event.actor().substring(event.actor().indexOf(':') + 1));
        return task -> new SuspectTask(task, event.id(), changedBy);
    }

    private void each(ForeignEvent event, Flux<UUID> affected, Function<UUID, TaskCommand> command) {
        views.awaitInbox(event);
        views.awaitBoard();
        affected.concatMap(task -> tasks.send(command.apply(task), Caller.because("planning-service", event)))
                .blockLast();
    }
}

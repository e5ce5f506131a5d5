package io.tandem.planning.task.application;

import io.tandem.ledger.ForeignEvent;
import io.tandem.planning.board.Board;
import io.tandem.planning.inbox.Told;
import io.tandem.planning.task.domain.TaskCommand.UnassignTask;
import io.tandem.planning.task.domain.TaskEvent.UnassignCause;
import io.tandem.platform.command.Caller;
import io.tandem.platform.view.ReadsInbox;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever leaves a product, or cannot sign in any more, has no task of it in hand. */
@Component
@ReadsInbox
@ProcessingGroup("planning.unassign")
class WhenPersonLeftThenUnassign {

    private final Board board;
    private final Tasks tasks;
    private final Views views;

    WhenPersonLeftThenUnassign(Board board, Tasks tasks, Views views) {
        this.board = board;
        this.tasks = tasks;
        this.views = views;
    }

    @EventHandler
    void on(ForeignEvent event) {
        var subject = event.subject();
        switch (event.type()) {
            case "tandem.people.account.deactivated.v1" ->
                unassign(event, UUID.fromString(subject), null, UnassignCause.ACCOUNT_DEACTIVATED);
            case "tandem.requirements.product.member-left.v1" ->
                unassign(event, Told.by(event).id("personId"), UUID.fromString(subject), UnassignCause.MEMBER_LEFT);
            default -> {}
        }
    }

    private void unassign(ForeignEvent event, UUID person, @Nullable UUID product, UnassignCause cause) {
        views.awaitInbox(event);
        views.awaitBoard();
        board.inHandsOf(person, product)
                .concatMap(task ->
                        tasks.send(new UnassignTask(task, person, cause), Caller.because("planning-service", event)))
                .blockLast();
    }
}

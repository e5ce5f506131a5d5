package io.tandem.planning.task.application;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.ForeignEvent;
import io.tandem.planning.board.Board;
import io.tandem.planning.requirement.Requirements;
import io.tandem.planning.team.Teams;
import io.tandem.platform.view.Processors;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes a policy wait for the views it reads. One that does not come in time fails the policy, which is then repeated. */
@Component
class Views {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Processors processors;
    private final CommitLog log;

    Views(Processors processors, CommitLog log) {
        this.processors = processors;
        this.log = log;
    }

    /** Until teams and requirements are as they were when the event came. */
    void awaitInbox(ForeignEvent event) {
        await(Teams.PROCESSOR, event.inboxPosition());
        await(Requirements.PROCESSOR, event.inboxPosition());
    }

    /** Until the board shows every task stored by now. */
    void awaitBoard() {
        await(Board.PROCESSOR, Objects.requireNonNull(log.head().block()));
    }

    private void await(String processor, long position) {
        if (!Boolean.TRUE.equals(
                processors.reached(processor, position, PATIENCE).block())) {
            throw new IllegalStateException(processor + " has not come to " + position + " within " + PATIENCE);
        }
    }
}

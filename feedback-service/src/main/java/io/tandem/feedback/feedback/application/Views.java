package io.tandem.feedback.feedback.application;

import io.tandem.feedback.inbox.FeedbackInbox;
import io.tandem.feedback.requirement.Requirements;
import io.tandem.feedback.team.Teams;
import io.tandem.ledger.CommitLog;
import io.tandem.ledger.ForeignEvent;
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

    /** Until teams and requirements are as they were when the event came, and the list shows all that is stored. */
    void await(ForeignEvent event) {
        await(Teams.PROCESSOR, event.inboxPosition());
        await(Requirements.PROCESSOR, event.inboxPosition());
        await(FeedbackInbox.PROCESSOR, Objects.requireNonNull(log.head().block()));
    }

    private void await(String processor, long position) {
        if (!Boolean.TRUE.equals(
                processors.reached(processor, position, PATIENCE).block())) {
            throw new IllegalStateException(processor + " has not come to " + position + " within " + PATIENCE);
        }
    }
}

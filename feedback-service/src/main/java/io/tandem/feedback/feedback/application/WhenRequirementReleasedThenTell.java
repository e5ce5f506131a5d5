package io.tandem.feedback.feedback.application;

import io.tandem.feedback.feedback.domain.FeedbackCommand.TellRelease;
import io.tandem.feedback.inbox.FeedbackInbox;
import io.tandem.ledger.ForeignEvent;
import io.tandem.platform.command.Caller;
import io.tandem.platform.view.ReadsInbox;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whoever gave feedback hears that what it led to is live. */
@Component
@ReadsInbox
@ProcessingGroup("feedback.tell-releases")
class WhenRequirementReleasedThenTell {

    private static final String RELEASED = "tandem.requirements.requirement.released.v1";

    private final FeedbackInbox inbox;
    private final FeedbackItems items;
    private final Views views;

    WhenRequirementReleasedThenTell(FeedbackInbox inbox, FeedbackItems items, Views views) {
        this.inbox = inbox;
        this.items = items;
        this.views = views;
    }

    @EventHandler
    void on(ForeignEvent event) {
        if (!event.type().equals(RELEASED)) {
            return;
        }
        views.await(event);
        var requirement = UUID.fromString(event.subject());
        inbox.linkedTo(requirement)
                .concatMap(
                        id -> items.send(new TellRelease(id, requirement), Caller.because("feedback-service", event)))
                .blockLast();
    }
}

package io.tandem.feedback.feedback.application;

import io.tandem.feedback.feedback.domain.FeedbackCommand.LetFeedbackFallBack;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FallBackCause;
import io.tandem.feedback.inbox.FeedbackInbox;
import io.tandem.feedback.told.Told;
import io.tandem.ledger.ForeignEvent;
import io.tandem.platform.command.Caller;
import io.tandem.platform.view.ReadsInbox;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person held who leaves a product, or cannot sign in any more, falls to the leading side's owner. */
@Component
@ReadsInbox
@ProcessingGroup("feedback.fall-back")
class WhenPersonLeftThenFallBack {

    private final FeedbackInbox inbox;
    private final FeedbackItems items;
    private final Views views;

    WhenPersonLeftThenFallBack(FeedbackInbox inbox, FeedbackItems items, Views views) {
        this.inbox = inbox;
        this.items = items;
        this.views = views;
    }

    @EventHandler
    void on(ForeignEvent event) {
        var subject = UUID.fromString(event.subject());
        switch (event.type()) {
            case "tandem.people.account.deactivated.v1" ->
                fallBack(event, subject, null, FallBackCause.ACCOUNT_DEACTIVATED);
            case "tandem.requirements.product.member-left.v1" ->
                fallBack(event, Told.by(event).id("personId"), subject, FallBackCause.MEMBER_LEFT);
            default -> {}
        }
    }

    private void fallBack(ForeignEvent event, UUID person, @Nullable UUID product, FallBackCause cause) {
        views.await(event);
        inbox.heldBy(person, product)
                .concatMap(id -> items.send(
                        new LetFeedbackFallBack(id, person, cause), Caller.because("feedback-service", event)))
                .blockLast();
    }
}

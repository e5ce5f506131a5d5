package io.tandem.feedback.feedback.application;

import io.tandem.feedback.feedback.domain.FeedbackCommand.LinkFeedback;
import io.tandem.feedback.feedback.domain.FeedbackRule;
import io.tandem.feedback.told.Told;
import io.tandem.ledger.ForeignEvent;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.view.ReadsInbox;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A requirement drafted from feedback is linked with it. */
@Component
@ReadsInbox
@ProcessingGroup("feedback.link-drafts")
class WhenDraftedFromFeedbackThenLink {

    private static final String DRAFTED = "tandem.requirements.requirement.drafted.v1";

    /** The reference is what somebody typed: it may lead nowhere, or into another product. */
    private static final Set<FeedbackRule> LEADS_NOWHERE =
            Set.of(FeedbackRule.FEEDBACK_EXISTS, FeedbackRule.FEEDBACK_LINKS_KNOWN_REQUIREMENTS);

    private final FeedbackItems items;
    private final Views views;

    WhenDraftedFromFeedbackThenLink(FeedbackItems items, Views views) {
        this.items = items;
        this.views = views;
    }

    @EventHandler
    void on(ForeignEvent event) {
        if (event.type().equals(DRAFTED)) {
            source(event).ifPresent(feedback -> link(event, feedback));
        }
    }

    private void link(ForeignEvent event, UUID feedback) {
        views.await(event);
        items.send(
                        new LinkFeedback(feedback, UUID.fromString(event.subject())),
                        Caller.because("feedback-service", event))
                .onErrorResume(
                        RuleViolated.class,
                        refusal -> refusal.rule() instanceof FeedbackRule rule && LEADS_NOWHERE.contains(rule)
                                ? Mono.empty()
                                : Mono.error(refusal))
                .block();
    }

    private static Optional<UUID> source(ForeignEvent event) {
        var source = new Told(Told.by(event).data().path("source"));
        if (!source.optionalText("kind").equals(Optional.of("FEEDBACK"))) {
            return Optional.empty();
        }
        try {
            return source.optionalText("reference").map(UUID::fromString);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

package io.tandem.feedback.requirement;

import io.tandem.feedback.told.Told;
import io.tandem.ledger.ForeignEvent;
import io.tandem.platform.view.ReadsInbox;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Folds what feedback has to know of each requirement from its published events. */
@Component
@ReadsInbox
@ProcessingGroup(Requirements.PROCESSOR)
class RequirementProjection {

    private final Requirements requirements;

    RequirementProjection(Requirements requirements) {
        this.requirements = requirements;
    }

    @EventHandler
    void on(ForeignEvent event) {
        var told = Told.by(event);
        switch (event.type()) {
            case "tandem.requirements.requirement.drafted.v1" ->
                requirements.put(
                        UUID.fromString(event.subject()),
                        event,
                        row -> row.append("product", told.text("productId"))
                                .append("key", told.text("key"))
                                .append("title", told.text("title")));
            case "tandem.requirements.requirement.rewritten.v1" ->
                requirements.put(
                        UUID.fromString(event.subject()), event, row -> row.append("title", told.text("title")));
            default -> {}
        }
    }
}

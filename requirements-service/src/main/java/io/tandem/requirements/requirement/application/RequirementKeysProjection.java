package io.tandem.requirements.requirement.application;

import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementDrafted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Mends {@link RequirementKeys} from the log: no key that was written is ever given out again. */
@Component
@ProcessingGroup("requirements.requirement-keys")
class RequirementKeysProjection {

    private final RequirementKeys keys;

    RequirementKeysProjection(RequirementKeys keys) {
        this.keys = keys;
    }

    @EventHandler
    void on(RequirementDrafted event) {
        keys.confirm(event.productId(), event.key(), event.requirementId());
    }
}

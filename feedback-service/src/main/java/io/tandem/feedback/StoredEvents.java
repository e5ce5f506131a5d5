package io.tandem.feedback;

import io.tandem.feedback.feedback.domain.FeedbackEvent;
import io.tandem.ledger.EventTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything this service stores. */
@Configuration(proxyBeanMethods = false)
class StoredEvents {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.builder().events(FeedbackEvent.class).build();
    }
}

package io.tandem.planning;

import io.tandem.ledger.EventTypes;
import io.tandem.planning.facet.domain.FacetWorkEvent;
import io.tandem.planning.release.domain.ReleaseEvent;
import io.tandem.planning.task.domain.TaskEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything this service stores. */
@Configuration(proxyBeanMethods = false)
class StoredEvents {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.builder()
                .events(TaskEvent.class)
                .events(FacetWorkEvent.class)
                .events(ReleaseEvent.class)
                .build();
    }
}

package io.tandem.gateway.activity;

import io.tandem.gateway.audience.Places;
import io.tandem.ledger.ForeignEvent;
import io.tandem.platform.view.ReadsInbox;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps what was told of each product; after places have been folded. What has nothing to tell is left out. */
@Component
@Order(3)
@ReadsInbox
@ProcessingGroup("gateway.audience")
class ActivityProjection {

    private final Activities activities;
    private final Places places;

    ActivityProjection(Activities activities, Places places) {
        this.activities = activities;
        this.places = places;
    }

    @EventHandler
    void on(ForeignEvent event) {
        if (event.data() != null) {
            places.find(event.subject())
                    .flatMap(product -> activities.store(product, event))
                    .block();
        }
    }
}

package io.tandem.gateway.audience;

import io.tandem.ledger.ForeignEvent;
import io.tandem.platform.view.ReadsInbox;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Folds teams and places from the inbox. */
@Component
@Order(1)
@ReadsInbox
@ProcessingGroup("gateway.audience")
class AudienceProjection {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Teams teams;
    private final Places places;

    AudienceProjection(Teams teams, Places places) {
        this.teams = teams;
        this.places = places;
    }

    @EventHandler
    void on(ForeignEvent event) {
        JsonNode data = event.data() == null ? JSON.nullNode() : JSON.readTree(event.data());
        if (event.type().startsWith(Team.EVENTS)) {
            teams.store(UUID.fromString(event.subject()), event.sequence(), event.type(), data)
                    .block();
        }
        places.store(event.subject(), data).block();
        if (event.type().equals(Team.EVENTS + "registered.v1")) {
            places.store(data.path("key").asString(""), data).block();
        }
    }
}

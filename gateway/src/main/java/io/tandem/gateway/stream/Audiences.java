package io.tandem.gateway.stream;

import io.tandem.gateway.audience.Places;
import io.tandem.gateway.audience.Teams;
import io.tandem.gateway.notice.Addressees;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds out whom a change is for, from what its event says. Used by the one thread that reads the topics. */
@Component
final class Audiences {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PRODUCT = "tandem.requirements.product.";

    private final Teams teams;
    private final Places places;

    Audiences(Teams teams, Places places) {
        this.teams = teams;
        this.places = places;
    }

    void load() {
        teams.load();
    }

    void catchUp() {
        teams.catchUp();
    }

    /** Who signs in when, and with which programs, is nobody else's business: of people only what is told by name. */
    Change addressed(Change change, byte[] value) {
        if (change.source() == Source.PEOPLE) {
            return change.to(change.type().endsWith(".noted.v1") ? Audience.NOBODY : Audience.EVERYBODY);
        }
        var data = read(value);
        if (change.type().startsWith(PRODUCT)) {
            var product = UUID.fromString(change.subject());
            teams.follow(product, change.version(), change.type(), data);
            return change.to(audience(change, product, data));
        }
        var product = places.of(change.subject(), data);
        return change.to(product == null ? Audience.NOBODY : audience(change, product, data));
    }

    private Audience audience(Change change, UUID product, JsonNode data) {
        return new Audience(false, product, Addressees.of(change.type(), change.actor(), data, teams.of(product)));
    }

    private static JsonNode read(byte[] value) {
        try {
            return value.length == 0 ? JSON.nullNode() : JSON.readTree(value);
        } catch (JacksonException _) {
            return JSON.nullNode();
        }
    }
}

package io.tandem.gateway.notice;

import io.tandem.gateway.audience.FoldedTeams;
import io.tandem.gateway.audience.Places;
import io.tandem.gateway.audience.Team;
import io.tandem.ledger.ForeignEvent;
import io.tandem.platform.view.ReadsInbox;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes notices of what the services tell, with the teams as they were then: after those have been folded. */
@Component
@Order(2)
@ReadsInbox
@ProcessingGroup("gateway.audience")
class NoticeProjection {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final FoldedTeams teams;
    private final Places places;
    private final Asks asks;
    private final Follows follows;
    private final Notices notices;

    NoticeProjection(FoldedTeams teams, Places places, Asks asks, Follows follows, Notices notices) {
        this.teams = teams;
        this.places = places;
        this.asks = asks;
        this.follows = follows;
        this.notices = notices;
    }

    @EventHandler
    void on(ForeignEvent event) {
        if (event.data() == null) {
            return;
        }
        var data = JSON.readTree(event.data());
        asks.store(data).block();
        follows.store(event, data).block();
        var product = product(event, data);
        var found = new LinkedHashMap<UUID, Why>();
        var team = product == null
                ? Team.NONE
                : teams.find(product).blockOptional().orElse(Team.NONE);
        found.putAll(Addressees.of(event.type(), event.actor(), data, team));
        asks.answered(event.type(), data).toIterable().forEach(person -> found.putIfAbsent(person, Why.ANSWER));
        follows.of(event.subject()).toIterable().forEach(person -> found.putIfAbsent(person, Why.FOLLOW));
        found.keySet().removeIf(person -> event.actor().equals("person:" + person));
        Flux.fromIterable(found.entrySet())
                .concatMap(one -> notices.store(one.getKey(), one.getValue(), event, product, told(data)))
                .blockLast();
    }

    private @Nullable UUID product(ForeignEvent event, JsonNode data) {
        var told = data.path("productId").asString("");
        return told.isEmpty() ? places.find(event.subject()).block() : UUID.fromString(told);
    }

    private static Notices.Told told(JsonNode data) {
        var askId = text(data.path("askId"));
        return new Notices.Told(
                askId == null ? text(data.path("ask").path("id")) : askId, text(data.path("requirementId")));
    }

    private static @Nullable String text(JsonNode node) {
        var text = node.asString("");
        return text.isEmpty() ? null : text;
    }
}

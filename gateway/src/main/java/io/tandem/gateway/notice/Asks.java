package io.tandem.gateway.notice;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Who asked, by the ask's id, in the collection {@code asks}: the one to be told when it ends. */
@Component
class Asks {

    private final MongoCollection<Document> asks;

    Asks(MongoDatabase database) {
        this.asks = database.getCollection("asks");
    }

    Mono<Void> store(JsonNode data) {
        var raised = Stream.concat(Stream.of(data.path("ask")), data.path("asks").values().stream())
                .filter(ask -> ask.path("id").isString() && ask.path("from").isString())
                .toList();
        return Flux.fromIterable(raised)
                .concatMap(ask -> {
                    var id = ask.path("id").stringValue();
                    var document = new Document("_id", id)
                            .append("from", ask.path("from").stringValue());
                    return asks.replaceOne(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true));
                })
                .then();
    }

    /** Those who raised the asks that {@code data} ends. */
    Flux<UUID> answered(String type, JsonNode data) {
        var ended = ended(type, data);
        return ended.isEmpty()
                ? Flux.empty()
                : Flux.from(asks.find(Filters.in("_id", ended)))
                        .map(ask -> UUID.fromString(ask.getString("from")))
                        .distinct();
    }

    private static Collection<String> ended(String type, JsonNode data) {
        var ended = new ArrayList<String>();
        data.path("endedAsks").values().forEach(id -> ended.add(id.asString("")));
        if (type.endsWith("-answered.v1") || type.endsWith("-dropped.v1")) {
            ended.add(data.path("askId").asString(""));
        }
        return ended;
    }
}

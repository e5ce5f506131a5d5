package io.tandem.gateway.notice;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.ForeignEvent;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Who follows what, in the collection {@code follows}. Following is told of the follower's desk; what is followed stands
 * in the data.
 */
@Component
class Follows {

    private final MongoCollection<Document> follows;
    private final Mono<String> index;

    Follows(MongoDatabase database) {
        this.follows = database.getCollection("follows");
        this.index =
                Mono.from(follows.createIndex(Indexes.ascending("subject"))).cache();
    }

    Mono<Void> store(ForeignEvent event, JsonNode data) {
        var person = data.path("personId").asString("");
        var id = event.subject() + "/" + person;
        if (event.type().endsWith(".followed.v1")) {
            var document =
                    new Document("_id", id).append("subject", event.subject()).append("person", person);
            return Mono.from(follows.replaceOne(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true)))
                    .then();
        }
        return event.type().endsWith("-unfollowed.v1")
                ? Mono.from(follows.deleteOne(Filters.eq("_id", id))).then()
                : Mono.empty();
    }

    Flux<UUID> of(String subject) {
        return index.thenMany(Flux.from(follows.find(Filters.eq("subject", subject))))
                .map(follow -> UUID.fromString(follow.getString("person")));
    }
}

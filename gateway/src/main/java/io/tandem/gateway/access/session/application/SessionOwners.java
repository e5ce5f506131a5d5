package io.tandem.gateway.access.session.application;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Whose session is whose, in the collection {@code session-owners}: written before the session's first event, so that
 * none is ever missing from its person's list, and taken off once it is over. What a session is, its stream says.
 */
@Component
final class SessionOwners {

    private final MongoCollection<Document> owners;
    private final Mono<String> index;

    SessionOwners(MongoDatabase database) {
        this.owners = database.getCollection("session-owners");
        this.index = Mono.from(owners.createIndex(Indexes.ascending("person", "_id")))
                .cache();
    }

    Mono<Void> note(UUID sessionId, UUID person) {
        return index.then(Mono.from(owners.insertOne(
                        new Document("_id", sessionId.toString()).append("person", person.toString()))))
                .then();
    }

    /** Ids of the person's sessions, newest first. */
    Flux<UUID> of(UUID person) {
        return index.thenMany(Flux.from(
                        owners.find(Filters.eq("person", person.toString())).sort(Sorts.descending("_id"))))
                .map(owner -> UUID.fromString(owner.getString("_id")));
    }

    Mono<Void> forget(UUID sessionId) {
        return Mono.from(owners.deleteOne(Filters.eq("_id", sessionId.toString())))
                .then();
    }
}

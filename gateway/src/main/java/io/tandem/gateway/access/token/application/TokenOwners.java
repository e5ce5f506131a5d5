package io.tandem.gateway.access.token.application;

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
 * Whose token is whose, in the collection {@code token-owners}: written before the token's first event, so that no
 * token is ever missing from its person's list. What a token is, its stream says.
 */
@Component
public final class TokenOwners {

    private final MongoCollection<Document> owners;
    private final Mono<String> index;

    TokenOwners(MongoDatabase database) {
        this.owners = database.getCollection("token-owners");
        this.index = Mono.from(owners.createIndex(Indexes.ascending("person", "_id")))
                .cache();
    }

    public Mono<Void> note(UUID tokenId, UUID person) {
        return index.then(Mono.from(
                        owners.insertOne(new Document("_id", tokenId.toString()).append("person", person.toString()))))
                .then();
    }

    /** Ids of the person's tokens, newest first, revoked and expired ones too. */
    public Flux<UUID> of(UUID person) {
        return index.thenMany(Flux.from(
                        owners.find(Filters.eq("person", person.toString())).sort(Sorts.descending("_id"))))
                .map(owner -> UUID.fromString(owner.getString("_id")));
    }
}

package io.tandem.gateway.access.credential;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Password hashes by id, in the collection {@code credentials}. A hash is kept before the event that names it and
 * forgotten after the event that replaces it, so an account never names a hash that is not there.
 */
@Component
public final class Credentials implements AutoCloseable {

    private final MongoCollection<Document> credentials;
    private final Clock clock;
    private final PasswordHashing hashing = new PasswordHashing();

    Credentials(MongoDatabase database, Clock clock) {
        this.credentials = database.getCollection("credentials");
        this.clock = clock;
    }

    /** Keeps the hash of {@code password} under a new id. */
    public Mono<UUID> keep(String password) {
        return hashing.hash(password).flatMap(hash -> {
            var id = UUID.randomUUID();
            var document = new Document("_id", id.toString())
                    .append("hash", hash)
                    .append("createdAt", Date.from(clock.instant()));
            return Mono.from(credentials.insertOne(document)).thenReturn(id);
        });
    }

    /** Whether {@code password} is the one kept under {@code id}; false, after the same time, where {@code id} is null. */
    public Mono<Boolean> matches(@Nullable UUID id, String password) {
        return hashing.matches(password, id == null ? Mono.empty() : hash(id));
    }

    public Mono<Void> forget(@Nullable UUID id) {
        return id == null
                ? Mono.empty()
                : Mono.from(credentials.deleteOne(Filters.eq("_id", id.toString())))
                        .then();
    }

    private Mono<String> hash(UUID id) {
        return Mono.from(credentials.find(Filters.eq("_id", id.toString())).first())
                .map(found -> found.getString("hash"));
    }

    @Override
    public void close() {
        hashing.close();
    }
}

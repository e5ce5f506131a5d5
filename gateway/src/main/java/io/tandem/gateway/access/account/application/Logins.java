package io.tandem.gateway.access.account.application;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Which person a login belongs to, in the collection {@code logins}; the login is its key, so it belongs to one person
 * for ever. It is claimed before the account's first event: a claim that a crash left without an account is taken up
 * by whoever claims that login next.
 */
@Component
public final class Logins {

    private final MongoCollection<Document> logins;
    private final Mono<String> index;

    Logins(MongoDatabase database) {
        this.logins = database.getCollection("logins");
        this.index = Mono.from(logins.createIndex(Indexes.ascending("person"))).cache();
    }

    /** The person {@code login} stands for: {@code candidate} where nobody has claimed it before. */
    public Mono<UUID> claim(String login, UUID candidate) {
        return Mono.from(logins.insertOne(new Document("_id", login).append("person", candidate.toString())))
                .thenReturn(candidate)
                .onErrorResume(
                        MongoWriteException.class,
                        e -> ErrorCategory.fromErrorCode(e.getError().getCode()) == ErrorCategory.DUPLICATE_KEY
                                ? person(login)
                                : Mono.error(e));
    }

    /** The person who claimed {@code login}, or empty. */
    public Mono<UUID> person(String login) {
        return Mono.from(logins.find(Filters.eq("_id", login)).first()).map(Logins::person);
    }

    /** Those of {@code ids} that are persons. */
    public Flux<UUID> among(Collection<UUID> ids) {
        var texts = ids.stream().map(UUID::toString).toList();
        return index.thenMany(Flux.from(logins.find(Filters.in("person", texts))))
                .map(Logins::person);
    }

    /** Persons in order of their logins, at most {@code limit}, after the login {@code cursor}. */
    public Flux<UUID> persons(@Nullable String cursor, int limit) {
        var page = cursor == null ? logins.find() : logins.find(Filters.gt("_id", cursor));
        return Flux.from(page.sort(Sorts.ascending("_id")).limit(limit)).map(Logins::person);
    }

    private static UUID person(Document login) {
        return UUID.fromString(login.getString("person"));
    }
}

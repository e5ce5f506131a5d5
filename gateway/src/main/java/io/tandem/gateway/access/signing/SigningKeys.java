package io.tandem.gateway.access.signing;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.tandem.gateway.access.SignInProperties;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The keys that sign (ES256), in the gateway's own database, collection {@code signing-keys}. A new one is made before
 * the old one has served its time; it is published at once and signs only after services have had time to read it; the
 * old one stays published until nothing it signed is valid any more, and is then deleted. The documents hold the private
 * halves: they are never logged and leave through nothing.
 */
@Component
class SigningKeys {

    /** From being published to signing: services and other instances have read it by then. */
    static final Duration KNOWN_AFTER = Duration.ofMinutes(10);

    private static final Duration LOOKED_UP_EVERY = Duration.ofSeconds(30);

    private final MongoCollection<Document> keys;
    private final Clock clock;
    private final Duration serves;
    private volatile @Nullable Shelf shelf;

    SigningKeys(MongoDatabase database, Clock clock, SignInProperties properties) {
        this.keys = database.getCollection("signing-keys");
        this.clock = clock;
        this.serves = properties.signingKey();
    }

    private record Key(long number, ECKey key, Instant createdAt) {}

    /** @param keys oldest first, never empty */
    private record Shelf(List<Key> keys, Instant readAt) {

        /** The newest that everybody knows by {@code now}; the first one has nobody to wait for. */
        Key signing(Instant now) {
            return keys.reversed().stream()
                    .filter(key -> !key.createdAt().plus(KNOWN_AFTER).isAfter(now))
                    .findFirst()
                    .orElse(keys.getFirst());
        }
    }

    /** The key that signs now. */
    Mono<ECKey> current() {
        return shelf().map(known -> known.signing(clock.instant()).key());
    }

    /** All keys that may have signed what is still valid, and the one that will sign next. */
    Mono<List<ECKey>> published() {
        return shelf().map(known -> known.keys().stream().map(Key::key).toList());
    }

    private Mono<Shelf> shelf() {
        return Mono.defer(() -> {
            var known = shelf;
            return known != null && known.readAt().plus(LOOKED_UP_EVERY).isAfter(clock.instant())
                    ? Mono.just(known)
                    : read().flatMap(this::tended).doOnNext(read -> shelf = read);
        });
    }

    private Mono<Shelf> read() {
        return Mono.fromSupplier(clock::instant)
                .flatMap(now -> reactor.core.publisher.Flux.from(keys.find().sort(Sorts.ascending("_id")))
                        .map(SigningKeys::key)
                        .collectList()
                        .map(found -> new Shelf(found, now)));
    }

    private Mono<Shelf> tended(Shelf found) {
        if (found.keys().isEmpty()) {
            return make(1).then(read());
        }
        var newest = found.keys().getLast();
        if (!newest.createdAt().plus(serves).isAfter(found.readAt())) {
            return make(newest.number() + 1).then(read());
        }
        var signing = found.signing(found.readAt());
        var over =
                found.keys().stream().filter(key -> over(key, signing, found)).toList();
        return over.isEmpty()
                ? Mono.just(found)
                : Mono.from(keys.deleteMany(
                                Filters.in("_id", over.stream().map(Key::number).toList())))
                        .then(read());
    }

    /** Another has signed for long enough that nothing of this one is valid. */
    private static boolean over(Key key, Key signing, Shelf found) {
        return key.number() < signing.number()
                && signing.createdAt()
                        .plus(KNOWN_AFTER)
                        .plus(TokenSigner.LIFE.multipliedBy(2))
                        .isBefore(found.readAt());
    }

    /** Whichever instance inserts first has made the key; the others read it. */
    private Mono<Void> make(long number) {
        return Mono.fromCallable(SigningKeys::generate)
                .flatMap(key -> Mono.from(keys.insertOne(new Document("_id", number)
                        .append("jwk", key.toJSONString())
                        .append("createdAt", Date.from(clock.instant())))))
                .then()
                .onErrorResume(
                        MongoWriteException.class,
                        e -> ErrorCategory.fromErrorCode(e.getError().getCode()) == ErrorCategory.DUPLICATE_KEY
                                ? Mono.empty()
                                : Mono.error(e));
    }

    private static ECKey generate() throws JOSEException {
        return new ECKeyGenerator(Curve.P_256)
                .keyUse(KeyUse.SIGNATURE)
                .keyIDFromThumbprint(true)
                .generate();
    }

    private static Key key(Document document) {
        try {
            var made = Objects.requireNonNull(document.getDate("createdAt")).toInstant();
            return new Key(document.getLong("_id"), ECKey.parse(document.getString("jwk")), made);
        } catch (ParseException _) {
            throw new IllegalStateException(
                    "a signing key in signing-keys cannot be read"); // no cause: it may quote the key
        }
    }
}

package io.tandem.gateway.access.signing;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The key that signs (ES256), made once at first start and kept in the gateway's own database, collection
 * {@code signing-keys}. The document holds the private half: it is never logged and leaves through nothing.
 */
@Component
final class SigningKeys {

    /** Number of the key in force; a later one will follow it while both are published. */
    private static final long FIRST = 1;

    private final MongoCollection<Document> keys;
    private final Clock clock;
    private final Mono<ECKey> current;

    SigningKeys(MongoDatabase database, Clock clock) {
        this.keys = database.getCollection("signing-keys");
        this.clock = clock;
        this.current = find().switchIfEmpty(Mono.defer(this::make)).cacheInvalidateIf(_ -> false);
    }

    Mono<ECKey> current() {
        return current;
    }

    private Mono<ECKey> find() {
        return Mono.from(keys.find(Filters.eq("_id", FIRST)).first()).map(SigningKeys::read);
    }

    /** Whichever instance inserts first has made the key; the others read it. */
    private Mono<ECKey> make() {
        return Mono.fromCallable(SigningKeys::generate)
                .flatMap(key -> Mono.from(keys.insertOne(new Document("_id", FIRST)
                                .append("jwk", key.toJSONString())
                                .append("createdAt", Date.from(clock.instant()))))
                        .thenReturn(key))
                .onErrorResume(
                        MongoWriteException.class,
                        e -> ErrorCategory.fromErrorCode(e.getError().getCode()) == ErrorCategory.DUPLICATE_KEY
                                ? find()
                                : Mono.error(e));
    }

    private static ECKey generate() throws JOSEException {
        return new ECKeyGenerator(Curve.P_256)
                .keyUse(KeyUse.SIGNATURE)
                .keyIDFromThumbprint(true)
                .generate();
    }

    private static ECKey read(Document document) {
        try {
            return ECKey.parse(document.getString("jwk"));
        } catch (ParseException _) {
            throw new IllegalStateException(
                    "the signing key in signing-keys cannot be read"); // no cause: it may quote the key
        }
    }
}

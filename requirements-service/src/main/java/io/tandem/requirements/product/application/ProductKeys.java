package io.tandem.requirements.product.application;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.CommitLog;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Which product has which key: {@code {_id: "SHOP", product: "<uuid>", at}} in {@code product-keys}. A key is claimed
 * before the product is registered, so that two cannot register it at once; a claim whose product was not registered
 * within a minute is anybody's.
 */
@Component
public class ProductKeys {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final MongoCollection<Document> claims;
    private final CommitLog log;
    private final Clock clock;

    ProductKeys(MongoDatabase database, CommitLog log, Clock clock) {
        this.claims = database.getCollection("product-keys");
        this.log = log;
        this.clock = clock;
    }

    /** Empty where nobody has the key. */
    public Mono<UUID> productOf(String key) {
        return Mono.from(claims.find(eq("_id", key))).map(ProductKeys::product);
    }

    /** The product that has the key now: this one, or another that was first. */
    public Mono<UUID> claim(String key, UUID productId) {
        return Mono.from(claims.insertOne(claimOf(key, productId)))
                .thenReturn(productId)
                .onErrorResume(
                        MongoWriteException.class,
                        _ -> Mono.from(claims.find(eq("_id", key)))
                                .flatMap(claim -> abandoned(claim)
                                        .flatMap(abandoned ->
                                                abandoned ? takeOver(claim, productId) : Mono.just(product(claim)))));
    }

    /** Gives a key back that was claimed for a product that is not registered after all. */
    public Mono<Void> release(String key, UUID productId) {
        return Mono.from(claims.deleteOne(and(eq("_id", key), eq("product", productId.toString()))))
                .then();
    }

    /** What the log says counts: for rebuilding the claims from it. Blocks: for projections only. */
    void confirm(String key, UUID productId) {
        Mono.from(claims.replaceOne(eq("_id", key), claimOf(key, productId), new ReplaceOptions().upsert(true)))
                .block();
    }

    private Mono<Boolean> abandoned(Document claim) {
        return claim.getDate("at").toInstant().plus(PATIENCE).isAfter(clock.instant())
                ? Mono.just(false)
                : log.lastSequence(Products.stream(product(claim))).map(last -> last < 0);
    }

    private Mono<UUID> takeOver(Document claim, UUID productId) {
        var seen = and(eq("_id", claim.get("_id")), eq("product", claim.get("product")));
        var ours = new Document("product", productId.toString()).append("at", Date.from(clock.instant()));
        return Mono.from(claims.findOneAndUpdate(
                        seen,
                        new Document("$set", ours),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(ProductKeys::product)
                .defaultIfEmpty(product(claim));
    }

    private Document claimOf(String key, UUID productId) {
        return new Document("_id", key)
                .append("product", productId.toString())
                .append("at", Date.from(clock.instant()));
    }

    private static UUID product(Document claim) {
        return UUID.fromString(claim.getString("product"));
    }
}

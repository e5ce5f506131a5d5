package io.tandem.requirements.requirement.application;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Which requirement has which key: {@code {_id: "SHOP-12", requirement: "<uuid>"}} in {@code requirement-keys}, and the
 * last number given out per product: {@code {_id: "<product uuid>", last: 12}} in {@code requirement-numbers}. A key is
 * given out before its requirement is drafted and never twice; holes are allowed. Both can be rebuilt from the log.
 */
@Component
class RequirementKeys {

    private final MongoCollection<Document> keys;
    private final MongoCollection<Document> numbers;

    RequirementKeys(MongoDatabase database) {
        this.keys = database.getCollection("requirement-keys");
        this.numbers = database.getCollection("requirement-numbers");
    }

    /** Empty where no requirement has the key. */
    Mono<UUID> requirementOf(String key) {
        return Mono.from(keys.find(eq("_id", key))).map(claim -> UUID.fromString(claim.getString("requirement")));
    }

    /** All that have a key of a product; "." follows "-" and is in no key. */
    Flux<UUID> ofProduct(String productKey) {
        return Flux.from(keys.find(and(gte("_id", productKey + "-"), lt("_id", productKey + "."))))
                .map(claim -> UUID.fromString(claim.getString("requirement")));
    }

    /** The next key of a product, for a requirement about to be drafted. */
    Mono<String> next(UUID productId, String productKey, UUID requirementId) {
        return Mono.from(numbers.findOneAndUpdate(
                        eq("_id", productId.toString()),
                        Updates.inc("last", 1L),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
                .map(counter -> productKey + "-" + counter.getLong("last"))
                .flatMap(key ->
                        Mono.from(keys.insertOne(claim(key, requirementId))).thenReturn(key))
                .retryWhen(Retry.indefinitely().filter(RequirementKeys::isTaken));
    }

    /** Gives the name back of a requirement that was not drafted after all; its number stays a hole. */
    Mono<Void> release(String key) {
        return Mono.from(keys.deleteOne(eq("_id", key))).then();
    }

    /** What the log says counts. Blocks: for projections only. */
    void confirm(UUID productId, String key, UUID requirementId) {
        Mono.from(keys.replaceOne(eq("_id", key), claim(key, requirementId), new ReplaceOptions().upsert(true)))
                .block();
        var number = Long.parseLong(key, key.lastIndexOf('-') + 1, key.length(), 10);
        Mono.from(numbers.updateOne(
                        eq("_id", productId.toString()), Updates.max("last", number), new UpdateOptions().upsert(true)))
                .block();
    }

    private static boolean isTaken(Throwable failure) {
        return failure instanceof MongoWriteException e && e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private static Document claim(String key, UUID requirementId) {
        return new Document("_id", key).append("requirement", requirementId.toString());
    }
}

package io.tandem.gateway.activity;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.ForeignEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the services have told of each product, in the order it was heard, in the collection {@code activities}. */
@Component
class Activities {

    private final MongoCollection<Document> activities;
    private final Mono<String> index;

    Activities(MongoDatabase database) {
        this.activities = database.getCollection("activities");
        this.index = Mono.from(activities.createIndex(Indexes.ascending("product", "_id")))
                .cache();
    }

    Mono<Void> store(UUID product, ForeignEvent event) {
        var activity = new Document("_id", event.inboxPosition())
                .append("product", product.toString())
                .append("time", Date.from(event.time()))
                .append("type", event.type())
                .append("subject", event.subject())
                .append("version", event.sequence())
                .append("actor", event.actor());
        return index.then(Mono.from(activities.replaceOne(
                        Filters.eq("_id", event.inboxPosition()), activity, new ReplaceOptions().upsert(true))))
                .then();
    }

    /** Newest first. */
    Flux<Document> of(UUID product, @Nullable Instant until, @Nullable Long before, int limit) {
        var filters = new ArrayList<Bson>(List.of(Filters.eq("product", product.toString())));
        if (until != null) {
            filters.add(Filters.lte("time", Date.from(until)));
        }
        if (before != null) {
            filters.add(Filters.lt("_id", before));
        }
        return index.thenMany(Flux.from(activities
                .find(Filters.and(filters))
                .sort(Sorts.descending("_id"))
                .limit(limit)));
    }
}

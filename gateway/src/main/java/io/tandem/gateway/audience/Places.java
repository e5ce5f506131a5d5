package io.tandem.gateway.audience;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Which product a thing belongs to, in the collection {@code places}: whoever tells of a thing first names its product.
 * The newest are kept in memory as well.
 */
@Component
public final class Places {

    private static final int REMEMBERED = 100_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final MongoCollection<Document> places;

    @SuppressWarnings("serial") // never serialized
    private final Map<String, UUID> newest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, UUID> eldest) {
            return size() > REMEMBERED;
        }
    };

    Places(MongoDatabase database) {
        this.places = database.getCollection("places");
    }

    /** The product {@code subject} belongs to, or null where nobody has told. Blocks where memory does not know. */
    public @Nullable UUID of(String subject, JsonNode data) {
        var told = told(data);
        if (told != null) {
            remember(subject, told);
            return told;
        }
        synchronized (newest) {
            var known = newest.get(subject);
            if (known != null) {
                return known;
            }
        }
        var found = find(subject).block(PATIENCE);
        if (found != null) {
            remember(subject, found);
        }
        return found;
    }

    /** The product {@code subject} belongs to, as it is stored; a product is found by its id and by its key. */
    public Mono<UUID> find(String subject) {
        return Mono.from(places.find(Filters.eq("_id", subject)).first())
                .map(place -> UUID.fromString(place.getString("product")));
    }

    Mono<Void> store(String subject, JsonNode data) {
        var product = told(data);
        return product == null
                ? Mono.empty()
                : Mono.from(places.replaceOne(
                                Filters.eq("_id", subject),
                                new Document("_id", subject).append("product", product.toString()),
                                new ReplaceOptions().upsert(true)))
                        .then();
    }

    private void remember(String subject, UUID product) {
        synchronized (newest) {
            newest.put(subject, product);
        }
    }

    private static @Nullable UUID told(JsonNode data) {
        var product = data.path("productId").asString("");
        return product.isEmpty() ? null : UUID.fromString(product);
    }
}

package io.tandem.feedback.requirement;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.ForeignEvent;
import io.tandem.platform.view.TemporalView;
import io.tandem.platform.web.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What feedback was told of requirements, in the collection {@code requirements}. */
@Component
public class Requirements {

    public static final String PROCESSOR = "feedback.requirements";

    private static final Duration STEP = Duration.ofMillis(25);
    private static final int STEPS = 40;

    private final TemporalView rows;

    /** A requirement as far as feedback was told. */
    public record Known(UUID id, UUID productId, String key, String title) {

        static Known of(Document row) {
            return new Known(
                    UUID.fromString(row.getString("row")),
                    UUID.fromString(row.getString("product")),
                    row.getString("key"),
                    row.getString("title"));
        }
    }

    Requirements(MongoDatabase database) {
        this.rows = new TemporalView(database, "requirements", List.of("product", "key"));
    }

    /** As it is now; empty where nobody told feedback. */
    public Mono<Known> of(UUID requirementId) {
        return Mono.from(rows.find(null, Filters.eq("row", requirementId.toString())))
                .map(Known::of);
    }

    /**
     * The requirement of the product meant by an id or a key. One just drafted may still be on its way: it is waited
     * for, at most a second. An id nobody told feedback of is given back as it is, a key is a 422.
     */
    public Mono<UUID> idOf(UUID productId, String idOrKey) {
        return Mono.from(rows.find(null, meant(productId, idOrKey)))
                .repeatWhenEmpty(times -> times.delayElements(STEP).take(STEPS))
                .map(row -> UUID.fromString(row.getString("row")))
                .switchIfEmpty(Mono.defer(() -> asId(idOrKey)));
    }

    /** Those named, by id, as they are ({@code asOf} null) or were. */
    public Mono<Map<UUID, Known>> named(Collection<UUID> requirements, @Nullable Instant asOf) {
        var rowsNamed = requirements.stream().map(UUID::toString).distinct().toList();
        return Flux.from(rows.find(asOf, Filters.in("row", rowsNamed)))
                .map(Known::of)
                .collectMap(Known::id);
    }

    void put(UUID requirementId, ForeignEvent event, UnaryOperator<Document> change) {
        rows.put(requirementId, event.inboxPosition(), event.time(), change);
    }

    private static Bson meant(UUID productId, String idOrKey) {
        return Filters.and(
                Filters.eq("product", productId.toString()),
                Filters.or(Filters.eq("row", idOrKey), Filters.eq("key", idOrKey)));
    }

    private static Mono<UUID> asId(String idOrKey) {
        return Mono.fromCallable(() -> UUID.fromString(idOrKey))
                .onErrorMap(
                        IllegalArgumentException.class,
                        _ -> Problem.unprocessable(
                                "requirement-unknown",
                                "这个产品里没有需求 " + idOrKey + "，请核对编号。",
                                "The product has no requirement " + idOrKey + "; check its id or key."));
    }
}

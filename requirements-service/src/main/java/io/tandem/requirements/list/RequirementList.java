package io.tandem.requirements.list;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.platform.view.TemporalView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows, by product and number; each remembers since when and until when it was so. */
@Component
public class RequirementList {

    public static final String PROCESSOR = "requirements.list";
    private static final String ROWS = "requirement-rows";

    private final TemporalView rows;

    RequirementList(MongoDatabase database) {
        rows = new TemporalView(database, ROWS, List.of("product", "number"));
        var collection = database.getCollection(ROWS);
        var indexes = new ArrayList<List<String>>(List.of(
                List.of("providedBy", "to"),
                List.of("holders", "to"),
                List.of("to", "product", "state", "number"),
                List.of("to", "product", "grams"),
                List.of("product", "number", "from"))); // the past, page by page
        for (var by : Order.By.values()) {
            indexes.add(List.of("to", "product", by.key(), "number"));
        }
        indexes.remove(List.of("to", "product", "number", "number")); // the view's own
        Flux.fromIterable(indexes)
                .concatMap(fields -> collection.createIndex(Indexes.ascending(fields)))
                .blockLast();
    }

    /** A page of rows, as they are ({@code asOf} null) or were. */
    Flux<Document> find(Bson filter, Order order, @Nullable String cursor, @Nullable Instant asOf, int limit) {
        var asked = cursor == null ? filter : Filters.and(filter, order.after(cursor));
        return Flux.from(rows.find(asOf, asked)
                .sort(order.sort())
                .limit(limit)
                .projection(Projections.exclude("text", "grams"))); // only searched, never shown
    }

    /** The first requirements of a product by number. */
    public Flux<RequirementRow> inOrder(UUID product, @Nullable Instant asOf, int limit) {
        var all = Filters.eq("product", product.toString());
        return find(all, Order.named(null), null, asOf, limit).map(RequirementRow::read);
    }

    /** How many requirements of a product carry each module; empty text stands for none. */
    Mono<Map<String, Long>> countsByModule(UUID product, @Nullable Instant asOf) {
        return Flux.from(rows.find(asOf, Filters.eq("product", product.toString()))
                        .projection(Projections.include("module")))
                .map(row -> Objects.requireNonNullElse(row.getString("module"), ""))
                .collect(Collectors.groupingBy(module -> module, Collectors.counting()));
    }

    /** Those named, as they are ({@code asOf} null) or were. */
    public Flux<RequirementRow> named(Collection<UUID> requirements, @Nullable Instant asOf) {
        var ids = requirements.stream().map(UUID::toString).distinct().sorted().toList();
        return Flux.from(rows.find(asOf, Filters.in("row", ids))).map(RequirementRow::read);
    }

    /** Whatever has a half in this person's hands, in all products. */
    public Flux<RequirementRow> heldBy(UUID person, @Nullable Instant asOf) {
        return Flux.from(rows.find(asOf, Filters.eq("holders", person.toString())))
                .map(RequirementRow::read);
    }

    /** The present row of a requirement. Blocks: for the projection only. */
    @Nullable
    Document get(UUID requirement) {
        return rows.get(requirement);
    }

    /** Ids of requirements with a half provided by this one. Blocks: for the projection only. */
    List<UUID> reliantOn(UUID requirement) {
        var ids = Flux.from(rows.find(null, Filters.eq("providedBy", requirement.toString())))
                .map(row -> UUID.fromString(row.getString("row")))
                .collectList()
                .block();
        return ids == null ? List.of() : ids;
    }

    void put(UUID requirement, long position, Instant committedAt, UnaryOperator<Document> change) {
        rows.put(requirement, position, committedAt, change);
    }
}

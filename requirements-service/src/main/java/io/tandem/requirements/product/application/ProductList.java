package io.tandem.requirements.product.application;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.Recorded;
import io.tandem.platform.view.TemporalView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** All products by key, with who is in them; rows remember since when and until when they were so. */
@Component
public class ProductList {

    public static final String PROCESSOR = "requirements.product-list";

    private final TemporalView rows;

    public record Row(UUID productId, String key, String name) {}

    ProductList(MongoDatabase database) {
        this.rows = new TemporalView(database, "products", List.of("people", "key"));
    }

    /** @param person whose products, or null for everybody's */
    public Flux<Row> find(@Nullable UUID person, @Nullable Instant asOf, @Nullable String afterKey, int limit) {
        var filters = new ArrayList<Bson>();
        if (person != null) {
            filters.add(Filters.eq("people", person.toString()));
        }
        if (afterKey != null) {
            filters.add(Filters.gt("key", afterKey));
        }
        var filter = filters.isEmpty() ? new Document() : Filters.and(filters);
        return Flux.from(rows.find(asOf, filter).sort(Sorts.ascending("key")).limit(limit))
                .map(ProductList::row);
    }

    void put(UUID productId, Recorded recorded, UnaryOperator<Document> change) {
        rows.put(productId, recorded.position(), recorded.committedAt(), change);
    }

    private static Row row(Document row) {
        return new Row(UUID.fromString(row.getString("row")), row.getString("key"), row.getString("name"));
    }
}

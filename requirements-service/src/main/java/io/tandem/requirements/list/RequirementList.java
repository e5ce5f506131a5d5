package io.tandem.requirements.list;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.requirement.domain.State;
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
import reactor.core.publisher.Mono;

/** The rows, by product and number; each remembers since when and until when it was so. */
@Component
class RequirementList {

    static final String PROCESSOR = "requirements.list";
    private static final String ROWS = "requirement-rows";

    private final TemporalView rows;

    RequirementList(MongoDatabase database) {
        rows = new TemporalView(database, ROWS, List.of("product", "number"));
        Mono.from(database.getCollection(ROWS).createIndex(Indexes.ascending("providedBy", "to")))
                .block();
    }

    /**
     * What is asked for.
     *
     * @param after the last number of the page before, 0 for the first
     */
    record Query(
            UUID product, @Nullable State state, @Nullable UUID holder, long after, int limit) {}

    Flux<RequirementRow> find(Query query, @Nullable Instant asOf) {
        var filters = new ArrayList<Bson>();
        filters.add(Filters.eq("product", query.product().toString()));
        filters.add(Filters.gt("number", query.after()));
        if (query.state() != null) {
            filters.add(Filters.eq("state", query.state().name()));
        }
        if (query.holder() != null) {
            filters.add(Filters.eq("holders", query.holder().toString()));
        }
        return Flux.from(rows.find(asOf, Filters.and(filters))
                        .sort(Sorts.ascending("number"))
                        .limit(query.limit()))
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

package io.tandem.platform.view;

import com.mongodb.MongoCommandException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Rows that remember: each change writes a new version of a row, valid from its event's committedAt until the next
 * one's. The present and any past instant are read by the same indexed query.
 *
 * <p>A row version: {@code _id "<row>@<position>", row, position, from, to}, and the view's own fields. The present
 * version has {@link #OPEN} as its {@code to}. Writing is idempotent: an event at or below the row's position changes
 * nothing, and a crash between the two writes is mended by the repetition.
 */
public final class TemporalView {

    /** {@code to} of a version that still holds. */
    public static final Date OPEN = Date.from(Instant.parse("9999-12-31T23:59:59Z"));

    private static final String LIST = "list";
    private static final int INDEX_KEY_SPECS_CONFLICT = 86;

    private final MongoCollection<Document> rows;

    /**
     * @param keys the fields each list is read by, in order, one that runs backwards with a dash before it: an index
     *     {@code to, keys…} is made for them, instead of the one an earlier version made
     */
    public TemporalView(MongoDatabase database, String collection, List<String> keys) {
        this.rows = database.getCollection(collection);
        var list = Indexes.compoundIndex(Stream.concat(Stream.of("to"), keys.stream())
                .map(key -> key.startsWith("-") ? Indexes.descending(key.substring(1)) : Indexes.ascending(key))
                .toList());
        Flux.concat(
                        rows.createIndex(Indexes.ascending("row", "to")),
                        index(list)
                                .onErrorResume(
                                        TemporalView::hasOtherKeys,
                                        _ -> Mono.from(rows.dropIndex(LIST)).then(index(list))))
                .blockLast();
    }

    private Mono<String> index(Bson keys) {
        return Mono.from(rows.createIndex(keys, new IndexOptions().name(LIST)));
    }

    private static boolean hasOtherKeys(Throwable failure) {
        return failure instanceof MongoCommandException refused && refused.getErrorCode() == INDEX_KEY_SPECS_CONFLICT;
    }

    /** The present version of a row, or null. Blocks: for projections only. */
    public @Nullable Document get(UUID row) {
        return Mono.from(rows.find(present(row))).block();
    }

    /**
     * Writes the next version of a row; {@code change} gets a copy of the present one (an empty document for a new row)
     * and gives the next. Blocks: for projections only.
     */
    public void put(UUID row, long position, Instant committedAt, UnaryOperator<Document> change) {
        var present = get(row);
        if (present != null && present.getLong("position") >= position) {
            return;
        }
        var next = change.apply(present == null ? new Document() : new Document(present));
        var at = Date.from(committedAt);
        next.put("_id", row + "@" + position);
        next.put("row", row.toString());
        next.put("position", position);
        next.put("from", at);
        next.put("to", OPEN);
        Mono.from(rows.replaceOne(Filters.eq("_id", next.get("_id")), next, new ReplaceOptions().upsert(true)))
                .block();
        Mono.from(rows.updateMany(Filters.and(present(row), Filters.lt("position", position)), Updates.set("to", at)))
                .block();
    }

    /** Ends a row: from then on it is only in the past. Blocks: for projections only. */
    public void end(UUID row, Instant committedAt) {
        Mono.from(rows.updateMany(present(row), Updates.set("to", Date.from(committedAt))))
                .block();
    }

    /** Rows as they are ({@code asOf} null) or were. */
    public FindPublisher<Document> find(@Nullable Instant asOf, Bson filter) {
        return rows.find(Filters.and(at(asOf), filter));
    }

    private static Bson at(@Nullable Instant asOf) {
        return asOf == null
                ? Filters.eq("to", OPEN)
                : Filters.and(Filters.lte("from", Date.from(asOf)), Filters.gt("to", Date.from(asOf)));
    }

    private static Bson present(UUID row) {
        return Filters.and(Filters.eq("row", row.toString()), Filters.eq("to", OPEN));
    }
}

package io.tandem.requirements.activity;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.Recorded;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Requirement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything that happened to requirements and in their discussions, one line an event, in {@code activity}. */
@Component
public class Activity {

    private final MongoCollection<Document> lines;

    /**
     * @param event the event's id: its permalink
     * @param side the half it was about, absent where it was about both or neither
     * @param what the event's name
     * @param by who did it: a person's id, or a service's
     */
    public record Line(
            UUID event,
            UUID product,
            UUID requirement,
            String key,
            long position,
            @Nullable Side side,
            String what,
            Instant at,
            UUID by) {}

    Activity(MongoDatabase database) {
        this.lines = database.getCollection("activity");
        Flux.concat(
                        lines.createIndex(Indexes.ascending("product", "position")),
                        lines.createIndex(Indexes.ascending("concerns", "at")),
                        lines.createIndex(Indexes.ascending("requirement", "at")))
                .blockLast();
    }

    /** What others did after {@code since} in what concerns a person or what they follow; newest first. */
    public Flux<Line> since(Instant since, @Nullable Instant asOf, UUID person, Collection<UUID> followed, int limit) {
        var ids = followed.stream().map(UUID::toString).sorted().toList();
        var filters = new ArrayList<Bson>();
        filters.add(Filters.gt("at", Date.from(since)));
        filters.add(Filters.ne("by", person.toString()));
        filters.add(Filters.or(Filters.eq("concerns", person.toString()), Filters.in("requirement", ids)));
        if (asOf != null) {
            filters.add(Filters.lte("at", Date.from(asOf)));
        }
        return Flux.from(lines.find(Filters.and(filters))
                        .sort(Sorts.descending("position"))
                        .limit(limit))
                .map(Activity::read);
    }

    /** Requirements of a product that something happened to after one instant, up to another. */
    public Flux<UUID> touched(UUID product, Instant after, Instant until, int limit) {
        var between = Filters.and(
                Filters.eq("product", product.toString()),
                Filters.gt("at", Date.from(after)),
                Filters.lte("at", Date.from(until)));
        return Flux.from(lines.find(between).sort(Sorts.ascending("position")))
                .map(line -> UUID.fromString(line.getString("requirement")))
                .distinct()
                .take(limit);
    }

    /** Blocks: for the projection only. */
    void put(Requirement requirement, Recorded recorded, @Nullable Side side, Set<UUID> concerns) {
        var id = recorded.eventId().toString();
        var line = new Document("_id", id)
                .append("product", requirement.productId().toString())
                .append("requirement", requirement.id().toString())
                .append("key", requirement.key())
                .append("position", recorded.position())
                .append("side", side == null ? null : side.name())
                .append("what", recorded.event().getClass().getSimpleName())
                .append("at", Date.from(recorded.committedAt()))
                .append("by", recorded.metadata().actor().accountable().toString())
                .append(
                        "concerns",
                        concerns.stream().map(UUID::toString).sorted().toList());
        Mono.from(lines.replaceOne(Filters.eq("_id", id), line, new ReplaceOptions().upsert(true)))
                .block();
    }

    private static Line read(Document line) {
        var side = line.getString("side");
        return new Line(
                UUID.fromString(line.getString("_id")),
                UUID.fromString(line.getString("product")),
                UUID.fromString(line.getString("requirement")),
                line.getString("key"),
                line.getLong("position"),
                side == null ? null : Side.valueOf(side),
                line.getString("what"),
                line.getDate("at").toInstant(),
                UUID.fromString(line.getString("by")));
    }
}

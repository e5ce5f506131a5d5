package io.tandem.planning.board;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.Recorded;
import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import io.tandem.planning.task.domain.TaskType;
import io.tandem.platform.view.TemporalView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Tasks as rows that remember, in the collection {@code tasks}. */
@Component
public class Board {

    public static final String PROCESSOR = "planning.board";

    private final TemporalView rows;

    Board(MongoDatabase database) {
        this.rows = new TemporalView(database, "tasks", List.of("product", "row"));
        var tasks = database.getCollection("tasks");
        Flux.concat(
                        tasks.createIndex(Indexes.ascending("assignee", "to")),
                        tasks.createIndex(Indexes.ascending("requirement", "to")))
                .blockLast();
    }

    /** What is asked of the board; what is null does not matter. */
    record Filter(
            @Nullable Side side,
            @Nullable Lane lane,
            @Nullable UUID assignee,
            @Nullable UUID requirement) {

        private List<Bson> bson() {
            var filters = new ArrayList<Bson>();
            if (side != null) {
                filters.add(Filters.eq("side", side.name()));
            }
            if (lane != null) {
                filters.add(lane.filter());
            }
            if (assignee != null) {
                filters.add(Filters.eq("assignee", assignee.toString()));
            }
            if (requirement != null) {
                filters.add(Filters.eq("requirement", requirement.toString()));
            }
            return filters;
        }
    }

    /** A task as other features show it. */
    public record Line(
            UUID id, UUID product, UUID requirement, Side side, String title, Lane lane, Instant assignedAt) {

        /** {@code assignedAt} of a task nobody has is when this version of it began. */
        static Line of(Document row) {
            var title = row.getString("title");
            var assigned = row.getDate("assignedAt");
            return new Line(
                    UUID.fromString(row.getString("row")),
                    UUID.fromString(row.getString("product")),
                    UUID.fromString(row.getString("requirement")),
                    Side.valueOf(row.getString("side")),
                    title == null ? TaskType.titleOf(row.getString("type")) : title,
                    Lane.of(row),
                    (assigned == null ? row.getDate("from") : assigned).toInstant());
        }
    }

    /** Those named, as they are ({@code asOf} null) or were. */
    public Flux<Line> named(Collection<UUID> tasks, @Nullable Instant asOf) {
        var ids = tasks.stream().map(UUID::toString).distinct().sorted().toList();
        return Flux.from(rows.find(asOf, Filters.in("row", ids))).map(Line::of);
    }

    /** Unfinished tasks that are a person's to do, in all products. */
    public Flux<Line> assignedTo(UUID person, @Nullable Instant asOf) {
        return Flux.from(rows.find(asOf, unfinished(Filters.eq("assignee", person.toString()))))
                .map(Line::of);
    }

    /** A page of a product's tasks in the order of their ids, as they are ({@code asOf} null) or were. */
    Flux<Document> page(UUID product, Filter filter, @Nullable Instant asOf, @Nullable String after, int limit) {
        var filters = filter.bson();
        filters.add(Filters.eq("product", product.toString()));
        if (after != null) {
            filters.add(Filters.gt("row", after));
        }
        return Flux.from(rows.find(asOf, Filters.and(filters))
                .sort(Sorts.ascending("row"))
                .limit(limit));
    }

    /** Unfinished tasks of a requirement. */
    public Flux<UUID> ofRequirement(UUID requirement) {
        return ids(unfinished(Filters.eq("requirement", requirement.toString())));
    }

    /** Unfinished tasks of one side of a requirement. */
    public Flux<UUID> ofFacet(UUID requirement, Side side) {
        return ids(unfinished(facet(requirement, side)));
    }

    /** Tasks of one side of a requirement that are not cancelled: those that may rest on what changed. */
    public Flux<UUID> restingOn(UUID requirement, Side side) {
        return ids(Filters.and(facet(requirement, side), Filters.ne("state", "CANCELLED")));
    }

    /** The phases for which one side of a requirement has unfinished tasks, those named left aside. */
    public Flux<Phase> planned(UUID requirement, Side side, Collection<UUID> aside) {
        return Flux.from(rows.find(null, unfinished(facet(requirement, side))))
                .filter(row -> !aside.contains(UUID.fromString(row.getString("row"))))
                .map(row -> Phase.valueOf(row.getString("phase")))
                .distinct();
    }

    /** Unfinished tasks a person has in hand or is offered; of one product, or of all where it is null. */
    public Flux<UUID> inHandsOf(UUID person, @Nullable UUID product) {
        var text = person.toString();
        var hands =
                Filters.or(Filters.eq("assignee", text), Filters.eq("helpers", text), Filters.eq("offeredTo", text));
        return ids(unfinished(product == null ? hands : Filters.and(hands, Filters.eq("product", product.toString()))));
    }

    private Flux<UUID> ids(Bson filter) {
        return Flux.from(rows.find(null, filter)).map(row -> UUID.fromString(row.getString("row")));
    }

    private static Bson facet(UUID requirement, Side side) {
        return Filters.and(Filters.eq("requirement", requirement.toString()), Filters.eq("side", side.name()));
    }

    private static Bson unfinished(Bson filter) {
        return Filters.and(filter, Filters.in("state", "TODO", "IN_PROGRESS"));
    }

    void put(UUID taskId, Recorded recorded, UnaryOperator<Document> change) {
        rows.put(taskId, recorded.position(), recorded.committedAt(), change);
    }
}

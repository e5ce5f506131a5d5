package io.tandem.feedback.inbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.feedback.feedback.domain.Feedback;
import io.tandem.feedback.model.Side;
import io.tandem.ledger.Recorded;
import io.tandem.platform.view.TemporalView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Feedback as rows that remember, in the collection {@code feedback-items}. Nothing personal is in them. */
@Component
public class FeedbackInbox {

    public static final String PROCESSOR = "feedback.inbox";

    private final TemporalView rows;

    /** What is asked of the list; what is null does not matter. */
    record Filter(
            @Nullable Side side,
            @Nullable String state,
            @Nullable UUID requirement) {}

    FeedbackInbox(MongoDatabase database) {
        this.rows = new TemporalView(database, "feedback-items", List.of("product", "-weight", "row"));
        var items = database.getCollection("feedback-items");
        Flux.concat(
                        items.createIndex(Indexes.ascending("holder", "to")),
                        items.createIndex(Indexes.ascending("requirements", "to")))
                .blockLast();
    }

    /**
     * A product's feedback, the heaviest first, as it is ({@code asOf} null) or was.
     *
     * @param after where the page before ended
     */
    Flux<Document> page(UUID product, Filter filter, @Nullable Instant asOf, @Nullable Cursor after, int limit) {
        var filters = new ArrayList<Bson>();
        filters.add(Filters.eq("product", product.toString()));
        if (filter.side() != null) {
            filters.add(Filters.eq("lead", filter.side().name()));
        }
        if (filter.state() != null) {
            filters.add(Filters.eq("state", filter.state()));
        }
        if (filter.requirement() != null) {
            filters.add(Filters.eq("requirements", filter.requirement().toString()));
        }
        if (after != null) {
            filters.add(after.filter());
        }
        return Flux.from(rows.find(asOf, Filters.and(filters))
                .sort(Sorts.orderBy(Sorts.descending("weight"), Sorts.ascending("row")))
                .limit(limit));
    }

    /**
     * A piece of feedback as other features show it.
     *
     * @param lead null until somebody has classified it
     * @param passedAt when it was passed to whoever holds it, or submitted
     */
    public record Line(UUID id, UUID product, @Nullable Side lead, Feedback.State state, Instant passedAt) {

        static Line of(Document row) {
            var lead = row.getString("lead");
            var passed = row.getDate("passedAt");
            return new Line(
                    UUID.fromString(row.getString("row")),
                    UUID.fromString(row.getString("product")),
                    lead == null ? null : Side.valueOf(lead),
                    Feedback.State.valueOf(row.getString("state")),
                    (passed == null ? row.getDate("submittedAt") : passed).toInstant());
        }
    }

    /** Open feedback a person holds by name, in all products. */
    public Flux<Line> openAndHeldBy(UUID person, @Nullable Instant asOf) {
        return Flux.from(rows.find(
                        asOf, Filters.and(Filters.eq("holder", person.toString()), Filters.eq("state", "OPEN"))))
                .map(Line::of);
    }

    /** What a person holds, not by a post; of one product, or of all where it is null. */
    public Flux<UUID> heldBy(UUID person, @Nullable UUID product) {
        var held = Filters.eq("holder", person.toString());
        return ids(product == null ? held : Filters.and(held, Filters.eq("product", product.toString())));
    }

    /** What led to a requirement, or belongs to it. */
    public Flux<UUID> linkedTo(UUID requirement) {
        return ids(Filters.eq("requirements", requirement.toString()));
    }

    /** Joint triages in which the owners' time is over and the manager is not asked yet. */
    public Flux<UUID> overdueTriages(Instant now) {
        return ids(Filters.lte("triageDueAt", Date.from(now)));
    }

    private Flux<UUID> ids(Bson filter) {
        return Flux.from(rows.find(null, filter)).map(row -> UUID.fromString(row.getString("row")));
    }

    void put(UUID feedbackId, Recorded recorded, UnaryOperator<Document> change) {
        rows.put(feedbackId, recorded.position(), recorded.committedAt(), change);
    }
}

package io.tandem.requirements.baseline.application;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.Recorded;
import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.baseline.domain.BaselineEvent.BaselineCaptured;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The baselines of each product, oldest first. */
@Component
@ProcessingGroup(BaselineList.PROCESSOR)
public class BaselineList {

    public static final String PROCESSOR = "requirements.baseline-list";

    private final TemporalView rows;

    public record Row(UUID id, String name, int requirements, UUID capturedBy, Instant capturedAt) {}

    BaselineList(MongoDatabase database) {
        this.rows = new TemporalView(database, "baselines", List.of("product", "row"));
    }

    /** @param after the last id of the page before, or null for the first */
    public Flux<Row> find(UUID product, @Nullable Instant asOf, @Nullable UUID after, int limit) {
        var own = Filters.eq("product", product.toString());
        var filter = after == null ? own : Filters.and(own, Filters.gt("row", after.toString()));
        return Flux.from(rows.find(asOf, filter).sort(Sorts.ascending("row")).limit(limit))
                .map(BaselineList::row);
    }

    @EventHandler
    void on(BaselineCaptured event, @MetaDataValue("recorded") Recorded recorded) {
        rows.put(
                event.baselineId(),
                recorded.position(),
                recorded.committedAt(),
                row -> row.append("product", event.productId().toString())
                        .append("name", event.name())
                        .append("requirements", event.requirements().size())
                        .append("by", event.by().toString()));
    }

    private static Row row(Document row) {
        return new Row(
                UUID.fromString(row.getString("row")),
                row.getString("name"),
                row.getInteger("requirements"),
                UUID.fromString(row.getString("by")),
                row.getDate("from").toInstant());
    }
}

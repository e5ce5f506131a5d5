package io.tandem.requirements.design.application;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.Recorded;
import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.design.domain.DesignEvent;
import io.tandem.requirements.design.domain.DesignEvent.DesignRegistered;
import io.tandem.requirements.design.domain.DesignEvent.DesignRetired;
import io.tandem.requirements.design.domain.DesignEvent.DesignRevised;
import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The designs of each product, oldest first; a row remembers since when and until when it was so. */
@Component
@ProcessingGroup(DesignList.PROCESSOR)
public class DesignList {

    public static final String PROCESSOR = "requirements.design-list";

    private final TemporalView rows;

    public record Row(UUID id, Side side, DesignKind kind, String title, long version, String hash, boolean retired) {}

    DesignList(MongoDatabase database) {
        this.rows = new TemporalView(database, "designs", List.of("product", "row"));
    }

    /** @param after the last id of the page before, or null for the first */
    public Flux<Row> find(
            UUID product, @Nullable DesignKind kind, @Nullable Instant asOf, @Nullable UUID after, int limit) {
        var filters = new ArrayList<Bson>(List.of(Filters.eq("product", product.toString())));
        if (kind != null) {
            filters.add(Filters.eq("kind", kind.name()));
        }
        if (after != null) {
            filters.add(Filters.gt("row", after.toString()));
        }
        return Flux.from(rows.find(asOf, Filters.and(filters))
                        .sort(Sorts.ascending("row"))
                        .limit(limit))
                .map(DesignList::row);
    }

    @EventHandler
    void on(DesignEvent event, @MetaDataValue("recorded") Recorded recorded) {
        rows.put(event.designId(), recorded.position(), recorded.committedAt(), row -> switch (event) {
            case DesignRegistered e ->
                newest(row, e.title(), e.version(), e.hash())
                        .append("product", e.productId().toString())
                        .append("side", e.side().name())
                        .append("kind", e.kind().name())
                        .append("retired", false);
            case DesignRevised e -> newest(row, e.title(), e.version(), e.hash());
            case DesignRetired _ -> row.append("retired", true);
        });
    }

    private static Document newest(Document row, String title, long version, String hash) {
        return row.append("title", title).append("version", version).append("hash", hash);
    }

    private static Row row(Document row) {
        return new Row(
                UUID.fromString(row.getString("row")),
                Side.valueOf(row.getString("side")),
                DesignKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getLong("version"),
                row.getString("hash"),
                row.getBoolean("retired"));
    }
}

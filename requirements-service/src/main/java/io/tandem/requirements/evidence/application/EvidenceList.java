package io.tandem.requirements.evidence.application;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.Recorded;
import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.evidence.domain.EvidenceEvent;
import io.tandem.requirements.evidence.domain.EvidenceEvent.EvidenceRecorded;
import io.tandem.requirements.evidence.domain.EvidenceEvent.EvidenceRevised;
import io.tandem.requirements.evidence.domain.EvidenceKind;
import io.tandem.requirements.evidence.domain.Finding;
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

/** The evidence of each product, oldest first; a row remembers since when and until when it read so. */
@Component
@ProcessingGroup(EvidenceList.PROCESSOR)
public class EvidenceList {

    public static final String PROCESSOR = "requirements.evidence-list";

    private final TemporalView rows;

    public record Row(UUID id, EvidenceKind kind, String title, UUID recordedBy, long version) {}

    EvidenceList(MongoDatabase database) {
        this.rows = new TemporalView(database, "evidence", List.of("product", "row"));
    }

    /** @param after the last id of the page before, or null for the first */
    public Flux<Row> find(
            UUID product, @Nullable EvidenceKind kind, @Nullable Instant asOf, @Nullable UUID after, int limit) {
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
                .map(EvidenceList::row);
    }

    @EventHandler
    void on(EvidenceEvent event, @MetaDataValue("recorded") Recorded recorded) {
        rows.put(event.evidenceId(), recorded.position(), recorded.committedAt(), row -> switch (event) {
            case EvidenceRecorded e ->
                said(
                        row.append("product", e.productId().toString()).append("by", e.by().toString()),
                        e.finding(),
                        e.version());
            case EvidenceRevised e -> said(row, e.finding(), e.version());
        });
    }

    private static Document said(Document row, Finding finding, long version) {
        return row.append("kind", finding.kind().name())
                .append("title", finding.title())
                .append("version", version);
    }

    private static Row row(Document row) {
        return new Row(
                UUID.fromString(row.getString("row")),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("title"),
                UUID.fromString(row.getString("by")),
                row.getLong("version"));
    }
}

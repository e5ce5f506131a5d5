package io.tandem.requirements.change;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import io.tandem.ledger.Recorded;
import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetRejected;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetReopened;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffReturned;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementReturned;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Writes {@link ChangeRow}: every change as it stands, and what came back after somebody had objected. */
@Component
@ProcessingGroup(ChangeRow.PROCESSOR)
class ChangeProjection {

    private final TemporalView rows;
    private final Requirements requirements;

    ChangeProjection(TemporalView changeRows, Requirements requirements) {
        this.rows = changeRows;
        this.requirements = requirements;
    }

    @EventHandler
    void on(RequirementEvent event, @MetaDataValue("recorded") Recorded recorded) {
        switch (event) {
            case RequirementEvent.Changed e -> put(e.changeId(), e, recorded);
            case RequirementReturned e -> e.sides().forEach(side -> followed(e, side, recorded));
            case HandoffReturned e -> followed(e, e.side(), recorded);
            case FacetRejected e -> followed(e, e.side(), recorded);
            case FacetReopened e -> followed(e, e.side(), recorded);
            default -> {
                // changes nothing that was agreed
            }
        }
    }

    /** As it was at this very event, so that a view rebuilt is the same. */
    private void put(UUID changeId, RequirementEvent event, Recorded recorded) {
        var requirement = Objects.requireNonNull(
                requirements.upTo(event.requirementId(), recorded.sequence()).block());
        var change = requirement.change(changeId).orElseThrow();
        rows.put(
                changeId,
                recorded.position(),
                recorded.committedAt(),
                row -> ChangeRow.write(row, change, recorded.committedAt())
                        .append("requirement", requirement.id().toString())
                        .append("key", requirement.key())
                        .append("product", requirement.productId().toString()));
    }

    private void followed(RequirementEvent event, Side side, Recorded recorded) {
        var objected = Flux.from(rows.find(
                        null, and(eq("requirement", event.requirementId().toString()), eq("objected", true))))
                .filter(row -> ChangeRow.sides(row, "sides").contains(side))
                .map(row -> UUID.fromString(row.getString("row")))
                .collectList()
                .block();
        var later = new Document("what", event.getClass().getSimpleName())
                .append("side", side.name())
                .append("event", recorded.eventId().toString())
                .append("at", Date.from(recorded.committedAt()));
        Objects.requireNonNull(objected)
                .forEach(change ->
                        rows.put(change, recorded.position(), recorded.committedAt(), row -> append(row, later)));
    }

    private static Document append(Document row, Document later) {
        var objections = row.getList("objections", Document.class).stream()
                .map(objection -> {
                    var all = new ArrayList<>(objection.getList("later", Document.class));
                    all.add(later);
                    return new Document(objection).append("later", List.copyOf(all));
                })
                .toList();
        return row.append("objections", objections);
    }
}

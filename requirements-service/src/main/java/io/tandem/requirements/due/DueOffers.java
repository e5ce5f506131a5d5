package io.tandem.requirements.due;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.tandem.ledger.Recorded;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffEscalated;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffOffered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Open offers by their due instant: collection {@code due-offers}, {@code {_id: handoff, requirement, purpose, offeredAt, at}}. */
@Component
@ProcessingGroup("requirements.due")
class DueOffers {

    /** An offer whose time is up. */
    record Due(UUID requirement, UUID handoff) {}

    private final MongoCollection<Document> offers;
    private final MeterRegistry meters;

    /** Tells {@code tandem_handoff_overdue_offers}: offers whose time was up a minute ago and that are still open. */
    DueOffers(MongoDatabase database, MeterRegistry meters, Clock clock) {
        this.meters = meters;
        offers = database.getCollection("due-offers");
        Mono.from(offers.createIndex(Indexes.ascending("at"))).block();
        Gauge.builder(
                        "tandem.handoff.overdue.offers",
                        this,
                        o -> o.overdue(clock.instant().minusSeconds(60)))
                .register(meters);
    }

    @EventHandler
    void on(RequirementEvent.HandedOff event, @MetaDataValue("recorded") Recorded recorded) {
        switch (event) {
            case HandoffOffered e -> open(e, recorded.committedAt());
            case RequirementEvent.HandoffAccepted e -> close(e.handoffId(), "accepted", recorded.committedAt());
            case RequirementEvent.HandoffReturned e -> close(e.handoffId(), "returned", recorded.committedAt());
            case RequirementEvent.HandoffWithdrawn e -> close(e.handoffId(), "withdrawn", recorded.committedAt());
            case RequirementEvent.HandoffExpired e -> close(e.handoffId(), "expired", recorded.committedAt());
            case HandoffEscalated _,
                    RequirementEvent.HandoffRepacked _,
                    RequirementEvent.HandoffSuperseded _,
                    RequirementEvent.HandoffCountered _ -> {
                // still open, due as before
            }
        }
    }

    private void open(HandoffOffered e, Instant offeredAt) {
        var id = e.handoffId().toString();
        var offer = new Document("_id", id)
                .append("requirement", e.requirementId().toString())
                .append("purpose", e.purpose().name())
                .append("offeredAt", Date.from(offeredAt))
                .append("at", Date.from(e.dueAt()));
        Mono.from(offers.replaceOne(eq("_id", id), offer, new ReplaceOptions().upsert(true)))
                .block();
    }

    /** The wait is measured as the offer ends: {@code tandem_handoff_wait_seconds} by outcome and purpose. */
    private void close(UUID handoff, String outcome, Instant at) {
        var offer = Mono.from(offers.findOneAndDelete(eq("_id", handoff.toString())))
                .block();
        if (offer != null) {
            meters.timer("tandem.handoff.wait", "outcome", outcome, "purpose", offer.getString("purpose"))
                    .record(Duration.between(offer.getDate("offeredAt").toInstant(), at));
        }
    }

    private double overdue(Instant at) {
        var count = Mono.from(offers.countDocuments(lte("at", Date.from(at))))
                .onErrorComplete()
                .block(Duration.ofSeconds(2));
        return count == null ? Double.NaN : count;
    }

    Flux<Due> until(Instant now) {
        return Flux.from(offers.find(lte("at", Date.from(now)))
                        .sort(Sorts.ascending("at"))
                        .limit(100))
                .map(d -> new Due(UUID.fromString(d.getString("requirement")), UUID.fromString(d.getString("_id"))));
    }
}

package io.tandem.requirements.due;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffEscalated;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffOffered;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Open offers by their due instant: collection {@code due-offers}, {@code {_id: handoff, requirement, at}}. */
@Component
@ProcessingGroup("requirements.due")
class DueOffers {

    /** An offer whose time is up. */
    record Due(UUID requirement, UUID handoff) {}

    private final MongoCollection<Document> offers;

    DueOffers(MongoDatabase database) {
        offers = database.getCollection("due-offers");
        Mono.from(offers.createIndex(Indexes.ascending("at"))).block();
    }

    @EventHandler
    void on(RequirementEvent.HandedOff event) {
        var id = event.handoffId().toString();
        switch (event) {
            case HandoffOffered e -> {
                var offer = new Document("_id", id)
                        .append("requirement", e.requirementId().toString())
                        .append("at", Date.from(e.dueAt()));
                Mono.from(offers.replaceOne(eq("_id", id), offer, new ReplaceOptions().upsert(true)))
                        .block();
            }
            case RequirementEvent.HandoffAccepted _,
                    RequirementEvent.HandoffReturned _,
                    RequirementEvent.HandoffWithdrawn _,
                    RequirementEvent.HandoffExpired _ ->
                Mono.from(offers.deleteOne(eq("_id", id))).block();
            case HandoffEscalated _,
                    RequirementEvent.HandoffRepacked _,
                    RequirementEvent.HandoffSuperseded _,
                    RequirementEvent.HandoffCountered _ -> {
                // still open, due as before
            }
        }
    }

    Flux<Due> until(Instant now) {
        return Flux.from(offers.find(lte("at", Date.from(now)))
                        .sort(Sorts.ascending("at"))
                        .limit(100))
                .map(d -> new Due(UUID.fromString(d.getString("requirement")), UUID.fromString(d.getString("_id"))));
    }
}

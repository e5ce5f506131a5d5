package io.tandem.requirements.requirement.application;

import static com.mongodb.client.model.Filters.eq;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.ForeignEvent;
import io.tandem.platform.view.ReadsInbox;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Open tasks by the requirement they rest on, as far as planning told: collection {@code resting-tasks}. */
@Component
@ReadsInbox
@ProcessingGroup("requirements.resting-tasks")
class RestingTasks {

    private static final String TASK = "tandem.planning.task.";
    private static final Set<String> OVER = Set.of("completed.v1", "cancelled.v1");

    private final MongoCollection<Document> rows;
    private final JsonMapper json;

    RestingTasks(MongoDatabase database, JsonMapper json) {
        this.rows = database.getCollection("resting-tasks");
        this.json = json;
        Mono.from(rows.createIndex(Indexes.ascending("requirement", "open"))).block();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Opened(@Nullable UUID requirementId) {}

    @EventHandler
    void on(ForeignEvent event) {
        if (!event.type().startsWith(TASK)) {
            return;
        }
        var what = event.type().substring(TASK.length());
        if (what.equals("opened.v1")) {
            var opened = json.readValue(Objects.requireNonNull(event.data()), Opened.class);
            if (opened.requirementId() != null) {
                var row = new Document("_id", event.subject())
                        .append("requirement", opened.requirementId().toString())
                        .append("open", true);
                Mono.from(rows.replaceOne(eq("_id", event.subject()), row, new ReplaceOptions().upsert(true)))
                        .block();
            }
        } else if (OVER.contains(what) || what.equals("reopened.v1")) {
            var open = new Document("$set", new Document("open", !OVER.contains(what)));
            Mono.from(rows.updateOne(eq("_id", event.subject()), open)).block();
        }
    }

    Flux<UUID> of(UUID requirement) {
        return Flux.from(rows.find(new Document("requirement", requirement.toString()).append("open", true))
                        .sort(new Document("_id", 1)))
                .map(row -> UUID.fromString(row.getString("_id")));
    }
}

package io.tandem.requirements.requirement.application;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.requirements.requirement.domain.Exemption;
import io.tandem.requirements.requirement.domain.Link;
import io.tandem.requirements.requirement.domain.Requirement;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which requirements hang on which: collection {@code hanging}, {@code {_id: requirement, on: [requirement]}}. */
@Component
class Hanging {

    private final MongoCollection<Document> rows;

    Hanging(MongoDatabase database) {
        this.rows = database.getCollection("hanging");
        Mono.from(rows.createIndex(Indexes.ascending("on"))).block();
    }

    void put(Requirement requirement) {
        var provided = requirement.facets().values().stream()
                .map(facet -> facet.exemption())
                .filter(exemption -> exemption != null && exemption.confirmed())
                .map(Exemption::providedBy)
                .filter(Objects::nonNull);
        var on = Stream.concat(requirement.links().stream().map(Link::to), provided)
                .map(UUID::toString)
                .distinct()
                .sorted()
                .toList();
        var id = requirement.id().toString();
        var row = new Document("_id", id).append("on", on);
        Mono.from(rows.replaceOne(eq("_id", id), row, new ReplaceOptions().upsert(true)))
                .block();
    }

    Flux<UUID> on(UUID requirement) {
        return Flux.from(rows.find(eq("on", requirement.toString())).sort(new Document("_id", 1)))
                .map(row -> UUID.fromString(row.getString("_id")));
    }
}

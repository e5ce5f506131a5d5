package io.tandem.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Aggregates' states beside the log, in the collection {@code snapshots}: {@code {_id: stream, sequence, type, revision,
 * state}}. Only a help: what is missing, of another shape or unreadable is folded from the events again.
 */
public final class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final MongoCollection<Document> collection;
    private final Map<String, Class<?>> classes;
    private final Map<Class<?>, String> revisions;

    /** @param aggregates the classes that may be snapshot: fields of Java's own types, records and enums */
    public Snapshots(MongoDatabase db, Collection<Class<?>> aggregates) {
        collection = Store.collection(db, "snapshots");
        classes = aggregates.stream().collect(Collectors.toUnmodifiableMap(Class::getSimpleName, c -> c));
        revisions = aggregates.stream().collect(Collectors.toUnmodifiableMap(c -> c, Shape::hash));
    }

    /** Keeps it unless a later one is there; what would not read back equal is not kept. */
    void store(DomainEventMessage<?> snapshot) {
        var state = snapshot.getPayload();
        var revision = revisions.get(state.getClass());
        if (revision == null) {
            LOG.warn(
                    "No snapshot of {}: it is not one of the registered aggregates.",
                    state.getClass().getName());
            return;
        }
        var text = textOf(state);
        if (text.isEmpty()) {
            return;
        }
        var stream = snapshot.getAggregateIdentifier();
        var document = new Document("_id", stream)
                .append("sequence", snapshot.getSequenceNumber())
                .append("type", state.getClass().getSimpleName())
                .append("revision", revision)
                .append("state", text.get());
        var older = and(eq(stream), lt("sequence", snapshot.getSequenceNumber()));
        Store.await(Store.one(collection.replaceOne(older, document, new ReplaceOptions().upsert(true)))
                .onErrorComplete(Store::isDuplicate));
    }

    Optional<DomainEventMessage<?>> read(String stream) {
        return Store.await(collection.find(eq(stream)).first()).flatMap(this::message);
    }

    private Optional<DomainEventMessage<?>> message(Document document) {
        var type = classes.get(document.getString("type"));
        if (type == null || !document.getString("revision").equals(revisions.get(type))) {
            return Optional.empty();
        }
        Object state = StoredJson.MAPPER.readValue(document.getString("state"), type);
        var stream = document.getString("_id");
        return Optional.of(
                new GenericDomainEventMessage<>(Streams.type(stream), stream, document.getLong("sequence"), state));
    }

    private static Optional<String> textOf(Object state) {
        try {
            var text = StoredJson.MAPPER.writeValueAsString(state);
            var again = StoredJson.MAPPER.writeValueAsString(StoredJson.MAPPER.readValue(text, state.getClass()));
            if (again.equals(text)) {
                return Optional.of(text);
            }
            LOG.warn(
                    "No snapshot of {}: it would not read back equal.",
                    state.getClass().getName());
        } catch (JacksonException e) {
            LOG.warn("No snapshot of {}: {}", state.getClass().getName(), e.getOriginalMessage());
        }
        return Optional.empty();
    }
}

package io.tandem.gateway.notice;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.ForeignEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Notices, in the collection {@code notices}: a view, folded from the inbox. What was read is no history and is not in
 * it: {@code notice-marks} has how far a person has read, {@code notice-reads} what was read beyond that. A notice's id
 * follows from its event and person, so marks outlive a rebuild.
 */
@Component
class Notices {

    /** @param requirement the one it hangs on, where the event names it */
    record Told(@Nullable String askId, @Nullable String requirement) {}

    private final MongoCollection<Document> notices;
    private final MongoCollection<Document> marks;
    private final MongoCollection<Document> reads;
    private final Mono<Void> indexes;

    Notices(MongoDatabase database) {
        this.notices = database.getCollection("notices");
        this.marks = database.getCollection("notice-marks");
        this.reads = database.getCollection("notice-reads");
        this.indexes = Mono.from(notices.createIndex(Indexes.ascending("person", "at")))
                .then(Mono.from(reads.createIndex(Indexes.ascending("person", "at"))))
                .then()
                .cache();
    }

    /** @param product null where nobody has told which it belongs to */
    Mono<Void> store(UUID person, Why why, ForeignEvent event, @Nullable UUID product, Told told) {
        var id = UUID.nameUUIDFromBytes((event.id() + "/" + person).getBytes(StandardCharsets.UTF_8))
                .toString();
        var notice = new Document("_id", id)
                .append("person", person.toString())
                .append("at", event.inboxPosition())
                .append("time", Date.from(event.time()))
                .append("why", why.name())
                .append("type", event.type())
                .append("subject", event.subject())
                .append("product", product == null ? null : product.toString())
                .append("actor", event.actor())
                .append("ask", told.askId())
                .append("requirement", told.requirement());
        return indexes.then(
                        Mono.from(notices.replaceOne(Filters.eq("_id", id), notice, new ReplaceOptions().upsert(true))))
                .then();
    }

    /** How far the person has read; 0 where nothing was marked. */
    Mono<Long> mark(UUID person) {
        return Mono.from(marks.find(Filters.eq("_id", person.toString())).first())
                .map(mark -> mark.getLong("until"))
                .defaultIfEmpty(0L);
    }

    /** Newest first. */
    Flux<Document> of(UUID person, long from, @Nullable Long before, int limit) {
        var filters = new ArrayList<Bson>(List.of(Filters.eq("person", person.toString()), Filters.gt("at", from)));
        if (before != null) {
            filters.add(Filters.lt("at", before));
        }
        return indexes.thenMany(Flux.from(
                notices.find(Filters.and(filters)).sort(Sorts.descending("at")).limit(limit)));
    }

    /** Ids of what was read beyond {@code mark}. */
    Flux<String> read(UUID person, long mark) {
        return indexes.thenMany(Flux.from(
                        reads.find(Filters.and(Filters.eq("person", person.toString()), Filters.gt("at", mark)))))
                .map(read -> read.getString("_id"));
    }

    /** Marks one notice of the person as read; empty where there is no such notice of theirs. */
    Mono<String> markRead(UUID person, String id) {
        return Mono.from(notices.find(Filters.and(Filters.eq("_id", id), Filters.eq("person", person.toString())))
                        .first())
                .flatMap(notice -> Mono.from(reads.replaceOne(
                                Filters.eq("_id", id),
                                new Document("_id", id)
                                        .append("person", person.toString())
                                        .append("at", notice.getLong("at")),
                                new ReplaceOptions().upsert(true)))
                        .thenReturn(id));
    }

    /** Marks all up to the notice {@code id} as read. */
    Mono<String> markAll(UUID person, String id) {
        return Mono.from(notices.find(Filters.and(Filters.eq("_id", id), Filters.eq("person", person.toString())))
                        .first())
                .flatMap(notice -> mark(person)
                        .flatMap(before -> Mono.from(marks.replaceOne(
                                Filters.eq("_id", person.toString()),
                                new Document("_id", person.toString())
                                        .append("until", Math.max(before, notice.getLong("at"))),
                                new ReplaceOptions().upsert(true))))
                        .then(Mono.from(reads.deleteMany(Filters.and(
                                Filters.eq("person", person.toString()), Filters.lte("at", notice.getLong("at"))))))
                        .thenReturn(id));
    }
}

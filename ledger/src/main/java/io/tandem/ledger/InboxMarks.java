package io.tandem.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Up to where nothing of a source is missing. Partitions bring positions in any order, so the highest received says
 * little. Counted on from what is known; now and then kept in {@code inbox-marks}, so that a start need not count afresh.
 */
final class InboxMarks {

    private static final int PAGE = 1000;

    private final MongoCollection<Document> inbox;
    private final MongoCollection<Document> marks;
    private final Map<String, Long> known = new ConcurrentHashMap<>();

    InboxMarks(MongoCollection<Document> inbox, MongoCollection<Document> marks) {
        this.inbox = inbox;
        this.marks = marks;
    }

    Mono<Long> of(String source) {
        return Mono.defer(() -> {
                    var mark = known.get(source);
                    return mark == null ? kept(source) : Mono.just(mark);
                })
                .flatMap(mark -> count(source, mark));
    }

    private Mono<Long> kept(String source) {
        return Store.one(marks.find(eq(source)).first())
                .map(document -> document.getLong("position"))
                .defaultIfEmpty(0L);
    }

    private Mono<Long> count(String source, long from) {
        var later = and(eq("source", source), gt("position", from));
        return Store.all(inbox.find(later)
                        .sort(ascending("position"))
                        .limit(PAGE)
                        .projection(include("position")))
                .flatMap(found -> {
                    long to = contiguous(from, found);
                    known.merge(source, to, Math::max);
                    return to < from + PAGE ? Mono.just(to) : keep(source, to).then(count(source, to));
                });
    }

    private static long contiguous(long from, List<Document> found) {
        long to = from;
        for (var document : found) {
            if (document.getLong("position") != to + 1) {
                break;
            }
            to++;
        }
        return to;
    }

    private Mono<Void> keep(String source, long position) {
        return Store.upserted(
                        () -> marks.updateOne(eq(source), max("position", position), new UpdateOptions().upsert(true)))
                .then();
    }
}

package io.tandem.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.bson.Document;
import reactor.core.publisher.Flux;

/**
 * Puts foreign events in order. One attempt reads where each subject stands, sorts the batch into next, old and early,
 * and inserts; whatever goes wrong on the way (a position another instance took, a time-out), the attempt is repeated and
 * finds done what was done.
 */
final class InboxWriter {

    private static final long MOST_EARLY = 10_000;
    private static final int MOST_AT_ONCE = 500; // what a drained gap lets go is no single long operation
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final MongoCollection<Document> inbox;
    private final MongoCollection<Document> early;
    private final Clock clock;

    private record Subject(String source, String id) {

        static Subject of(ForeignEvent event) {
            return new Subject(event.source(), event.subject());
        }
    }

    /** Where a subject stands, and what of it waits. */
    private static final class Line {

        private long last;
        private final TreeMap<Long, ForeignEvent> waiting = new TreeMap<>();

        Line(long last) {
            this.last = last;
        }

        void next(List<ForeignEvent> ready) {
            waiting.headMap(last, true).clear();
            for (var next = waiting.remove(last + 1); next != null; next = waiting.remove(last + 1)) {
                ready.add(next);
                last++;
            }
        }
    }

    InboxWriter(MongoCollection<Document> inbox, MongoCollection<Document> early, Clock clock) {
        this.inbox = inbox;
        this.early = early;
        this.clock = clock;
    }

    /** Yields how many were appended. Only one thread of an instance may be in here. */
    int receive(List<ForeignEvent> batch) {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        for (int attempt = 1; ; attempt++) {
            try {
                int appended = attempt(batch);
                while (isOvertaken(batch)) {
                    appended += attempt(batch);
                }
                return appended;
            } catch (InboxFullException e) {
                throw e;
            } catch (RuntimeException e) {
                if (System.nanoTime() - deadline > 0) {
                    refuseAnotherHistory(batch);
                    throw new StoreUnavailableException("The inbox did not take the events in time.", e);
                }
                LockSupport.parkNanos(Duration.ofMillis(Math.min(100, 1L << Math.min(attempt, 10)))
                        .toNanos());
            }
        }
    }

    private int attempt(List<ForeignEvent> batch) {
        var lines = lines(batch);
        var kept = keptEarly(batch, lines);
        var ready = new ArrayList<ForeignEvent>();
        for (var event : batch) {
            var line = lines.get(Subject.of(event));
            if (line != null) {
                line.waiting.putIfAbsent(event.sequence(), event);
                line.next(ready);
            }
        }
        append(ready);
        keep(lines, kept);
        return ready.size();
    }

    private Map<Subject, Line> lines(List<ForeignEvent> batch) {
        var subjects = batch.stream().map(Subject::of).distinct().toList();
        return Store.await(Flux.fromIterable(subjects)
                        .flatMap(s -> Store.one(inbox.find(and(eq("source", s.source), eq("subject", s.id)))
                                        .sort(descending("sequence"))
                                        .limit(1)
                                        .projection(include("sequence"))
                                        .first())
                                .map(d -> d.getLong("sequence"))
                                .defaultIfEmpty(-1L)
                                .map(last -> Map.entry(s, new Line(last))))
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue, HashMap::new))
                .orElseThrow();
    }

    /** Ids of what is kept as early for these subjects; it joins their lines. */
    private Set<String> keptEarly(List<ForeignEvent> batch, Map<Subject, Line> lines) {
        var ids = new HashSet<String>();
        for (var event : early(batch)) {
            var line = lines.get(Subject.of(event));
            if (line != null) {
                line.waiting.put(event.sequence(), event);
                ids.add(InboxDocuments.earlyId(event));
            }
        }
        return ids;
    }

    /** Two instances may at once keep an event as early and append the one before it: whoever looks last sees it. */
    private boolean isOvertaken(List<ForeignEvent> batch) {
        var waiting = early(batch);
        if (waiting.isEmpty()) {
            return false;
        }
        var lines = lines(batch);
        return waiting.stream().anyMatch(event -> {
            var line = lines.get(Subject.of(event));
            return line != null && event.sequence() <= line.last + 1;
        });
    }

    private List<ForeignEvent> early(List<ForeignEvent> batch) {
        var subjects = batch.stream().map(ForeignEvent::subject).distinct().toList();
        return Store.await(Store.all(early.find(in("subject", subjects)))).orElseThrow().stream()
                .map(InboxDocuments::read)
                .toList();
    }

    private void append(List<ForeignEvent> ready) {
        if (ready.isEmpty()) {
            return;
        }
        long position = Store.await(inbox.find()
                        .sort(descending("_id"))
                        .limit(1)
                        .projection(include("_id"))
                        .first())
                .map(d -> d.getLong("_id"))
                .orElse(0L);
        var now = clock.instant();
        var documents = new ArrayList<Document>(ready.size());
        for (var event : ready) {
            documents.add(InboxDocuments.appended(event, ++position, now));
        }
        insert(inbox, documents);
    }

    /** Keeps what still waits and lets go of what no longer does. */
    private void keep(Map<Subject, Line> lines, Set<String> kept) {
        var gone = new HashSet<>(kept);
        var coming = new ArrayList<Document>();
        var now = clock.instant();
        for (var line : lines.values()) {
            for (var event : line.waiting.values()) {
                if (!gone.remove(InboxDocuments.earlyId(event))) {
                    coming.add(InboxDocuments.early(event, now));
                }
            }
        }
        inParts(List.copyOf(gone), ids -> Store.await(early.deleteMany(in("_id", ids))));
        if (!coming.isEmpty()) {
            long waiting = Store.await(early.estimatedDocumentCount()).orElse(0L);
            if (waiting + coming.size() > MOST_EARLY) {
                throw new InboxFullException(waiting);
            }
            insert(early, coming);
        }
    }

    private static void insert(MongoCollection<Document> collection, List<Document> documents) {
        inParts(documents, part -> Store.await(collection.insertMany(part, new InsertManyOptions().ordered(true))));
    }

    private static <T> void inParts(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            work.accept(all.subList(from, Math.min(from + MOST_AT_ONCE, all.size())));
        }
    }

    /** A position of a source that turns out to be another event means that the source's store is not what it was. */
    private void refuseAnotherHistory(List<ForeignEvent> batch) {
        for (var event : batch) {
            var same = and(
                    eq("source", event.source()),
                    eq("position", event.position()),
                    ne("id", event.id().toString()));
            if (Store.await(inbox.find(same).first()).isPresent()) {
                throw new IllegalStateException("Position %d of %s was another event before: its history has changed."
                        .formatted(event.position(), event.source()));
            }
        }
    }
}

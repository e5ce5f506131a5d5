package io.tandem.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The append-only log of one service: collection {@code commits}, one document per commit, positions gap-free in commit
 * order also where several instances append. Nothing here waits for ever: a store that stays away is a
 * {@link StoreUnavailableException}.
 */
public final class CommitLog implements AutoCloseable {

    private static final int PAGE = 500;

    private final MongoCollection<Document> commits;
    private final CommitQueue queue;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** A position that ends a commit: what follows it needs no look at the commit before. */
    private volatile long boundary;

    /** Creates the indexes and starts the writer's thread. */
    public CommitLog(MongoDatabase db, Clock clock) {
        commits = Store.collection(db, "commits");
        Store.await(commits.createIndex(Indexes.ascending("stream", "firstSequence"), new IndexOptions().unique(true)));
        Store.await(commits.createIndex(
                Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true)));
        Store.await(commits.createIndex(Indexes.ascending("events.id"))); // a receipt is asked for by its event
        queue = new CommitQueue(new CommitWriter(this, commits, clock, () -> listeners.forEach(Runnable::run)), clock);
    }

    /**
     * Completes when the commit is durable, in submission order for each stream. Fails with StreamMovedException,
     * KeyUsedException, StoreUnavailableException, or IllegalArgumentException for a commit that cannot be stored.
     */
    public CompletableFuture<StoredCommit> append(NewCommit commit) {
        return queue.append(commit);
    }

    /** Commits that hold an event of that sequence or a later one, in order. */
    public Flux<StoredCommit> stream(String stream, long fromSequence) {
        return Flux.concat(straddling(stream, fromSequence), continued(stream, fromSequence));
    }

    /** Commits of a stream with committedAt at or before an instant, in order. */
    public Flux<StoredCommit> streamAsOf(String stream, Instant asOf) {
        return pages(stream, 0, lte("committedAt", asOf));
    }

    /** Up to {@code limit} commits that hold an event after a position, in order. */
    public Flux<StoredCommit> after(long position, int limit) {
        return find(gt("_id", position), limit)
                .flatMap(next -> {
                    var complete = position == boundary
                            || (!next.isEmpty() && next.getFirst().position() == position + 1);
                    return complete ? Mono.just(next) : withStraddling(position, next);
                })
                .doOnNext(this::remember)
                .flatMapIterable(next -> next.subList(0, Math.min(limit, next.size())));
    }

    /** The last sequence of a stream; -1 where there is none. */
    public Mono<Long> lastSequence(String stream) {
        return Store.one(commits.find(eq("stream", stream))
                        .sort(descending("firstSequence"))
                        .limit(1)
                        .first())
                .map(CommitDocuments::lastSequence)
                .defaultIfEmpty(-1L);
    }

    /** The commit stored with an idempotency key; empty where there is none. */
    public Mono<StoredCommit> byKey(String key) {
        return Store.one(commits.find(eq("key", key)).first()).map(CommitDocuments::read);
    }

    /** The last position; 0 where nothing is stored. */
    public Mono<Long> head() {
        return newest().map(StoredCommit::lastPosition).defaultIfEmpty(0L);
    }

    /**
     * Afterwards no commit of this instance gets a committedAt at or before {@code t}; yields the head at that moment, so
     * that all this instance's commits up to {@code t} are at or below it. An instant more than a minute ahead of the
     * clock is an IllegalArgumentException: every later commit would have to carry it.
     */
    public Mono<Long> close(Instant t) {
        return Mono.fromFuture(() -> queue.close(t));
    }

    /** Calls the listener after commits of this instance; yields what ends that. It must not block. */
    public Runnable onAppend(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Stops accepting, writes what was accepted, ends the thread. The client is not closed. */
    @Override
    public void close() {
        queue.stop();
    }

    /** All that {@link #after} yields, page by page as it is asked for, to the head. */
    Flux<StoredCommit> from(long position) {
        return after(position, PAGE)
                .collectList()
                .expand(page -> page.size() < PAGE
                        ? Mono.empty()
                        : after(page.getLast().lastPosition(), PAGE).collectList())
                .concatMapIterable(page -> page, 1);
    }

    /** Whether a stream holds an event of one of these types. */
    Mono<Boolean> holdsAny(String stream, Collection<String> types) {
        return Store.one(commits.find(and(eq("stream", stream), in("events.type", types)))
                        .first())
                .hasElement();
    }

    Mono<StoredCommit> at(String stream, long firstSequence) {
        return Store.one(commits.find(and(eq("stream", stream), eq("firstSequence", firstSequence)))
                        .first())
                .map(CommitDocuments::read);
    }

    Mono<StoredCommit> newest() {
        return Store.one(commits.find().sort(descending("_id")).limit(1).first())
                .map(CommitDocuments::read);
    }

    /** The commit that holds a position or, where none does, the last one before it. */
    Mono<StoredCommit> atOrBefore(long position) {
        return Store.one(commits.find(lte("_id", position))
                        .sort(descending("_id"))
                        .limit(1)
                        .first())
                .map(CommitDocuments::read);
    }

    /** Commits from a sequence that is known to begin one. */
    Flux<StoredCommit> continued(String stream, long firstSequence) {
        return pages(stream, firstSequence, new Document());
    }

    private Mono<StoredCommit> straddling(String stream, long fromSequence) {
        if (fromSequence <= 0) {
            return Mono.empty();
        }
        return Store.one(commits.find(and(eq("stream", stream), lt("firstSequence", fromSequence)))
                        .sort(descending("firstSequence"))
                        .limit(1)
                        .first())
                .map(CommitDocuments::read)
                .filter(commit -> commit.lastSequence() >= fromSequence);
    }

    private Mono<List<StoredCommit>> withStraddling(long position, List<StoredCommit> next) {
        return atOrBefore(position)
                .map(before -> {
                    if (before.lastPosition() <= position) {
                        boundary = before.lastPosition();
                        return next;
                    }
                    return Stream.concat(Stream.of(before), next.stream()).toList();
                })
                .defaultIfEmpty(next);
    }

    private void remember(List<StoredCommit> read) {
        if (!read.isEmpty()) {
            boundary = read.getLast().lastPosition();
        }
    }

    private Flux<StoredCommit> pages(String stream, long fromSequence, Bson also) {
        return page(stream, fromSequence, also)
                .expand(page -> page.size() < PAGE
                        ? Mono.empty()
                        : page(stream, page.getLast().lastSequence() + 1, also))
                .concatMapIterable(page -> page, 1);
    }

    private Mono<List<StoredCommit>> page(String stream, long fromSequence, Bson also) {
        var filter = and(eq("stream", stream), gte("firstSequence", fromSequence), also);
        return Store.all(commits.find(filter).sort(ascending("firstSequence")).limit(PAGE))
                .map(found -> found.stream().map(CommitDocuments::read).toList());
    }

    private Mono<List<StoredCommit>> find(Bson filter, int limit) {
        return Store.all(commits.find(filter).sort(ascending("_id")).limit(limit))
                .map(found -> found.stream().map(CommitDocuments::read).toList());
    }
}

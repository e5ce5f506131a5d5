package io.tandem.ledger;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Foreign events in this service's own gap-free order: collection {@code inbox}. A subject's events are appended only in
 * sequence; what is early waits in {@code inbox-early} (at most 10,000), what is old is dropped. A message source for
 * Axon's tracking processors, whose payload is {@link ForeignEvent}: one look for what came wakes them all.
 */
public final class Inbox implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {

    private static final int PAGE = 500;

    private final MongoCollection<Document> inbox;
    private final MongoCollection<Document> early;
    private final InboxWriter writer;
    private final InboxMarks marks;
    private final Scheduler thread = Schedulers.newBoundedElastic(1, Integer.MAX_VALUE, "inbox", 60, true);
    private final Signal appended = new Signal();
    private final Sinks.Empty<Void> closed = Sinks.empty();
    private final CompletableFuture<@Nullable Void> watch;

    /** Streams that have come this far do not look. */
    private final AtomicLong knownHead;

    /** What was read last, without gaps: all streams walk over the same few events at nearly the same time. */
    private volatile List<ForeignEvent> recent = List.of();

    /** @param poll how soon it is seen what other instances receive; what this one receives is seen at once */
    public Inbox(MongoDatabase db, Clock clock, Duration poll) {
        inbox = Store.collection(db, "inbox");
        early = Store.collection(db, "inbox-early");
        writer = new InboxWriter(inbox, early, clock);
        marks = new InboxMarks(inbox, Store.collection(db, "inbox-marks"));
        var unique = new IndexOptions().unique(true);
        Store.await(inbox.createIndex(Indexes.ascending("source", "subject", "sequence"), unique));
        Store.await(inbox.createIndex(Indexes.ascending("source", "position"), unique));
        Store.await(inbox.createIndex(Indexes.ascending("receivedAt")));
        Store.await(early.createIndex(Indexes.ascending("subject")));
        knownHead = new AtomicLong(Store.await(head()).orElse(0L));
        watch = Flux.interval(poll)
                .onBackpressureDrop()
                .takeUntilOther(closed.asMono())
                .concatMap(_ -> head().onErrorComplete(), 1) // a store that is away is looked at again a poll later
                .doOnNext(this::came)
                .then()
                .toFuture();
    }

    /** Ends the look for others' events; streams are closed by their readers. */
    @Override
    public void close() {
        closed.tryEmitEmpty();
        watch.completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
    }

    /**
     * Completes when all of the batch is durable, as appended, early, or a duplicate; then the Kafka offset may be
     * committed. Yields how many were appended. Fails with {@link InboxFullException}, {@link StoreUnavailableException},
     * or IllegalStateException where a source's history has changed; the same batch may be given again.
     */
    public Mono<Integer> receive(List<ForeignEvent> batch) {
        return Mono.fromCallable(() -> writer.receive(batch))
                .flatMap(count ->
                        count == 0 ? Mono.just(0) : head().doOnNext(this::came).thenReturn(count))
                .subscribeOn(thread);
    }

    private void came(long head) {
        if (knownHead.getAndAccumulate(head, Math::max) < head) {
            appended.raise();
        }
    }

    /** The last inbox position; 0 where nothing was received. */
    public Mono<Long> head() {
        return position(inbox.find().sort(descending("_id")).limit(1).first()).defaultIfEmpty(0L);
    }

    /** The position of a source up to which nothing of it is missing here; 0 where nothing was received. */
    public Mono<Long> lastPosition(String source) {
        return marks.of(source);
    }

    /** How many events wait for an earlier one. */
    public Mono<Long> early() {
        return Store.one(early.estimatedDocumentCount());
    }

    /** Never ends; woken by what this instance receives, and a poll later by what others do. */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new InboxStream(
                this::after, appended, token == null ? 0 : token.position().orElse(0));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(Store.await(head()).orElse(0L));
    }

    /** Before the first event received at or after an instant. */
    @Override
    public TrackingToken createTokenAt(Instant instant) {
        var first = inbox.find(gte("receivedAt", Date.from(instant)))
                .sort(ascending("_id"))
                .limit(1)
                .first();
        return Store.await(position(first))
                .<TrackingToken>map(position -> new GlobalSequenceTrackingToken(position - 1))
                .orElseGet(this::createHeadToken);
    }

    private List<ForeignEvent> after(long position) {
        if (position >= knownHead.get()) {
            return List.of();
        }
        var shared = recentAfter(position);
        return shared.isEmpty() ? read(position) : shared;
    }

    private List<ForeignEvent> recentAfter(long position) {
        var events = recent;
        return events.isEmpty()
                        || position < events.getFirst().inboxPosition() - 1
                        || position >= events.getLast().inboxPosition()
                ? List.of()
                : events.subList((int) (position + 1 - events.getFirst().inboxPosition()), events.size());
    }

    private synchronized List<ForeignEvent> read(long position) {
        var shared = recentAfter(position); // another stream may have read it meanwhile
        if (shared.isEmpty()) {
            Bson later = gt("_id", position);
            shared = Store.await(
                            Store.all(inbox.find(later).sort(ascending("_id")).limit(PAGE)))
                    .orElseThrow()
                    .stream()
                    .map(InboxDocuments::read)
                    .toList();
            recent = shared;
        }
        return shared;
    }

    private static Mono<Long> position(Publisher<Document> found) {
        return Store.one(found).map(document -> document.getLong("_id"));
    }
}

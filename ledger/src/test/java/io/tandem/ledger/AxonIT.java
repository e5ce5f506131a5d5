package io.tandem.ledger;

import static io.tandem.ledger.Toys.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.ledger.Workshop.Paint;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** The engine, the tokens and the snapshots under Axon itself. */
class AxonIT {

    private final TestStore store = TestStore.open();
    private final CommitLog log = new CommitLog(store.database(), Clock.systemUTC());
    private final EventCodec codec = new EventCodec(Toys.TYPES, new PersonalKeys(store.database()));
    private final LedgerStorageEngine engine =
            new LedgerStorageEngine(log, codec, new Snapshots(store.database(), List.of(Workshop.class)));
    private final List<Recorded> seen = new CopyOnWriteArrayList<>();
    private Configuration axon;

    final class Watcher {

        @EventHandler
        void on(ToyEvent event, @MetaDataValue(LedgerKeys.RECORDED) Recorded recorded) {
            assertThat(recorded.event()).isEqualTo(event);
            seen.add(recorded);
        }
    }

    @BeforeEach
    void start() {
        axon = axon();
    }

    @AfterEach
    void close() {
        axon.shutdown();
        log.close();
        store.close();
    }

    @Test
    void a_command_is_one_commit_and_a_tracking_processor_sees_it_in_order() {
        var answer = Toys.keyed("k1");
        var metadata = Toys.metadata();
        assertThat(send(new Paint(stream(1), "red", false), Map.of(LedgerKeys.METADATA, metadata), answer)
                        .join())
                .isEqualTo(1);
        assertThat(paint(1, "blue").join()).isEqualTo(2);
        var commits = log.from(0).collectList().block();
        assertThat(commits).extracting(StoredCommit::position).containsExactly(1L, 3L);
        assertThat(commits.getFirst().metadata()).isEqualTo(metadata);
        assertThat(commits.getFirst().answer()).isEqualTo(answer);
        Until.holds("the processor saw all", () -> seen.size() == 3);
        assertThat(seen).extracting(Recorded::position).containsExactly(1L, 2L, 3L);
        assertThat(seen.getFirst().committedAt()).isEqualTo(commits.getFirst().committedAt());
        Until.holds("the token is stored", () -> token("position") == 3);
    }

    @Test
    void a_failed_command_stores_nothing() {
        assertThatThrownBy(() -> send(new Paint(stream(1), "red", true), metadata(), null)
                        .join())
                .rootCause()
                .hasMessage("bad colour");
        assertThat(log.head().block()).isZero();
    }

    @Test
    void an_event_without_its_author_is_refused_with_a_sentence() {
        assertThatThrownBy(() ->
                        send(new Paint(stream(1), "red", false), Map.of(), null).join())
                .hasStackTraceContaining("An event is appended without its author");
        assertThatThrownBy(() -> axon.eventBus().publish(GenericEventMessage.asEventMessage("loose")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(LedgerKeys.METADATA);
        assertThat(log.head().block()).isZero();
    }

    @Test
    void a_stream_that_moved_is_axons_concurrency_exception() {
        paint(1, "red").join();
        assertThat(refusalAt(0))
                .isInstanceOf(AggregateStreamCreationException.class)
                .hasCauseInstanceOf(StreamMovedException.class);
        assertThat(refusalAt(1))
                .isInstanceOf(ConcurrencyException.class)
                .hasCauseInstanceOf(StreamMovedException.class);
    }

    @Test
    void a_used_key_comes_through_as_it_is() {
        var first = send(new Paint(stream(1), "red", false), metadata(), Toys.keyed("k"));
        first.join();
        assertThatThrownBy(() -> send(new Paint(stream(2), "red", false), metadata(), Toys.keyed("k"))
                        .join())
                .hasCauseInstanceOf(KeyUsedException.class);
    }

    @Test
    void a_cause_in_the_metadata_holds_committed_at_back() {
        var cause = Toys.T.plus(Duration.ofDays(3650));
        send(
                        new Paint(stream(1), "red", false),
                        Map.of(LedgerKeys.METADATA, Toys.metadata(), LedgerKeys.NOT_BEFORE, cause),
                        null)
                .join();
        assertThat(log.from(0).single().block().committedAt()).isEqualTo(cause);
        assertThat(engine.createTokenAt(cause)).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.createTokenAt(cause.plusMillis(1))).isEqualTo(new GlobalSequenceTrackingToken(2));
    }

    @Test
    void a_snapshot_equals_the_fold_and_another_shape_is_ignored() {
        IntStream.range(0, 12).forEach(i -> paint(1, "c" + i).join());
        var snapshots = store.database().getCollection("snapshots");
        Until.holds(
                "a snapshot is stored",
                () -> Mono.from(snapshots.countDocuments()).block() == 1);
        Until.holds(
                "snapshots have settled", () -> engine.readSnapshot(stream(1)).isPresent());
        var snapshot = engine.readSnapshot(stream(1)).orElseThrow();
        assertThat(snapshot.getSequenceNumber()).isGreaterThanOrEqualTo(4);
        var folded = log.from(0)
                .flatMapIterable(codec::decode)
                .filter(r -> r.sequence() <= snapshot.getSequenceNumber())
                .reduce(Toy.NONE, (toy, r) -> Toy.evolve(toy, r.event()))
                .block();
        var document = Mono.from(snapshots.find().first()).block();
        assertThat(StoredJson.MAPPER.readTree(document.getString("state")).get("toy"))
                .isEqualTo(StoredJson.MAPPER.valueToTree(folded));
        assertThat(paint(1, "last").join()).as("decided on snapshot and tail").isEqualTo(13);

        Mono.from(snapshots.updateMany(new Document(), new Document("$set", new Document("revision", "another"))))
                .block();
        assertThat(engine.readSnapshot(stream(1))).isEmpty();
        assertThat(paint(1, "after").join()).as("decided on all events").isEqualTo(14);
    }

    @Test
    void a_token_at_an_instant_is_found_by_halving() {
        for (int i = 0; i < 20; i++) {
            paint(i, "red").join();
            log.close(log.newest().block().committedAt()).block();
        }
        for (var commit : log.from(0).collectList().block()) {
            assertThat(engine.createTokenAt(commit.committedAt()))
                    .isEqualTo(new GlobalSequenceTrackingToken(commit.position() - 1));
        }
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(40));
        assertThat(engine.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
    }

    @Test
    void a_processor_goes_on_after_a_restart_and_replays_when_it_is_reset() {
        paint(1, "red").join();
        Until.holds("seen", () -> seen.size() == 2);
        axon.shutdown();
        axon = axon();
        paint(1, "blue").join();
        Until.holds("seen once each", () -> seen.size() == 3);
        var processor = axon.eventProcessingConfiguration()
                .eventProcessor("watcher", TrackingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        assertThat(token("resetAt")).isEqualTo(3);
        processor.start();
        Until.holds("seen again", () -> seen.size() == 6);
        assertThat(seen).extracting(Recorded::position).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
    }

    private Configuration axon() {
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureEventStore(_ -> EmbeddedEventStore.builder()
                        .storageEngine(engine)
                        .fetchDelay(50)
                        .build())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Workshop.class)
                        .configureSnapshotTrigger(c -> new EventCountSnapshotTriggerDefinition(c.snapshotter(), 5)));
        configurer.registerComponent(
                TokenStore.class,
                _ -> new LedgerTokenStore(store.database(), "one", Duration.ofSeconds(5), Clock.systemUTC()));
        configurer.eventProcessing(processing -> processing
                .usingTrackingEventProcessors()
                .registerEventHandler(_ -> new Watcher())
                .byDefaultAssignTo("watcher"));
        return configurer.start();
    }

    private CompletableFuture<Integer> paint(int toy, String colour) {
        return send(new Paint(stream(toy), colour, false), metadata(), null);
    }

    private CompletableFuture<Integer> send(Paint command, Map<String, ?> metadata, KeyedAnswer answer) {
        var result = new CompletableFuture<Integer>();
        var message = GenericCommandMessage.<Paint>asCommandMessage(command).andMetaData(metadata);
        try (var _ = axon.commandBus().registerHandlerInterceptor((work, chain) -> {
            if (answer != null) {
                work.resources().put(LedgerKeys.ANSWER, answer);
            }
            return chain.proceed();
        })) {
            axon.commandBus().<Paint, Integer>dispatch(message, (_, response) -> {
                if (response.isExceptional()) {
                    result.completeExceptionally(response.exceptionResult());
                } else {
                    result.complete(response.getPayload());
                }
            });
        }
        return result;
    }

    private Throwable refusalAt(long sequence) {
        var work = DefaultUnitOfWork.startAndGet(
                GenericEventMessage.asEventMessage("work").andMetaData(metadata()));
        try {
            engine.appendEvents(new GenericDomainEventMessage<>("Toy", stream(1), sequence, Toys.eventAt(sequence)));
            throw new AssertionError("was not refused");
        } catch (RuntimeException e) {
            return e;
        } finally {
            work.rollback();
        }
    }

    private static Map<String, ?> metadata() {
        return Map.of(LedgerKeys.METADATA, Toys.metadata());
    }

    private long token(String field) {
        var token = Mono.from(store.database()
                        .getCollection("tokens")
                        .find(new Document("processor", "watcher"))
                        .first())
                .block();
        return token == null || token.get(field) == null ? -1 : token.getLong(field);
    }
}

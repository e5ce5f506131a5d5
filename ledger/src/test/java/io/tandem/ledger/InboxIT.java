package io.tandem.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class InboxIT {

    private static final String SOURCE = "/requirements-service";

    private final TestStore store = TestStore.open();
    private final List<Inbox> instances = new ArrayList<>();
    private final Inbox inbox = instance();

    @AfterEach
    void close() {
        instances.forEach(Inbox::close);
        store.close();
    }

    private Inbox instance() {
        var instance = new Inbox(store.database(), Clock.systemUTC(), Duration.ofMillis(50));
        instances.add(instance);
        return instance;
    }

    @Test
    void an_event_is_one_document_in_the_form_that_lasts() {
        inbox.receive(List.of(event("a", 0, 1))).block();
        var document = Mono.from(store.database().getCollection("inbox").find().first())
                .block();
        assertThat(document.keySet())
                .containsExactly(
                        "_id",
                        "source",
                        "subject",
                        "sequence",
                        "position",
                        "id",
                        "type",
                        "time",
                        "actor",
                        "correlationId",
                        "data",
                        "receivedAt");
        assertThat(document.get("_id")).isEqualTo(1L);
        assertThat(read(1)).containsExactly(event("a", 0, 1).at(1));
    }

    @Test
    void events_are_appended_in_sequence_whatever_order_they_come_in() {
        assertThat(inbox.receive(List.of(event("a", 0, 1), event("a", 1, 2))).block())
                .isEqualTo(2);
        assertThat(inbox.receive(List.of(event("a", 1, 2), event("a", 0, 1))).block())
                .as("duplicates")
                .isZero();
        assertThat(inbox.receive(List.of(event("a", 4, 7), event("a", 3, 5), event("b", 1, 6)))
                        .block())
                .as("early")
                .isZero();
        assertThat(inbox.early().block()).isEqualTo(3);
        assertThat(inbox.receive(List.of(event("a", 3, 5))).block())
                .as("early again")
                .isZero();
        assertThat(inbox.early().block()).isEqualTo(3);
        assertThat(inbox.receive(List.of(event("b", 0, 3), event("a", 2, 4))).block())
                .as("gaps closed")
                .isEqualTo(5);
        assertThat(inbox.early().block()).isZero();
        assertThat(read(7))
                .extracting(e -> e.subject() + e.sequence())
                .containsExactly("a0", "a1", "b0", "b1", "a2", "a3", "a4");
        assertThat(inbox.head().block()).isEqualTo(7);
    }

    @RepeatedTest(5)
    void disorder_duplicates_and_two_instances_end_in_the_one_order_of_each_subject() {
        long seed = System.nanoTime();
        System.out.println("Inbox' seed: " + seed);
        var random = new Random(seed);
        var all = new ArrayList<ForeignEvent>();
        for (int subject = 0; subject < 6; subject++) {
            for (int sequence = 0; sequence < 25; sequence++) {
                all.add(event("s" + subject, sequence, 1 + all.size()));
            }
        }
        var arriving = new ArrayList<>(all);
        arriving.addAll(all.subList(0, 60));
        Collections.shuffle(arriving, random);
        var other = instance();
        var batches = Flux.fromIterable(arriving).buffer(17).index();
        batches.flatMap(batch -> (batch.getT1() % 2 == 0 ? inbox : other).receive(batch.getT2()), 4)
                .blockLast();
        var received = read(150);
        assertThat(received)
                .extracting(ForeignEvent::inboxPosition)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 150).boxed().toList());
        for (int subject = 0; subject < 6; subject++) {
            var name = "s" + subject;
            assertThat(received.stream().filter(e -> e.subject().equals(name)).map(ForeignEvent::sequence))
                    .as(name)
                    .containsExactlyElementsOf(LongStream.range(0, 25).boxed().toList());
        }
        assertThat(inbox.early().block()).isZero();
        assertThat(inbox.lastPosition(SOURCE).block()).isEqualTo(150);
    }

    @Test
    void the_position_of_a_source_is_where_nothing_before_is_missing() {
        assertThat(inbox.lastPosition(SOURCE).block()).isZero();
        inbox.receive(List.of(event("a", 0, 1), event("b", 0, 2), event("c", 0, 4)))
                .block();
        assertThat(inbox.lastPosition(SOURCE).block()).isEqualTo(2);
        inbox.receive(List.of(event("d", 0, 3))).block();
        assertThat(inbox.lastPosition(SOURCE).block()).isEqualTo(4);
        assertThat(inbox.lastPosition("/feedback-service").block()).isZero();
    }

    @Test
    void a_long_inbox_is_counted_on_from_a_mark() {
        inbox.receive(IntStream.range(0, 2100)
                        .mapToObj(i -> event("a", i, i + 1))
                        .toList())
                .block();
        assertThat(inbox.lastPosition(SOURCE).block()).isEqualTo(2100);
        assertThat(Mono.from(store.database()
                                .getCollection("inbox-marks")
                                .find()
                                .first())
                        .block())
                .isEqualTo(new Document("_id", SOURCE).append("position", 2000L));
        assertThat(instance().lastPosition(SOURCE).block()).isEqualTo(2100);
    }

    @Test
    void too_many_early_events_are_refused_and_nothing_is_lost() {
        var early = IntStream.rangeClosed(1, 10_001)
                .mapToObj(i -> event("a", i, i + 1))
                .toList();
        inbox.receive(early.subList(0, 10_000)).block();
        assertThatThrownBy(() -> inbox.receive(early.subList(10_000, 10_001)).block())
                .isInstanceOf(InboxFullException.class);
        assertThat(inbox.receive(List.of(event("a", 0, 1))).block()).isEqualTo(10_001);
        assertThat(inbox.receive(early.subList(10_000, 10_001)).block()).isEqualTo(1);
        assertThat(inbox.early().block()).isZero();
    }

    @Test
    void a_stream_waits_for_what_comes_and_begins_after_its_token() throws Exception {
        inbox.receive(List.of(event("a", 0, 1), event("a", 1, 2))).block();
        try (var stream = inbox.openStream(new GlobalSequenceTrackingToken(1))) {
            assertThat(stream.peek())
                    .hasValueSatisfying(m -> assertThat(m.getPayload())
                            .isEqualTo(event("a", 1, 2).at(2)));
            var message = stream.nextAvailable();
            assertThat(message.trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
            assertThat(message.getTimestamp()).isEqualTo(Toys.T);
            assertThat(stream.hasNextAvailable()).isFalse();
            assertThat(stream.hasNextAvailable(10, TimeUnit.MILLISECONDS)).isFalse();
            try (var waiting = new Background<>(() -> next(stream))) {
                instance().receive(List.of(event("a", 2, 3))).block();
                assertThat(waiting.result()).isEqualTo(event("a", 2, 3).at(3));
            }
        }
        assertThat(inbox.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThat(inbox.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(inbox.createTokenAt(Toys.T.minusSeconds(1_000_000_000L)))
                .isEqualTo(new GlobalSequenceTrackingToken(0));
    }

    private List<ForeignEvent> read(int count) {
        var events = new ArrayList<ForeignEvent>();
        try (var stream = inbox.openStream(null)) {
            for (int i = 0; i < count; i++) {
                events.add(next(stream));
            }
            assertThat(stream.hasNextAvailable()).isFalse();
        }
        return events;
    }

    private static ForeignEvent next(BlockingStream<TrackedEventMessage<?>> stream) {
        try {
            assertThat(stream.hasNextAvailable(20, TimeUnit.SECONDS))
                    .as("there is a next")
                    .isTrue();
            return (ForeignEvent) stream.nextAvailable().getPayload();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static ForeignEvent event(String subject, long sequence, long position) {
        return new ForeignEvent(
                0,
                SOURCE,
                subject,
                sequence,
                position,
                new UUID(position, sequence),
                "tandem.requirements.requirement.drafted.v1",
                Toys.T,
                "person:" + Toys.MEI.id(),
                new UUID(0, 1),
                null,
                "{\"n\":" + position + "}");
    }
}

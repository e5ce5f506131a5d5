package io.tandem.ledger;

import static io.tandem.ledger.Toys.stream;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class SnapshotsIT {

    /** Reads back as another: Jackson cannot know which class a value of the open interface had. */
    record Open(Comparable<?> value) {}

    private final TestStore store = TestStore.open();
    private final Snapshots snapshots = new Snapshots(store.database(), List.of(Toy.class, Open.class));

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_latest_is_kept_whatever_order_they_come_in() {
        snapshots.store(snapshot(5, new Toy("five", List.of("red"), "Mei")));
        snapshots.store(snapshot(3, new Toy("three", List.of(), "")));
        assertThat(snapshots.read(stream(1))).hasValueSatisfying(s -> {
            assertThat(s.getSequenceNumber()).isEqualTo(5);
            assertThat(s.getType()).isEqualTo("Toy");
            assertThat(s.getAggregateIdentifier()).isEqualTo(stream(1));
            assertThat(s.getPayload()).isEqualTo(new Toy("five", List.of("red"), "Mei"));
        });
        snapshots.store(snapshot(8, new Toy("eight", List.of(), "")));
        assertThat(snapshots.read(stream(1)).orElseThrow().getSequenceNumber()).isEqualTo(8);
        assertThat(snapshots.read(stream(2))).isEmpty();
        var document = Mono.from(
                        store.database().getCollection("snapshots").find().first())
                .block();
        assertThat(document)
                .isEqualTo(new Document("_id", stream(1))
                        .append("sequence", 8L)
                        .append("type", "Toy")
                        .append("revision", Shape.hash(Toy.class))
                        .append("state", "{\"name\":\"eight\",\"colours\":[],\"owner\":\"\"}"));
    }

    @Test
    void what_would_not_read_back_or_is_not_registered_is_not_kept() {
        snapshots.store(snapshot(1, new Open(Toys.id(1))));
        snapshots.store(snapshot(1, "a text"));
        assertThat(snapshots.read(stream(1))).isEmpty();
    }

    private static DomainEventMessage<?> snapshot(long sequence, Object state) {
        return new GenericDomainEventMessage<>("Toy", stream(1), sequence, state);
    }
}

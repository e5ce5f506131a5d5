package io.tandem.ledger;

import io.tandem.ledger.ToyEvent.ToyMade;
import io.tandem.ledger.ToyEvent.ToyPainted;
import io.tandem.ledger.model.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Commits of toys, for tests that do not care what is in them. */
final class Toys {

    static final Instant T = Instant.parse("2026-11-22T08:00:00.000Z");
    static final Actor MEI = Actor.person(UUID.fromString("00000000-0000-0000-0000-00000000abba"));
    static final EventTypes TYPES = EventTypes.builder().events(ToyEvent.class).build();

    private Toys() {}

    static String stream(int number) {
        return "Toy/" + id(number);
    }

    static UUID id(int number) {
        return new UUID(7, number);
    }

    static NewCommit commit(String stream, long firstSequence, int events) {
        return commit(stream, firstSequence, events, null, null);
    }

    static NewCommit commit(
            String stream, long firstSequence, int events, @Nullable Instant notBefore, @Nullable KeyedAnswer answer) {
        var stored = IntStream.range(0, events)
                .mapToObj(i -> event(firstSequence + i))
                .toList();
        return new NewCommit(stream, firstSequence, metadata(), notBefore, answer, stored);
    }

    static CommitMetadata metadata() {
        return new CommitMetadata(UUID.randomUUID(), MEI, T, null, UUID.randomUUID(), null);
    }

    static KeyedAnswer keyed(String key) {
        return new KeyedAnswer(key, "ab".repeat(32), 201, "/api/v1/toys/1", "\"1\"");
    }

    static Object eventAt(long sequence) {
        return sequence == 0 ? new ToyMade(id(1), "Car", List.of()) : new ToyPainted(id(1), "colour-" + sequence);
    }

    private static StoredEvent event(long sequence) {
        return new EventCodec(TYPES, null).encode(UUID.randomUUID(), eventAt(sequence));
    }
}

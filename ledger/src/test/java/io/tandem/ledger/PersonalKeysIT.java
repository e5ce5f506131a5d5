package io.tandem.ledger;

import static io.tandem.ledger.Toys.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.ledger.ToyEvent.ToyGiven;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class PersonalKeysIT {

    private static final UUID CHILD = Toys.id(99);

    private final TestStore store = TestStore.open();
    private final PersonalKeys keys = new PersonalKeys(store.database());
    private final EventCodec codec = new EventCodec(Toys.TYPES, keys);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void only_the_personal_text_is_enciphered() {
        var event = new ToyGiven(Toys.id(1), CHILD, "小明", "a red one");
        var stored = codec.encode(UUID.randomUUID(), event);
        assertThat(stored.payload())
                .contains("\"wish\":\"a red one\"", "\"childName\":\"enc:1:" + CHILD + ":")
                .doesNotContain("小明");
        assertThat(codec.decode(stored)).isEqualTo(event);
        assertThat(codec.encode(UUID.randomUUID(), event).payload())
                .as("a nonce of its own each time")
                .isNotEqualTo(stored.payload());
    }

    @Test
    void a_destroyed_key_leaves_empty_text_and_everything_else() {
        var mine = codec.encode(UUID.randomUUID(), new ToyGiven(Toys.id(1), CHILD, "小明", "a red one"));
        var other = codec.encode(UUID.randomUUID(), new ToyGiven(Toys.id(1), Toys.id(5), "小红", null));
        assertThat(keys.destroy(CHILD).block()).isTrue();
        assertThat(codec.decode(mine)).isEqualTo(new ToyGiven(Toys.id(1), CHILD, "", "a red one"));
        assertThat(codec.decode(other)).isEqualTo(new ToyGiven(Toys.id(1), Toys.id(5), "小红", null));
        var elsewhere = new EventCodec(Toys.TYPES, new PersonalKeys(store.database()));
        assertThat(elsewhere.decode(mine)).isEqualTo(new ToyGiven(Toys.id(1), CHILD, "", "a red one"));
    }

    @Test
    void a_destroyed_key_is_never_made_again() {
        keys.encipher(CHILD, "小明");
        assertThat(keys.destroy(CHILD).block()).isTrue();
        assertThat(keys.destroy(CHILD).block()).isFalse();
        for (var each : List.of(keys, new PersonalKeys(store.database()))) {
            assertThatThrownBy(() -> each.encipher(CHILD, "again"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is erased");
        }
        assertThat(keys.destroy(Toys.id(7)).block()).as("never had one").isFalse();
        assertThatThrownBy(() -> keys.encipher(Toys.id(7), "x")).isInstanceOf(IllegalStateException.class);
        var tombstone = Mono.from(
                        store.database().getCollection("personal-keys").find().first())
                .block();
        assertThat(tombstone.keySet()).containsExactlyInAnyOrder("_id", "createdAt", "destroyedAt");
    }

    @Test
    void two_instances_agree_on_one_key() {
        var other = new PersonalKeys(store.database());
        var texts = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> (i % 2 == 0 ? keys : other).encipher(CHILD, "小明"))
                .toList();
        assertThat(texts).allSatisfy(text -> assertThat(keys.decipher(text)).isEqualTo("小明"));
        assertThat(texts).allSatisfy(text -> assertThat(other.decipher(text)).isEqualTo("小明"));
    }

    @Test
    void text_that_only_looks_enciphered_is_enciphered_too_and_comes_back() {
        var cunning = "enc:1:" + CHILD + ":AAAA";
        var event = new ToyGiven(Toys.id(1), CHILD, cunning, cunning);
        assertThat(codec.decode(codec.encode(UUID.randomUUID(), event))).isEqualTo(event);
    }

    @Test
    void folds_and_snapshots_keep_nothing_that_a_destroyed_key_should_hide() {
        try (var log = new CommitLog(store.database(), Clock.systemUTC())) {
            var given = codec.encode(UUID.randomUUID(), new ToyGiven(Toys.id(1), CHILD, "小明", null));
            log.append(new NewCommit(stream(1), 0, Toys.metadata(), null, null, List.of(given)))
                    .join();
            var folds = new Folds<>(log, codec, Toy.NONE, Toy::evolve, 10);
            assertThat(folds.current(stream(1)).block().state().owner()).isEqualTo("小明");
            var snapshots = new Snapshots(store.database(), List.of(Toy.class));
            var engine = new LedgerStorageEngine(log, codec, snapshots);
            engine.storeSnapshot(new GenericDomainEventMessage<>("Toy", stream(1), 0, new Toy("", List.of(), "小明")));
            assertThat(engine.readSnapshot(stream(1))).isEmpty();
            keys.destroy(CHILD).block();
            assertThat(folds.current(stream(1)).block().state().owner()).isEmpty();
            assertThat(folds.history(stream(1), null).single().block().event())
                    .isEqualTo(new ToyGiven(Toys.id(1), CHILD, "", null));
        }
    }
}

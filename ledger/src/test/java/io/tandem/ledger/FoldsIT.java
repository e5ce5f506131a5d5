package io.tandem.ledger;

import static io.tandem.ledger.Toys.commit;
import static io.tandem.ledger.Toys.stream;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FoldsIT {

    private final TestStore store = TestStore.open();
    private final CommitLog log = new CommitLog(store.database(), Clock.systemUTC());
    private final EventCodec codec = new EventCodec(Toys.TYPES, new PersonalKeys(store.database()));
    private final AtomicInteger evolved = new AtomicInteger();
    private final Folds<Toy> folds = new Folds<>(
            log,
            codec,
            Toy.NONE,
            (toy, event) -> {
                evolved.incrementAndGet();
                return Toy.evolve(toy, event);
            },
            3);

    @AfterEach
    void close() {
        log.close();
        store.close();
    }

    @Test
    void an_empty_stream_is_the_empty_state() {
        assertThat(folds.current(stream(1)).block()).isEqualTo(new Folds.Fold<>(Toy.NONE, -1, 0, null));
    }

    @Test
    void only_what_is_new_is_folded() {
        log.append(commit(stream(1), 0, 3)).join();
        folds.current(stream(1)).block();
        assertThat(evolved).hasValue(3);
        assertThat(folds.current(stream(1)).block().sequence()).isEqualTo(2);
        assertThat(evolved).hasValue(3);
        var last = log.append(commit(stream(1), 3, 1)).join();
        var fold = folds.current(stream(1)).block();
        assertThat(evolved).hasValue(4);
        assertThat(fold.state().colours()).containsExactly("colour-1", "colour-2", "colour-3");
        assertThat(fold.position()).isEqualTo(last.position());
        assertThat(fold.changedAt()).isEqualTo(last.committedAt());
    }

    @Test
    void a_kept_fold_equals_a_fresh_one_for_many_readers_and_writers() {
        var random = new Random(20261122);
        var running = new ArrayList<Background<Void>>();
        for (int stream = 0; stream < 5; stream++) {
            var name = stream(stream);
            running.add(Background.run(() -> {
                for (int i = 0; i < 40; i++) {
                    log.append(commit(name, i, 1)).join();
                }
            }));
        }
        for (int reader = 0; reader < 8; reader++) {
            var names = random.ints(60, 0, 5).mapToObj(Toys::stream).toList();
            running.add(Background.run(() -> names.forEach(name -> {
                var fold = folds.current(name).block();
                assertThat(fold.state().colours()).hasSize(Math.max(0, (int) fold.sequence()));
            })));
        }
        running.forEach(Background::result);
        for (int stream = 0; stream < 5; stream++) {
            var fresh = new Folds<>(log, codec, Toy.NONE, Toy::evolve, 1)
                    .current(stream(stream))
                    .block();
            assertThat(folds.current(stream(stream)).block()).isEqualTo(fresh);
            assertThat(fresh.sequence()).isEqualTo(39);
        }
    }

    @Test
    void the_state_as_of_every_instant_is_what_it_was_then() {
        var after = new ArrayList<Folds.Fold<Toy>>();
        for (int i = 0; i < 10; i++) {
            var stored = log.append(commit(stream(1), i, 1)).join();
            after.add(folds.current(stream(1)).block());
            log.close(stored.committedAt()).block(); // the next commit is at least a millisecond later
        }
        for (var then : after) {
            assertThat(folds.asOf(stream(1), then.changedAt()).block()).isEqualTo(then);
        }
        assertThat(folds.asOf(stream(1), Instant.EPOCH).block().state()).isEqualTo(Toy.NONE);
    }

    @Test
    void the_history_tells_every_event_with_its_envelope() {
        var commit = commit(stream(1), 0, 2);
        var first = log.append(commit).join();
        log.close(first.committedAt()).block();
        log.append(commit(stream(1), 2, 1)).join();
        var history = folds.history(stream(1), null).collectList().block();
        assertThat(history).extracting(Recorded::sequence).containsExactly(0L, 1L, 2L);
        assertThat(history).extracting(Recorded::position).containsExactly(1L, 2L, 3L);
        assertThat(history.getFirst())
                .isEqualTo(new Recorded(
                        commit.events().getFirst().id(),
                        stream(1),
                        0,
                        1,
                        first.committedAt(),
                        commit.metadata(),
                        Toys.eventAt(0)));
        assertThat(folds.history(stream(1), first.committedAt()).collectList().block())
                .hasSize(2);
    }
}

package io.tandem.ledger;

import static io.tandem.ledger.Toys.commit;
import static io.tandem.ledger.Toys.keyed;
import static io.tandem.ledger.Toys.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class CommitLogIT {

    private final TestStore store = TestStore.open();
    private final CommitLog log = new CommitLog(store.database(), Clock.systemUTC());

    @AfterEach
    void close() {
        log.close();
        store.close();
    }

    @Test
    void a_commit_is_one_document_in_the_form_that_lasts() {
        var commit = commit(stream(1), 0, 2, null, keyed("mei:1"));
        var stored = log.append(commit).join();
        var document = Mono.from(
                        store.database().getCollection("commits").find().first())
                .block();
        assertThat(document.keySet())
                .containsExactly(
                        "_id", "stream", "firstSequence", "committedAt", "metadata", "events", "key", "answer");
        assertThat(document.get("_id")).isEqualTo(1L);
        assertThat(document.get("stream")).isEqualTo("Toy/00000000-0000-0007-0000-000000000001");
        assertThat(document.get("firstSequence")).isEqualTo(0L);
        assertThat(document.getDate("committedAt").toInstant()).isEqualTo(stored.committedAt());
        assertThat(document.get("metadata")).isEqualTo(commit.metadata().canonical());
        assertThat(document.getList("events", Document.class).getFirst())
                .isEqualTo(new Document("id", commit.events().getFirst().id().toString())
                        .append("type", "ToyMade")
                        .append("revision", 1)
                        .append(
                                "payload",
                                "{\"name\":\"Car\",\"tags\":[],\"toyId\":\"00000000-0000-0007-0000-000000000001\"}"));
        assertThat(document.get("key")).isEqualTo("mei:1");
        assertThat(document.get("answer"))
                .isEqualTo(new Document("request", "ab".repeat(32))
                        .append("status", 201)
                        .append("location", "/api/v1/toys/1")
                        .append("etag", "\"1\""));
        assertThat(log.stream(stream(1), 0).collectList().block()).containsExactly(stored);
    }

    @Test
    void many_writers_leave_no_hole_and_every_stream_in_order() {
        var written = Writers.run(log, 16, 5, 300);
        Writers.check(log, written);
    }

    @Test
    void reading_from_within_a_commit_yields_that_commit() {
        log.append(commit(stream(1), 0, 3)).join();
        log.append(commit(stream(2), 0, 2)).join();
        log.append(commit(stream(1), 3, 1)).join();
        assertThat(log.stream(stream(1), 1)
                        .map(StoredCommit::position)
                        .collectList()
                        .block())
                .containsExactly(1L, 6L);
        assertThat(log.stream(stream(1), 3)
                        .map(StoredCommit::position)
                        .collectList()
                        .block())
                .containsExactly(6L);
        assertThat(log.stream(stream(1), 4).collectList().block()).isEmpty();
        for (long position = 0; position <= 6; position++) {
            long after = position;
            var expected = List.of(1L, 4L, 6L).subList(position < 3 ? 0 : position < 5 ? 1 : position < 6 ? 2 : 3, 3);
            assertThat(log.after(after, 10)
                            .map(StoredCommit::position)
                            .collectList()
                            .block())
                    .as("after %d", after)
                    .isEqualTo(expected);
            assertThat(log.after(after, 1)
                            .map(StoredCommit::position)
                            .collectList()
                            .block())
                    .as("one after %d", after)
                    .isEqualTo(expected.subList(0, Math.min(1, expected.size())));
        }
        assertThat(log.lastSequence(stream(1)).block()).isEqualTo(3);
        assertThat(log.lastSequence(stream(9)).block()).isEqualTo(-1);
        assertThat(log.head().block()).isEqualTo(6);
    }

    @Test
    void the_second_at_the_same_place_of_a_stream_is_refused() {
        log.append(commit(stream(1), 0, 2)).join();
        for (long sequence : new long[] {0, 1, 3, 7}) {
            assertThatThrownBy(() -> log.append(commit(stream(1), sequence, 1)).join())
                    .as("at %d", sequence)
                    .hasCauseInstanceOf(StreamMovedException.class);
        }
        assertThat(log.append(commit(stream(1), 2, 1)).join().position()).isEqualTo(3);
    }

    @Test
    void a_stream_does_not_begin_in_its_middle() {
        assertThatThrownBy(() -> log.append(commit(stream(1), 1, 1)).join())
                .hasCauseInstanceOf(StreamMovedException.class);
        assertThat(log.head().block()).isZero();
    }

    @Test
    void a_used_key_is_answered_with_its_commit_whatever_else_is_wrong() {
        var first = log.append(commit(stream(1), 0, 1, null, keyed("k"))).join();
        for (var again : List.of(
                commit(stream(1), 0, 1, null, keyed("k")),
                commit(stream(1), 1, 1, null, keyed("k")),
                commit(stream(2), 0, 1, null, keyed("k")),
                commit(stream(3), 5, 1, null, keyed("k")))) {
            assertThatThrownBy(() -> log.append(again).join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            KeyUsedException.class, e -> assertThat(e.commit()).isEqualTo(first));
        }
        assertThat(log.byKey("k").block()).isEqualTo(first);
        assertThat(log.byKey("other").block()).isNull();
    }

    @Test
    void what_is_refused_in_the_middle_of_a_batch_leaves_no_hole() {
        log.append(commit(stream(0), 0, 1, null, keyed("taken"))).join();
        var answers = new ArrayList<CompletableFuture<StoredCommit>>();
        for (int i = 1; i <= 300; i++) {
            answers.add(
                    switch (i % 5) {
                        case 1 -> log.append(commit(stream(0), 0, 3));
                        case 3 -> log.append(commit(stream(i), 0, 2, null, keyed("taken")));
                        default -> log.append(commit(stream(i), 0, 1 + i % 3));
                    });
        }
        for (int i = 1; i <= 300; i++) {
            int kind = i % 5;
            var refusal = answers.get(i - 1).handle((_, e) -> e).join();
            assertThat(refusal).as("commit %d", i).satisfies(e -> {
                if (kind == 1) {
                    assertThat(e).isInstanceOf(StreamMovedException.class);
                } else if (kind == 3) {
                    assertThat(e).isInstanceOf(KeyUsedException.class);
                } else {
                    assertThat(e).isNull();
                }
            });
        }
        var all = log.after(0, 1000).collectList().block();
        assertThat(all).hasSize(1 + 180);
        Writers.assertGapFree(all);
        var submitted = IntStream.rangeClosed(1, 300)
                .filter(i -> i % 5 != 1 && i % 5 != 3)
                .mapToObj(Toys::stream)
                .toList();
        assertThat(all.stream().skip(1).map(StoredCommit::stream)).isEqualTo(submitted);
    }

    @Test
    void committed_at_is_never_before_the_cause_nor_before_what_went_before() {
        var cause = Instant.now().plusSeconds(90).truncatedTo(ChronoUnit.MILLIS);
        var effect = log.append(commit(stream(1), 0, 1, cause, null)).join();
        assertThat(effect.committedAt()).isEqualTo(cause);
        assertThat(log.append(commit(stream(2), 0, 1)).join().committedAt()).isEqualTo(cause);
        try (var restarted = new CommitLog(store.database(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            assertThat(restarted.append(commit(stream(3), 0, 1)).join().committedAt())
                    .isEqualTo(cause);
        }
        assertThat(log.streamAsOf(stream(1), cause.minusMillis(1)).collectList().block())
                .isEmpty();
        assertThat(log.streamAsOf(stream(1), cause).collectList().block()).containsExactly(effect);
    }

    @Test
    void after_an_instant_is_closed_nothing_is_committed_at_it() {
        var now = Instant.parse("2030-01-01T00:00:00Z");
        try (var standing = new CommitLog(store.database(), Clock.fixed(now, ZoneOffset.UTC))) {
            standing.append(commit(stream(1), 0, 2)).join();
            assertThat(standing.close(now).block()).isEqualTo(2);
            assertThat(standing.append(commit(stream(2), 0, 1)).join().committedAt())
                    .isEqualTo(now.plusMillis(1));
            assertThat(standing.close(now.minusSeconds(5)).block()).isEqualTo(3);
            assertThat(standing.append(commit(stream(3), 0, 1)).join().committedAt())
                    .isEqualTo(now.plusMillis(1));
            assertThatThrownBy(() -> standing.close(now.plusSeconds(120)).block())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void closing_while_writers_write_draws_a_line() {
        try (var closing = new Closing(log)) {
            Writers.run(log, 4, 3, 200);
            closing.stop();
            var all = log.after(0, 10_000).collectList().block();
            assertThat(closing.lines())
                    .isNotEmpty()
                    .allSatisfy((t, head) -> assertThat(all)
                            .filteredOn(c -> !c.committedAt().isAfter(t))
                            .allSatisfy(c -> assertThat(c.lastPosition()).isLessThanOrEqualTo(head)));
        }
    }

    @Test
    void listeners_hear_of_commits_until_they_leave() {
        var heard = new AtomicInteger();
        var leave = log.onAppend(heard::incrementAndGet);
        log.append(commit(stream(1), 0, 1)).join();
        Until.holds("the listener heard", () -> heard.get() == 1);
        leave.run();
        log.append(commit(stream(2), 0, 1)).join();
        log.close();
        assertThat(heard).hasValue(1);
        assertThatThrownBy(() -> log.append(commit(stream(3), 0, 1)).join())
                .hasCauseInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void a_long_stream_is_read_page_by_page_to_its_end() {
        var last = IntStream.range(0, 1201)
                .mapToObj(i -> log.append(commit(stream(1), i, 1)))
                .toList()
                .getLast();
        last.join();
        assertThat(log.stream(stream(1), 0)
                        .map(StoredCommit::firstSequence)
                        .collectList()
                        .block())
                .isEqualTo(IntStream.range(0, 1201).mapToObj(i -> (long) i).toList());
        assertThat(log.stream(stream(1), 0).take(3).collectList().block()).hasSize(3);
    }
}

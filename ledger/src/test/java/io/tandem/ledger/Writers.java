package io.tandem.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;

/** Writers that append to shared streams at once, and what must be true of a log afterwards. */
final class Writers {

    private Writers() {}

    /** Commit ids that were acknowledged, with their positions. */
    static Map<UUID, Long> run(CommitLog log, int writers, int streams, int commits) {
        return run(List.of(log), writers, streams, commits);
    }

    static Map<UUID, Long> run(List<CommitLog> logs, int writers, int streams, int commits) {
        return run(logs, writers, streams, i -> i < commits / writers);
    }

    /** Each writer goes on while {@code more} holds for the number it has written; a store that is away is waited for. */
    static Map<UUID, Long> run(List<CommitLog> logs, int writers, int streams, IntPredicate more) {
        long seed = System.nanoTime();
        System.out.println("Writers' seed: " + seed);
        var acknowledged = new ConcurrentHashMap<UUID, Long>();
        var running = new ArrayList<Background<Void>>();
        for (int w = 0; w < writers; w++) {
            var log = logs.get(w % logs.size());
            var random = new Random(seed + w);
            running.add(Background.run(() -> {
                for (int i = 0; more.test(i); i++) {
                    write(log, Toys.stream(random.nextInt(streams)), 1 + random.nextInt(3), acknowledged);
                }
            }));
        }
        running.forEach(Background::result);
        return acknowledged;
    }

    /** Everything acknowledged is stored exactly once, positions have no hole, times do not fall, streams are exact. */
    static void check(CommitLog log, Map<UUID, Long> acknowledged) {
        var all = log.from(0).collectList().block();
        assertGapFree(all);
        var stored = new HashMap<UUID, Long>();
        all.forEach(c -> assertThat(stored.put(c.metadata().commitId(), c.position()))
                .as("twice")
                .isNull());
        assertThat(stored).containsAllEntriesOf(acknowledged);
        assertThat(log.head().block()).isEqualTo(all.getLast().lastPosition());
        var streams = all.stream().map(StoredCommit::stream).distinct().toList();
        for (var stream : streams) {
            long next = 0;
            for (var commit : log.stream(stream, 0).collectList().block()) {
                assertThat(commit.firstSequence()).as(stream).isEqualTo(next);
                next = commit.lastSequence() + 1;
            }
        }
    }

    static void assertGapFree(List<StoredCommit> all) {
        long next = 1;
        var before = Instant.MIN;
        for (var commit : all) {
            assertThat(commit.position()).isEqualTo(next);
            assertThat(commit.committedAt()).isAfterOrEqualTo(before);
            next = commit.lastPosition() + 1;
            before = commit.committedAt();
        }
    }

    private static void write(CommitLog log, String stream, int events, Map<UUID, Long> acknowledged) {
        while (true) {
            try {
                var commit = Toys.commit(stream, log.lastSequence(stream).block() + 1, events);
                acknowledged.put(
                        commit.metadata().commitId(), log.append(commit).join().position());
                return;
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof StreamMovedException)
                        && !(e.getCause() instanceof StoreUnavailableException)) {
                    throw e;
                }
            } catch (StoreUnavailableException e) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }
}

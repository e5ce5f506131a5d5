package io.tandem.ledger;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Claims positions: gives commits that have arrived together the positions after the last and inserts them in order, on
 * one thread. Whatever goes wrong, what is not known to be stored is looked up before it is tried or answered again; the
 * unique indexes on position, stream and key make a second try harmless, the order of the insert keeps holes out.
 */
final class CommitWriter {

    private static final Duration OPERATION = Duration.ofSeconds(5);

    private final CommitLog log;
    private final MongoCollection<Document> commits;
    private final Clock clock;
    private final Runnable onStored;
    private final Lru<String, Long> lastSequences = new Lru<>(50_000);
    private Instant floor = Instant.EPOCH;
    private @Nullable Head head;
    private @Nullable RuntimeException unsure;

    private record Head(long position, Instant committedAt) {}

    CommitWriter(CommitLog log, MongoCollection<Document> commits, Clock clock, Runnable onStored) {
        this.log = log;
        this.commits = commits;
        this.clock = clock;
        this.onStored = onStored;
    }

    /** Returns when all are answered. */
    void write(List<PendingCommit> batch) {
        var open = new ArrayList<>(batch);
        int failures = 0;
        while (!open.isEmpty()) {
            int before = open.size();
            try {
                attempt(open);
            } catch (RuntimeException e) {
                head = null;
                unsure = e;
            }
            giveUp(open);
            failures = open.size() < before ? 0 : failures + 1;
            if (failures > 1) {
                LockSupport.parkNanos(Duration.ofMillis(Math.min(100, 1L << Math.min(failures, 10)))
                        .toNanos());
            }
        }
    }

    /** Later commits get a committedAt after {@code t}; yields the head. */
    long close(Instant t) {
        floor = latest(floor, t.truncatedTo(ChronoUnit.MILLIS).plusMillis(1));
        return readHead().position;
    }

    private void attempt(List<PendingCommit> open) {
        open.removeIf(pending -> pending.answer().isDone());
        if (unsure != null) {
            open.removeIf(this::isSettledInStore);
            unsure = null;
        }
        refuseWhatDoesNotContinue(open);
        if (!open.isEmpty()) {
            insert(open);
        }
    }

    private void insert(List<PendingCommit> open) {
        var claimed = claim(open, head == null ? readHead() : head);
        try {
            await(Mono.from(commits.insertMany(claimed, new InsertManyOptions().ordered(true))));
            settle(open, claimed);
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().isEmpty() || e.getWriteConcernError() != null) {
                throw e;
            }
            var error = e.getWriteErrors().getFirst();
            var stopper = open.get(error.getIndex());
            settle(open.subList(0, error.getIndex()), claimed);
            if (error.getCode() != Store.DUPLICATE_KEY) {
                open.remove(stopper);
                stopper.answer().completeExceptionally(new StoreUnavailableException(error.getMessage(), e));
            } else if (isSettledInStore(stopper)) {
                open.remove(stopper);
            } else {
                head = null; // another instance has the position
            }
        }
    }

    private List<Document> claim(List<PendingCommit> open, Head last) {
        var claimed = new ArrayList<Document>(open.size());
        long position = last.position + 1;
        var at = latest(last.committedAt, latest(floor, clock.instant()));
        for (var pending : open) {
            at = latest(at, pending.commit().notBefore());
            claimed.add(CommitDocuments.claimed(pending.document(), position, at));
            position += pending.commit().events().size();
        }
        return claimed;
    }

    /** Answers what is stored and takes it off the list. */
    private void settle(List<PendingCommit> stored, List<Document> claimed) {
        if (stored.isEmpty()) {
            return;
        }
        var done = List.copyOf(stored);
        stored.clear();
        done.forEach(p -> remember(p.commit()));
        var last = CommitDocuments.read(claimed.get(done.size() - 1));
        head = new Head(last.lastPosition(), last.committedAt());
        Thread.startVirtualThread(
                () -> { // what hangs on the answer must not keep the writer
                    for (int i = 0; i < done.size(); i++) {
                        done.get(i).answer().complete(CommitDocuments.read(claimed.get(i)));
                    }
                    onStored.run();
                });
    }

    private boolean isSettledInStore(PendingCommit pending) {
        var commit = pending.commit();
        var answer = commit.answer();
        var keyed = answer == null ? null : await(log.byKey(answer.key()));
        var there = keyed != null ? keyed : await(log.at(commit.stream(), commit.firstSequence()));
        if (there == null) {
            return false;
        }
        if (pending.isStoredAs(there)) {
            remember(commit);
            pending.answer().complete(there);
        } else if (keyed != null) {
            pending.answer().completeExceptionally(new KeyUsedException(there));
        } else {
            pending.answer().completeExceptionally(new StreamMovedException(commit.stream(), commit.firstSequence()));
        }
        return true;
    }

    /** A stream has no hole and no overlap: what begins anywhere but right after the last sequence has been overtaken. */
    private void refuseWhatDoesNotContinue(List<PendingCommit> open) {
        var unknown = open.stream()
                .map(PendingCommit::commit)
                .filter(c ->
                        c.firstSequence() > 0 && !Objects.equals(lastSequences.get(c.stream()), c.firstSequence() - 1))
                .map(NewCommit::stream)
                .distinct()
                .toList();
        await(Flux.fromIterable(unknown)
                .flatMap(s -> log.lastSequence(s).doOnNext(last -> lastSequences.put(s, last)))
                .then());
        var ahead = new HashMap<String, Long>();
        open.removeIf(pending -> {
            var c = pending.commit();
            var last = ahead.containsKey(c.stream()) ? ahead.get(c.stream()) : lastSequences.get(c.stream());
            if (c.firstSequence() > 0 && !Objects.equals(last, c.firstSequence() - 1)) {
                if (!isSettledInStore(pending)) {
                    pending.answer().completeExceptionally(new StreamMovedException(c.stream(), c.firstSequence()));
                }
                return true;
            }
            ahead.put(c.stream(), c.firstSequence() + c.events().size() - 1);
            return false;
        });
    }

    private void giveUp(List<PendingCommit> open) {
        var late = open.stream().filter(PendingCommit::isLate).toList();
        open.removeAll(late);
        late.forEach(p -> p.answer()
                .completeExceptionally(
                        new StoreUnavailableException("The store did not take the commit in time.", unsure)));
    }

    private void remember(NewCommit commit) {
        lastSequences.put(
                commit.stream(), commit.firstSequence() + commit.events().size() - 1);
    }

    private Head readHead() {
        var newest = await(log.newest());
        return newest == null ? new Head(0, Instant.EPOCH) : new Head(newest.lastPosition(), newest.committedAt());
    }

    private static Instant latest(Instant a, @Nullable Instant b) {
        return b != null && b.isAfter(a) ? b.truncatedTo(ChronoUnit.MILLIS) : a;
    }

    private static <T> @Nullable T await(Mono<T> answer) {
        return answer.block(OPERATION);
    }
}

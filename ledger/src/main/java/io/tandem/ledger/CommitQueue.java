package io.tandem.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** Group commit: what arrives while the one before is being written goes together, in the order of arrival. */
final class CommitQueue {

    private static final int BATCH = 256;
    private static final int BOUND = 10_000;
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024; // at three bytes each still below MongoDB's 16 MB
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final CommitWriter writer;
    private final Clock clock;
    private final BlockingQueue<Task> queue = new LinkedBlockingQueue<>(BOUND);
    private final Thread thread =
            Thread.ofPlatform().name("commit-writer").daemon().unstarted(this::run);
    private volatile boolean stopped;

    private sealed interface Task {

        CompletableFuture<?> answer();
    }

    private record Append(PendingCommit pending) implements Task {

        @Override
        public CompletableFuture<?> answer() {
            return pending.answer();
        }
    }

    private record Close(Instant t, CompletableFuture<Long> answer) implements Task {}

    private record Stop(CompletableFuture<Void> answer) implements Task {}

    CommitQueue(CommitWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
        thread.start();
    }

    CompletableFuture<StoredCommit> append(NewCommit commit) {
        int characters =
                commit.events().stream().mapToInt(e -> e.payload().length()).sum();
        if (characters > MOST_CHARACTERS) {
            return CompletableFuture.failedFuture(
                    new IllegalArgumentException("A commit of %s holds %d characters; %d are the most."
                            .formatted(commit.stream(), characters, MOST_CHARACTERS)));
        }
        try {
            var answer = new CompletableFuture<StoredCommit>();
            long deadline = System.nanoTime() + DEADLINE.toNanos();
            submit(new Append(new PendingCommit(commit, CommitDocuments.unclaimed(commit), deadline, answer)));
            return answer;
        } catch (IllegalArgumentException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    CompletableFuture<Long> close(Instant t) {
        if (t.isAfter(clock.instant().plus(AHEAD))) {
            return CompletableFuture.failedFuture(new IllegalArgumentException(t + " is in the future."));
        }
        var answer = new CompletableFuture<Long>();
        submit(new Close(t, answer));
        return answer;
    }

    /** Writes what was accepted, then ends the thread. */
    void stop() {
        stopped = true;
        try {
            queue.put(new Stop(new CompletableFuture<>()));
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void submit(Task task) {
        if (stopped) {
            refuse(task, "The log is closed.");
        } else if (!queue.offer(task)) {
            refuse(task, "Too many commits wait for the store.");
        } else if (stopped && queue.remove(task)) {
            refuse(task, "The log is closed.");
        }
    }

    private static void refuse(Task task, String why) {
        task.answer().completeExceptionally(new StoreUnavailableException(why, null));
    }

    private void run() {
        var tasks = new ArrayList<Task>();
        do {
            tasks.clear();
            try {
                tasks.add(queue.take());
                queue.drainTo(tasks, BATCH - 1);
                handle(tasks);
            } catch (InterruptedException | RuntimeException | Error e) { // whatever it is, nobody waits for ever
                tasks.forEach(task -> task.answer()
                        .completeExceptionally(new StoreUnavailableException("The log could not go on.", e)));
            }
        } while (tasks.stream().noneMatch(Stop.class::isInstance));
    }

    private void handle(List<Task> tasks) {
        writer.write(tasks.stream()
                .filter(Append.class::isInstance)
                .map(task -> ((Append) task).pending)
                .toList());
        for (var task : tasks) {
            if (task instanceof Close(Instant t, CompletableFuture<Long> answer)) {
                try {
                    answer.complete(writer.close(t));
                } catch (RuntimeException e) {
                    answer.completeExceptionally(new StoreUnavailableException("The store did not answer.", e));
                }
            }
        }
    }
}

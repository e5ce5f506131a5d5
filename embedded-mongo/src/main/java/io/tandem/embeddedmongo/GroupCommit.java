package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * One command writes at a time; its answer waits until a commit with everything it did, and saw, is synced. While one batch is synced the next one gathers, so
 * many commands share a sync. After a failure nothing is acknowledged any more.
 */
final class GroupCommit implements AutoCloseable {

    /** What a batch goes through: committed between two commands, synced while the next commands run already. */
    interface Disk {

        /** Alone. */
        Snapshot commit();

        /** Alone, when nothing else was to be done for a while. @return whether there is something to commit now */
        boolean tidy();

        /** Returns when the commit is on disk; then readers may see it. */
        void sync(Snapshot committed);
    }

    private static final long IDLE_SECONDS = 1;

    private final Disk disk;
    private final Function<Throwable, EmbeddedMongoException> explanation;
    private final Thread committer;

    private final ReentrantLock writing = new ReentrantLock();
    private final Condition workToCommit = writing.newCondition();
    private boolean changedByCommand;
    private boolean uncommitted;
    private CompletableFuture<Void> newestBatch = CompletableFuture.completedFuture(null);

    private volatile boolean closing;
    private volatile @Nullable EmbeddedMongoException failure;
    private final List<Consumer<EmbeddedMongoException>> failureListeners = new CopyOnWriteArrayList<>();

    GroupCommit(Disk disk, Function<Throwable, EmbeddedMongoException> explanation) {
        this.disk = disk;
        this.explanation = explanation;
        this.committer =
                Thread.ofPlatform().daemon().name("embedded-mongo-commit").unstarted(this::commitForever);
    }

    /** From here on commands may come. What opening changed is committed first. */
    void begin() {
        changedByCommand = false;
        disk.sync(disk.commit());
        committer.start();
    }

    boolean isClosing() {
        return closing;
    }

    boolean hasFailed() {
        return failure != null;
    }

    void onFailure(Consumer<EmbeddedMongoException> listener) {
        failureListeners.add(listener);
        var failed = failure;
        if (failed != null) {
            listener.accept(failed);
        }
    }

    /** The running command has changed something. */
    void changed() {
        changedByCommand = true;
    }

    /** Runs alone; returns, or throws what the command threw, once all it did and saw is on disk. */
    <T> T write(Supplier<T> command) {
        CompletableFuture<Void> durable = null;
        writing.lock();
        try {
            refuseWhenOver();
            return command.get();
        } catch (MVStoreException | Error e) {
            // the command may be done by half: it must never be committed
            fail(e, newestBatch);
            throw refusal(failure);
        } finally {
            try {
                durable = endOfCommand();
            } finally {
                writing.unlock();
            }
            await(durable);
        }
    }

    private CompletableFuture<Void> endOfCommand() {
        if (changedByCommand) {
            changedByCommand = false;
            if (!uncommitted && failure == null) {
                beginBatch();
                workToCommit.signal();
            }
        }
        return newestBatch;
    }

    private void beginBatch() {
        uncommitted = true;
        newestBatch = new CompletableFuture<>();
    }

    private static void await(CompletableFuture<Void> durable) {
        try {
            durable.join();
        } catch (CompletionException e) {
            throw refusal(e.getCause());
        }
    }

    private void refuseWhenOver() {
        var failed = failure;
        if (failed != null || closing) {
            throw refusal(failed);
        }
    }

    /** @param cause null where the store is closing */
    static MongoServerError refusal(@Nullable Throwable cause) {
        if (cause == null) {
            return new MongoServerError(91, "ShutdownInProgress", "The embedded store is closing");
        }
        var message = "Not written: " + cause.getMessage();
        return Faults.isDiskFull(cause)
                ? new MongoServerError(14031, "OutOfDiskSpace", message)
                : new MongoServerError(91, "ShutdownInProgress", message);
    }

    private void commitForever() {
        while (commitNext()) {
            // one batch per turn
        }
    }

    private boolean commitNext() {
        CompletableFuture<Void> batch;
        Snapshot committed;
        writing.lock();
        try {
            awaitWork();
            if (!uncommitted) {
                return false;
            }
            uncommitted = false;
            batch = newestBatch;
            committed = disk.commit();
        } catch (RuntimeException | Error e) {
            fail(e, newestBatch);
            return false;
        } finally {
            writing.unlock();
        }
        try {
            disk.sync(committed);
        } catch (RuntimeException | Error e) {
            fail(e, batch);
            return false;
        }
        batch.complete(null);
        return true;
    }

    private void awaitWork() {
        while (!uncommitted && !closing) {
            try {
                if (!workToCommit.await(IDLE_SECONDS, TimeUnit.SECONDS) && disk.tidy()) {
                    beginBatch();
                }
            } catch (InterruptedException e) {
                closing = true;
            }
        }
    }

    /** A sync that failed once may have lost pages silently: it is never tried again, neither is a commit. */
    private void fail(Throwable cause, CompletableFuture<Void> batch) {
        var failed = explanation.apply(cause);
        writing.lock();
        try {
            failure = failed;
            uncommitted = false;
            batch.completeExceptionally(failed);
            newestBatch.completeExceptionally(failed);
        } finally {
            writing.unlock();
        }
        Thread.ofVirtual().start(() -> failureListeners.forEach(listener -> listener.accept(failed)));
    }

    /** What was begun is committed, nothing new is begun. */
    @Override
    public void close() {
        writing.lock();
        try {
            closing = true;
            workToCommit.signal();
        } finally {
            writing.unlock();
        }
        try {
            committer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

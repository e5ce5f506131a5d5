package io.tandem.ledger;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Something that runs while the test does something else. */
final class Background<T> implements AutoCloseable {

    private final CompletableFuture<T> result;

    Background(Supplier<T> work) {
        result = CompletableFuture.supplyAsync(work, task -> Thread.ofVirtual().start(task));
    }

    static Background<Void> run(Runnable work) {
        return new Background<>(() -> {
            work.run();
            return null;
        });
    }

    boolean isRunning() {
        return !result.isDone();
    }

    T result() {
        return result.join();
    }

    @Override
    public void close() {
        result.handle((_, _) -> true).join();
    }
}

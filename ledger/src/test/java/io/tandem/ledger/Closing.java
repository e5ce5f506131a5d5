package io.tandem.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Closes one instant after the other while others write. */
final class Closing implements AutoCloseable {

    private final Map<Instant, Long> lines = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean stopped;

    Closing(CommitLog log) {
        thread = Thread.ofVirtual().start(() -> {
            while (!stopped) {
                var t = Instant.now();
                lines.put(t, log.close(t).block());
            }
        });
    }

    void stop() {
        close();
    }

    Map<Instant, Long> lines() {
        return lines;
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

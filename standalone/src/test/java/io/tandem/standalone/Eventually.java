package io.tandem.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what becomes true a moment later, and says what was there instead when it does not. */
final class Eventually {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Eventually() {}

    static <T> T until(String what, Supplier<T> asking, Predicate<T> holds) {
        var end = Instant.now().plus(LIMIT);
        var seen = asking.get();
        while (!holds.test(seen)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not within %s: %s; last seen: %s".formatted(LIMIT, what, seen));
            }
            pause();
            seen = asking.get();
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

package io.tandem.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/** A service learns of another's events a moment later: what it refuses for not knowing is asked again for a while. */
final class Patience {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Set<Integer> MAY_CHANGE = Set.of(400, 403, 404, 409, 422, 429, 503);

    private Patience() {}

    static Answer until(Supplier<Answer> asking) {
        var end = Instant.now().plus(LIMIT);
        var answer = asking.get();
        while (!answer.ok()
                && MAY_CHANGE.contains(answer.status())
                && Instant.now().isBefore(end)) {
            pause();
            answer = asking.get();
        }
        return answer.orThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

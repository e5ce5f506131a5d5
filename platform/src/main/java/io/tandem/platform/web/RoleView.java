package io.tandem.platform.web;

import io.tandem.platform.kafka.Hearing;
import java.time.Duration;

/** Whether this service still knows who may what: it hears it from requirements and is not to guess. */
final class RoleView {

    private static final Duration OLDEST = Duration.ofSeconds(60);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final Hearing hearing;

    RoleView(Hearing hearing) {
        this.hearing = hearing;
    }

    /** @throws Problem 503 where roles come from elsewhere and nothing was heard for a minute */
    void requireFresh() {
        if (hearing.age().compareTo(OLDEST) > 0) {
            throw Problem.unavailable(
                    "暂时无法确认您的权限，请稍后重试。",
                    "Who may do what cannot be confirmed at this moment; please try again.",
                    TRY_AGAIN);
        }
    }
}

package io.tandem.ledger;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The store did not answer in time. Whether a write took effect is not known; repeat it with the same key. */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnavailableException(String what, @Nullable Throwable cause) {
        super(what, cause);
    }

    /** How long a caller should wait before trying again. */
    public Duration retryAfter() {
        return Duration.ofSeconds(1);
    }
}

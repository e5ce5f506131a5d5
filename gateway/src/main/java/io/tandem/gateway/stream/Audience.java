package io.tandem.gateway.stream;

import io.tandem.gateway.notice.Why;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who learns of a change.
 *
 * @param everybody whether it is of nobody's product, such as that somebody has an account
 * @param product whose people learn of it, or null where nobody does
 * @param noticed those it is a notice for, and why
 */
record Audience(boolean everybody, @Nullable UUID product, Map<UUID, Why> noticed) {

    static final Audience EVERYBODY = new Audience(true, null, Map.of());

    /** What cannot be placed is shown to administrators alone. */
    static final Audience NOBODY = new Audience(false, null, Map.of());
}

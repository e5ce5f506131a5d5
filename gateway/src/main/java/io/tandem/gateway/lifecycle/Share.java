package io.tandem.gateway.lifecycle;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What came of asking for a part. */
public sealed interface Share {

    Piece part();

    /**
     * @param more whether the service has more than was asked for
     * @param position how far the service's answer goes, {@code planning=12}, or null where it does not say
     */
    record Given(
            Piece part,
            JsonNode body,
            boolean more,
            @Nullable String position) implements Share {}

    /** The service said no; its own words. */
    record Refused(Piece part, int status, String problem) implements Share {}

    /** The service is away or failed. */
    record Missing(Piece part) implements Share {}
}

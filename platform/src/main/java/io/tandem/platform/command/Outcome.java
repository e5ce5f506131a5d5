package io.tandem.platform.command;

import org.jspecify.annotations.Nullable;

/**
 * What a command came to.
 *
 * @param status HTTP status of the answer
 * @param location of what was created, or null
 * @param etag of the part that was written, or null
 * @param position of the last event written, or null where the command changed nothing
 * @param repeated true where an earlier request with the same idempotency key is answered again
 */
public record Outcome(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable Long position,
        boolean repeated) {}

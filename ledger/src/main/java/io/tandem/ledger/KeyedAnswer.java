package io.tandem.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The answer remembered with an idempotency key, in the same write as its effect.
 *
 * @param key {@code <accountable uuid>:<idempotency key>}, unique in the log
 * @param request SHA-256, lower-case hex, of method, path and body with line feeds between: the same key with another
 *     request is a mistake of the caller
 */
public record KeyedAnswer(
        String key,
        String request,
        int status,
        @Nullable String location,
        @Nullable String etag) {}

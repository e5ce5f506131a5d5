package io.tandem.platform.command;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a request will be answered when its command succeeds; remembered with the commit when the request has an
 * idempotency key.
 *
 * @param status 201 or 204
 * @param location of what was created, a path below the gateway, or null
 * @param etag of the part that was written, from the state the command left, or null where nothing is versioned
 */
public record Reply<S>(int status, @Nullable String location, Function<S, @Nullable String> etag) {

    public static <S> Reply<S> created(String location, Function<S, @Nullable String> etag) {
        return new Reply<>(201, location, etag);
    }

    public static <S> Reply<S> created(String location) {
        return new Reply<>(201, location, _ -> null);
    }

    public static <S> Reply<S> done(Function<S, @Nullable String> etag) {
        return new Reply<>(204, null, etag);
    }

    public static <S> Reply<S> done() {
        return new Reply<>(204, null, _ -> null);
    }
}

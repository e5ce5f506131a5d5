package io.tandem.ledger;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Axon's tokens as plain numbers and back. */
final class TokenNumbers {

    private TokenNumbers() {}

    /** Null at the very beginning. */
    static @Nullable Long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> null;
            case ReplayToken replay -> position(replay.getCurrentToken());
            case GlobalSequenceTrackingToken plain -> plain.getGlobalIndex();
            default ->
                throw new IllegalArgumentException(token.getClass().getSimpleName()
                        + " cannot be stored: segments are not merged and sources are not joined here.");
        };
    }

    /** Where a replaying processor stood when it was reset; null where it does not replay. */
    static @Nullable Long resetAt(@Nullable TrackingToken token) {
        if (!(token instanceof ReplayToken replay)) {
            return null;
        }
        if (replay.context() != null) {
            throw new IllegalArgumentException("A reset's context is not stored; reset without one.");
        }
        return position(replay.getTokenAtReset());
    }

    static @Nullable TrackingToken token(@Nullable Long position, @Nullable Long resetAt) {
        var plain = position == null ? null : new GlobalSequenceTrackingToken(position);
        return resetAt == null ? plain : ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(resetAt), plain);
    }
}

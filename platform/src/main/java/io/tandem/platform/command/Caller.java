package io.tandem.platform.command;

import io.tandem.ledger.ForeignEvent;
import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.Actor;
import io.tandem.platform.web.Problem;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a command, and after what.
 *
 * @param actor the person, service or agent
 * @param administrator whether the token says so; product roles are never in a token
 * @param reason why, in the actor's words
 * @param correlationId one id for all that follows from one request
 * @param causationId the event or request this follows from
 * @param notBefore the cause's committedAt: the effect is never committed before it
 * @param key the idempotency key of the request, or null
 */
public record Caller(
        Actor actor,
        boolean administrator,
        @Nullable String reason,
        UUID correlationId,
        @Nullable UUID causationId,
        @Nullable Instant notBefore,
        @Nullable Key key) {

    private static final int LONGEST_REASON = 5_000;

    /**
     * An idempotency key.
     *
     * @param value {@code <person>:<key as sent>}, or {@code …#i} for item i of a bulk
     * @param request SHA-256 (hex) of method, path and body
     */
    public record Key(String value, String request) {}

    /** A policy of {@code service}, acting because of a foreign event. */
    public static Caller because(String service, ForeignEvent cause) {
        return new Caller(Actor.service(service), false, null, cause.correlationId(), cause.id(), cause.time(), null);
    }

    /** A policy of {@code service}, acting because of one of its own events. */
    public static Caller because(String service, Recorded cause) {
        return new Caller(
                Actor.service(service),
                false,
                null,
                cause.metadata().correlationId(),
                cause.eventId(),
                cause.committedAt(),
                null);
    }

    /** {@code service} itself, moved by nothing but time. */
    public static Caller clock(String service, UUID correlationId) {
        return new Caller(Actor.service(service), false, null, correlationId, null, null, null);
    }

    /** @throws Problem 422 where it is longer than a reason may be */
    public Caller withReason(@Nullable String why) {
        if (why != null && why.length() > LONGEST_REASON) {
            throw Problem.unprocessable(
                    "reason-too-long", "理由最多 5000 个字符，请精简。", "A reason has at most 5000 characters; shorten it.");
        }
        return new Caller(actor, administrator, why, correlationId, causationId, notBefore, key);
    }

    /** The caller of item {@code i} of a bulk request. */
    public Caller item(int i) {
        var own = key == null ? null : new Key(key.value() + "#" + i, key.request());
        return new Caller(actor, administrator, reason, correlationId, causationId, notBefore, own);
    }
}

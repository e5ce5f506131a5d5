package io.tandem.gateway.access.session.domain;

import java.time.Instant;
import java.util.UUID;

/** What has happened to a sign-in. Stored for ever: add, never change. */
public sealed interface SessionEvent {

    UUID sessionId();

    /**
     * @param credentialId the password it was opened with; once that is replaced the session admits nobody
     * @param secretHash SHA-256 of the cookie's secret, lower-case hex
     */
    record SessionOpened(UUID sessionId, UUID personId, UUID credentialId, String secretHash, Instant expiresAt)
            implements SessionEvent {}

    record SessionEnded(UUID sessionId, UUID personId) implements SessionEvent {}
}

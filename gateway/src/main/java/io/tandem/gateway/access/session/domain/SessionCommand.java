package io.tandem.gateway.access.session.domain;

import java.time.Instant;
import java.util.UUID;

/** What may be asked of a sign-in. */
public sealed interface SessionCommand {

    UUID sessionId();

    record OpenSession(UUID sessionId, UUID personId, UUID credentialId, String secretHash, Instant expiresAt)
            implements SessionCommand {}

    record EndSession(UUID sessionId) implements SessionCommand {}
}

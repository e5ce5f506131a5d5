package io.tandem.gateway.access.token.domain;

import java.time.Instant;
import java.util.UUID;

/** What may be asked of a personal token. */
public sealed interface TokenCommand {

    UUID tokenId();

    /** @param agent whether a program acts with it on the person's behalf, rather than the person with a program */
    record IssueToken(
            UUID tokenId, UUID personId, String label, Scope scope, String secretHash, Instant expiresAt, boolean agent)
            implements TokenCommand {}

    record RevokeToken(UUID tokenId) implements TokenCommand {}
}

package io.tandem.gateway.access.token.domain;

import java.time.Instant;
import java.util.UUID;

/** What may be asked of a personal token. */
public sealed interface TokenCommand {

    UUID tokenId();

    record IssueToken(UUID tokenId, UUID personId, String label, Scope scope, String secretHash, Instant expiresAt)
            implements TokenCommand {}

    record RevokeToken(UUID tokenId) implements TokenCommand {}
}

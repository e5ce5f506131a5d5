package io.tandem.gateway.access.token.domain;

import java.time.Instant;
import java.util.UUID;

/** What has happened to a personal token. Stored for ever: add, never change. */
public sealed interface TokenEvent {

    UUID tokenId();

    /**
     * @param label what the person calls it, for example the program that uses it
     * @param scope the widest thing it may be used for
     * @param secretHash SHA-256 of the token's secret, lower-case hex
     */
    record TokenIssued(UUID tokenId, UUID personId, String label, Scope scope, String secretHash, Instant expiresAt)
            implements TokenEvent {}

    record TokenRevoked(UUID tokenId, UUID personId) implements TokenEvent {}
}

package io.tandem.gateway.access.token.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a personal token. Stored for ever: add, never change. */
public sealed interface TokenEvent {

    UUID tokenId();

    /**
     * @param label what the person calls it, for example the program that uses it
     * @param scope the widest thing it may be used for
     * @param secretHash SHA-256 of the token's secret, lower-case hex
     * @param agent true where what is done with it is done by a program on the person's behalf, and history says so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TokenIssued(
            UUID tokenId,
            UUID personId,
            String label,
            Scope scope,
            String secretHash,
            Instant expiresAt,
            @Nullable Boolean agent)
            implements TokenEvent {}

    record TokenRevoked(UUID tokenId, UUID personId) implements TokenEvent {}
}

package io.tandem.gateway.access.identity;

import io.tandem.gateway.access.token.domain.Scope;
import java.time.Instant;
import java.util.UUID;

/**
 * What a session or personal token stands for, as the store says.
 *
 * @param by the session's or token's id
 * @param secretHash of the secret that opens it
 * @param session whether it is a session: only then may credentials be handled, and writes need the CSRF token
 * @param administrator whether the person administers and the credential may be used for that
 * @param scope the widest thing it may be used for
 * @param agent whether a program acts with it on the person's behalf
 * @param expiresAt when it runs out
 */
record Standing(
        UUID personId,
        UUID by,
        String secretHash,
        boolean session,
        boolean administrator,
        Scope scope,
        boolean agent,
        Instant expiresAt) {}

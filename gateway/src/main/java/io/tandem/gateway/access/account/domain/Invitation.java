package io.tandem.gateway.access.account.domain;

import java.time.Instant;

/** An open one-time link: SHA-256 of its secret in lower-case hex, and the instant from which it opens nothing. */
record Invitation(String hash, Instant expiresAt) {

    boolean opens(String candidate, Instant at) {
        return hash.equals(candidate) && at.isBefore(expiresAt);
    }
}

package io.tandem.gateway.access.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.server.ServerWebExchange;

/** Somebody who was let in: on what grounds, when that was checked, and what the services are shown instead. */
public final class Admission {

    static final String ATTRIBUTE = Admission.class.getName();

    private final Standing standing;
    private final Instant checkedAt;
    private final Jwt jwt;
    private final Instant signedAt;

    Admission(Standing standing, Instant checkedAt, Jwt jwt, Instant signedAt) {
        this.standing = standing;
        this.checkedAt = checkedAt;
        this.jwt = jwt;
        this.signedAt = signedAt;
    }

    /** Who asks, or null where nobody is signed in. */
    public static @Nullable Admission of(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }

    public UUID personId() {
        return standing.personId();
    }

    /** The session or personal token that was shown. */
    public UUID by() {
        return standing.by();
    }

    /** Whether the person administers and what was shown may be used for that. */
    public boolean administrator() {
        return standing.administrator();
    }

    /** Whether that was a session: only then may credentials be handled. */
    public boolean session() {
        return standing.session();
    }

    public Instant expiresAt() {
        return standing.expiresAt();
    }

    /** The short-lived token the services take. */
    public Jwt jwt() {
        return jwt;
    }

    Standing standing() {
        return standing;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    Instant signedAt() {
        return signedAt;
    }
}

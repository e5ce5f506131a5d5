package io.tandem.requirements.share.domain;

import java.time.Instant;
import java.util.UUID;

/** What may be done with links. */
public sealed interface LinksCommand {

    UUID requirementId();

    /** @param secretHash SHA-256 of the secret in hex */
    record OpenLink(UUID requirementId, UUID linkId, String secretHash, Instant expiresAt) implements LinksCommand {}

    record RevokeLink(UUID requirementId, UUID linkId) implements LinksCommand {}
}

package io.tandem.requirements.share.domain;

import java.time.Instant;
import java.util.UUID;

/** What has happened to links. Stored for ever: add, never change. */
public sealed interface LinksEvent {

    UUID requirementId();

    record LinkOpened(
            UUID requirementId, UUID linkId, UUID by, String secretHash, Instant expiresAt, long productVersion)
            implements LinksEvent {}

    record LinkRevoked(UUID requirementId, UUID linkId, UUID by, long productVersion) implements LinksEvent {}
}

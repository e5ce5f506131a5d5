package io.tandem.requirements.evidence.domain;

import java.util.UUID;

/**
 * What has happened to a piece of evidence. Stored for ever: add, never change. {@code version} counts its texts from 1;
 * {@code productVersion} is the sequence of the product's event up to which its people were known.
 */
public sealed interface EvidenceEvent {

    UUID evidenceId();

    record EvidenceRecorded(
            UUID evidenceId, UUID productId, Finding finding, UUID by, long version, long productVersion)
            implements EvidenceEvent {}

    /** @param finding all of it as it reads now */
    record EvidenceRevised(UUID evidenceId, Finding finding, UUID by, long version, long productVersion)
            implements EvidenceEvent {}
}

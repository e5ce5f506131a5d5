package io.tandem.requirements.evidence.domain;

import java.util.UUID;

/** What can be asked of a piece of evidence. */
public sealed interface EvidenceCommand {

    UUID evidenceId();

    record RecordEvidence(UUID evidenceId, UUID productId, Finding finding) implements EvidenceCommand {}

    /** @param expectedVersion the version the writer saw */
    record ReviseEvidence(UUID evidenceId, long expectedVersion, Finding finding) implements EvidenceCommand {}
}

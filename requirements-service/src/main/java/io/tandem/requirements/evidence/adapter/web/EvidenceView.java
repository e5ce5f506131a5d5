package io.tandem.requirements.evidence.adapter.web;

import io.tandem.ledger.Recorded;
import io.tandem.requirements.attachment.AttachmentList;
import io.tandem.requirements.evidence.application.Evidences;
import io.tandem.requirements.evidence.domain.Evidence;
import io.tandem.requirements.evidence.domain.EvidenceEvent;
import io.tandem.requirements.evidence.domain.EvidenceEvent.EvidenceRecorded;
import io.tandem.requirements.evidence.domain.EvidenceEvent.EvidenceRevised;
import io.tandem.requirements.evidence.domain.EvidenceKind;
import io.tandem.requirements.evidence.domain.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as the API shows it.
 *
 * @param requirements those that cite it
 */
record EvidenceView(
        UUID id,
        UUID productId,
        long version,
        EvidenceKind kind,
        String title,
        String text,
        @Nullable String link,
        @Nullable LocalDate gatheredOn,
        UUID recordedBy,
        List<CitingRequirement> requirements) {

    /** @param version the newest when it was cited */
    record CitingRequirement(UUID id, String key, long version) {}

    static EvidenceView of(UUID id, Evidence evidence, List<AttachmentList.User> users) {
        var finding = Objects.requireNonNull(evidence.finding());
        return new EvidenceView(
                id,
                Evidences.productOf(evidence),
                evidence.version(),
                finding.kind(),
                finding.title(),
                finding.text(),
                finding.link(),
                finding.gatheredOn(),
                Objects.requireNonNull(evidence.by()),
                users.stream()
                        .map(u -> new CitingRequirement(u.id(), u.key(), u.version()))
                        .toList());
    }

    /** How it read from {@code at} on. */
    record Version(
            long version,
            EvidenceKind kind,
            String title,
            String text,
            @Nullable String link,
            @Nullable LocalDate gatheredOn,
            UUID by,
            Instant at) {

        static Version of(Recorded recorded) {
            var at = recorded.committedAt();
            return switch ((EvidenceEvent) recorded.event()) {
                case EvidenceRecorded e -> of(e.version(), e.finding(), e.by(), at);
                case EvidenceRevised e -> of(e.version(), e.finding(), e.by(), at);
            };
        }

        private static Version of(long version, Finding f, UUID by, Instant at) {
            return new Version(version, f.kind(), f.title(), f.text(), f.link(), f.gatheredOn(), by, at);
        }
    }
}

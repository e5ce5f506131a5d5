package io.tandem.requirements.requirement.adapter.web;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Handoff;
import io.tandem.requirements.requirement.domain.HandoffPackage;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Purpose;
import io.tandem.requirements.requirement.domain.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as the API shows it.
 *
 * @param contentHash what an acceptance has to name
 * @param contents what is handed over, frozen
 */
record HandoffView(
        UUID id,
        Side side,
        Purpose purpose,
        Handoff.Status status,
        UUID giver,
        RequirementView.To to,
        Instant dueAt,
        String contentHash,
        Contents contents,
        boolean escalated,
        List<Owed> reservations) {

    record Contents(
            String title,
            String description,
            Map<String, Object> fields,
            List<Frozen> criteria,
            Map<Part, Long> versions,
            List<Refers> references,
            List<String> questions,
            List<Missing> gaps) {

        static Contents of(HandoffPackage p) {
            var fields = new TreeMap<String, Object>();
            p.fields().forEach((name, value) -> fields.put(name, FieldJson.shown(value)));
            return new Contents(
                    p.title(),
                    p.description(),
                    fields,
                    p.criteria().stream()
                            .map(c -> new Frozen(c.criterionId(), c.part(), c.text()))
                            .toList(),
                    p.versions(),
                    p.references().stream()
                            .map(r -> new Refers(r.kind(), r.title(), r.link()))
                            .toList(),
                    p.questions(),
                    p.gaps().stream()
                            .map(g -> new Missing(g.item(), g.text(), g.dueAt()))
                            .toList());
        }
    }

    record Frozen(UUID criterionId, Part part, String text) {}

    record Refers(
            Reference.Kind kind, String title, @Nullable String link) {}

    record Missing(String item, String text, Instant dueAt) {}

    record Owed(RequirementView.Waiting ask, String text) {}

    static HandoffView of(Handoff h) {
        return new HandoffView(
                h.id(),
                h.side(),
                h.purpose(),
                h.status(),
                h.giver(),
                RequirementView.To.of(h.to()),
                h.dueAt(),
                h.contentHash(),
                Contents.of(h.contents()),
                h.escalated(),
                h.reservations().stream()
                        .map(owed -> new Owed(RequirementView.Waiting.of(owed.ask()), owed.text()))
                        .toList());
    }
}

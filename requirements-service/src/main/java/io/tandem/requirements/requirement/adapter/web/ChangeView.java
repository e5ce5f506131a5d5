package io.tandem.requirements.requirement.adapter.web;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Change;
import io.tandem.requirements.requirement.domain.ChangeClass;
import io.tandem.requirements.requirement.domain.Difference;
import io.tandem.requirements.requirement.domain.Impact;
import io.tandem.requirements.requirement.domain.Judged;
import io.tandem.requirements.requirement.domain.Objection;
import io.tandem.requirements.requirement.domain.Part;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of what was agreed, as the API shows it.
 *
 * @param waitsFor sides whose owner has not taken note yet
 */
record ChangeView(
        UUID id,
        ChangeClass changeClass,
        Change.Status status,
        UUID byId,
        String reason,
        List<Reason> reasons,
        List<Side> sides,
        List<Side> acknowledged,
        List<Side> waitsFor,
        @Nullable Instant objectableUntil,
        List<Said> objections) {

    /**
     * A field that differs, the rule that told, and why the other side hangs on it.
     *
     * @param marks whether what hangs on it has to be looked at again
     */
    record Reason(
            Part part,
            String field,
            Difference.By rule,
            @Nullable String from,
            @Nullable String to,
            Difference.@Nullable Seam seam,
            boolean marks) {

        static Reason of(Difference d) {
            return new Reason(d.part(), d.name(), d.by(), d.from(), d.to(), d.seam(), d.marks());
        }
    }

    record Said(
            UUID id,
            UUID byId,
            String text,
            Objection.Outcome outcome,
            @Nullable String answer) {

        static Said of(Objection o) {
            return new Said(o.id(), o.by(), o.text(), o.outcome(), o.answer());
        }
    }

    /**
     * What an edit would be.
     *
     * @param sides whose owners would be asked; empty where nothing agreed is touched
     */
    record Preview(ChangeClass changeClass, List<Reason> reasons, List<Side> sides, Touched impact) {

        static Preview of(Judged judged, Impact impact) {
            return new Preview(
                    judged.as(),
                    judged.differences().stream().map(Reason::of).toList(),
                    judged.sides(),
                    new Touched(impact.requirements(), impact.tasks(), impact.contracts()));
        }
    }

    /** What hangs on the requirement, as far as this service has heard. */
    record Touched(List<UUID> requirements, List<UUID> tasks, List<UUID> contracts) {}

    static ChangeView of(Change c) {
        return new ChangeView(
                c.id(),
                c.as(),
                c.status(),
                c.by(),
                c.reason(),
                c.differences().stream().map(Reason::of).toList(),
                c.sides(),
                c.acknowledged(),
                c.waitsFor(),
                c.objectableUntil(),
                c.objections().stream().map(Said::of).toList());
    }
}

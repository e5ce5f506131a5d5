package io.tandem.requirements.requirement.adapter.web;

import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.web.IfMatch;
import io.tandem.platform.web.Problem;
import io.tandem.platform.web.ProblemHandler;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What changed in a part between the version somebody saw and now, so that a client can offer a merge. */
@Component
class ChangedSince {

    private final Requirements requirements;

    ChangedSince(Requirements requirements) {
        this.requirements = requirements;
    }

    record Change(
            String field, @Nullable Object from, @Nullable Object to, long version, Instant at, UUID by) {}

    Mono<Problem> problem(UUID id, Part part, IfMatch seen, RuleViolated refusal) {
        return requirements
                .history(id, null)
                .reduce(
                        new Reading(Requirement.NONE, List.of()),
                        (reading, recorded) -> reading.next(recorded, part, seen))
                .map(reading -> ProblemHandler.refused(refusal)
                        .member("current", IfMatch.tag(reading.state.version(part)))
                        .member("changes", reading.changes));
    }

    private record Reading(Requirement state, List<Change> changes) {

        Reading next(Recorded recorded, Part part, IfMatch seen) {
            var after = state.evolve((RequirementEvent) recorded.event());
            if (!state.exists() || after.version(part) <= seen.version()) {
                return new Reading(after, changes);
            }
            var from = PartText.of(state, part);
            var to = PartText.of(after, part);
            var names = new LinkedHashSet<>(from.keySet());
            names.addAll(to.keySet());
            names.removeIf(name -> Objects.equals(from.get(name), to.get(name)));
            var all = new ArrayList<>(changes);
            names.forEach(name -> all.add(new Change(
                    name,
                    from.get(name),
                    to.get(name),
                    after.version(part),
                    recorded.committedAt(),
                    recorded.metadata().actor().accountable())));
            return new Reading(after, all);
        }
    }
}

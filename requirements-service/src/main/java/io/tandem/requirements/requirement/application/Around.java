package io.tandem.requirements.requirement.application;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.design.application.Designs;
import io.tandem.requirements.design.domain.Design;
import io.tandem.requirements.evidence.application.Evidences;
import io.tandem.requirements.requirement.domain.RequirementCommand;
import io.tandem.requirements.requirement.domain.RequirementCommand.AttachDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.CiteEvidence;
import io.tandem.requirements.requirement.domain.RequirementCommand.MergeRequirement;
import io.tandem.requirements.requirement.domain.Surroundings;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks up what a command names beside requirements, in the requirement's own product. */
@Component
class Around {

    private final Requirements requirements;
    private final Evidences evidences;
    private final Designs designs;

    Around(Requirements requirements, Evidences evidences, Designs designs) {
        this.requirements = requirements;
        this.evidences = evidences;
        this.designs = designs;
    }

    Mono<Surroundings> of(UUID productId, RequirementCommand command) {
        var found = switch (command) {
            case CiteEvidence c -> evidence(productId, c.evidenceId());
            case AttachDesign c -> design(productId, c.designId());
            case MergeRequirement c -> other(productId, c.into());
            default -> Mono.<Surroundings>empty();
        };
        return found.onErrorResume(RuleViolated.class, _ -> Mono.empty()).defaultIfEmpty(Surroundings.NONE);
    }

    private Mono<Surroundings> evidence(UUID productId, UUID id) {
        return evidences
                .at(id, null)
                .filter(fold -> Evidences.productOf(fold.state()).equals(productId))
                .map(fold -> new Surroundings(Map.of(id, fold.state().version()), Map.of(), Map.of()));
    }

    private Mono<Surroundings> design(UUID productId, UUID id) {
        return designs.at(id, null)
                .filter(fold -> Designs.productOf(fold.state()).equals(productId))
                .map(fold -> new Surroundings(Map.of(), Map.of(id, drawing(fold.state())), Map.of()));
    }

    private static Surroundings.Drawing drawing(Design design) {
        var hashes = new HashMap<Long, String>();
        design.editions().forEach(edition -> hashes.put(edition.version(), edition.hash()));
        return new Surroundings.Drawing(
                Objects.requireNonNull(design.side()),
                Objects.requireNonNull(design.kind()),
                design.edition().version(),
                hashes,
                design.retired());
    }

    private Mono<Surroundings> other(UUID productId, UUID id) {
        return requirements
                .existing(id)
                .filter(other -> other.productId().equals(productId))
                .map(other -> new Surroundings(Map.of(), Map.of(), Map.of(id, other.standing())));
    }
}

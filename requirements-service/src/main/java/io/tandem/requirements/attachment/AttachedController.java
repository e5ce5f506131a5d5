package io.tandem.requirements.attachment;

import io.tandem.platform.command.Caller;
import io.tandem.platform.web.AsOf;
import io.tandem.requirements.design.application.Designs;
import io.tandem.requirements.evidence.application.Evidences;
import io.tandem.requirements.evidence.domain.EvidenceKind;
import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.AttachedDesign;
import io.tandem.requirements.requirement.domain.Attachments;
import io.tandem.requirements.requirement.domain.Requirement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a requirement rests on and is drawn in, by name, with what became of it since. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}")
class AttachedController {

    private final Requirements requirements;
    private final Evidences evidences;
    private final Designs designs;

    AttachedController(Requirements requirements, Evidences evidences, Designs designs) {
        this.requirements = requirements;
        this.evidences = evidences;
        this.designs = designs;
    }

    /**
     * @param citedVersion the newest when it was cited
     * @param version the newest now
     */
    record CitedEvidence(UUID id, EvidenceKind kind, String title, String note, long citedVersion, long version) {}

    record CitedList(List<CitedEvidence> items) {}

    /**
     * @param attachedVersion the one attached
     * @param version the newest
     */
    record DesignInUse(
            UUID id,
            Side side,
            DesignKind kind,
            String title,
            long attachedVersion,
            String attachedHash,
            long version,
            boolean retired,
            AttachedDesign.@Nullable Verdict feasibility) {}

    record DesignsInUse(List<DesignInUse> items) {}

    @GetMapping("/evidence")
    Mono<CitedList> evidence(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return read(requirement, caller, asOf)
                .flatMapMany(r -> Flux.fromIterable(r.attached().citations()))
                .concatMap(citation -> cited(citation, asOf.instant()))
                .collectList()
                .map(CitedList::new);
    }

    @GetMapping("/designs")
    Mono<DesignsInUse> designs(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return read(requirement, caller, asOf)
                .flatMapMany(r -> Flux.fromIterable(r.attached().designs()))
                .concatMap(design -> inUse(design, asOf.instant()))
                .collectList()
                .map(DesignsInUse::new);
    }

    private Mono<Requirement> read(String requirement, Caller caller, AsOf asOf) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.at(id, asOf.instant()))
                .map(fold -> fold.state());
    }

    private Mono<CitedEvidence> cited(Attachments.Citation citation, @Nullable Instant asOf) {
        return evidences.at(citation.evidenceId(), asOf).map(fold -> {
            var finding = Objects.requireNonNull(fold.state().finding());
            return new CitedEvidence(
                    citation.evidenceId(),
                    finding.kind(),
                    finding.title(),
                    citation.note(),
                    citation.version(),
                    fold.state().version());
        });
    }

    private Mono<DesignInUse> inUse(AttachedDesign design, @Nullable Instant asOf) {
        var said = design.feasibility();
        return designs.at(design.designId(), asOf)
                .map(fold -> new DesignInUse(
                        design.designId(),
                        design.side(),
                        design.kind(),
                        fold.state().edition(design.version()).orElseThrow().title(),
                        design.version(),
                        design.hash(),
                        fold.state().edition().version(),
                        fold.state().retired(),
                        said == null ? null : said.verdict()));
    }
}

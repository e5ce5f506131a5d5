package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.requirements.requirement.domain.AttachedDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.AttachDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.CiteEvidence;
import io.tandem.requirements.requirement.domain.RequirementCommand.DetachDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.JudgeFeasibility;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReturnDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.SignDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.UnciteEvidence;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a requirement rests on and is drawn in, and who stands behind that. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}")
class AttachmentController {

    private final Requests requests;

    AttachmentController(Requests requests) {
        this.requests = requests;
    }

    record Citing(UUID evidenceId, @Nullable String note) {}

    /** @param version absent for the newest */
    record AttachingDesign(UUID designId, @Nullable Long version) {}

    record TakenOff(String reason) {}

    record Judged(AttachedDesign.Verdict verdict, @Nullable String text) {}

    /** @param seen the version of each design that was looked at; absent where the attached ones are meant */
    record Signed(@Nullable Map<UUID, Long> seen) {}

    record GivenBack(String reason, @Nullable Map<UUID, Long> seen) {}

    @PostMapping("/evidence")
    Mono<ResponseEntity<Void>> cite(@PathVariable String requirement, @RequestBody Citing body, Caller caller) {
        return requests.send(
                requirement, caller, id -> new CiteEvidence(id, body.evidenceId(), Requests.text(body.note())));
    }

    @PostMapping("/evidence/{evidence}/remove")
    Mono<ResponseEntity<Void>> uncite(
            @PathVariable String requirement, @PathVariable UUID evidence, @RequestBody TakenOff body, Caller caller) {
        return requests.send(
                requirement, caller.withReason(body.reason()), id -> new UnciteEvidence(id, evidence, body.reason()));
    }

    @PostMapping("/designs")
    Mono<ResponseEntity<Void>> attach(
            @PathVariable String requirement, @RequestBody AttachingDesign body, Caller caller) {
        var version = Objects.requireNonNullElse(body.version(), 0L);
        return requests.send(requirement, caller, id -> new AttachDesign(id, body.designId(), version));
    }

    @PostMapping("/designs/{design}/remove")
    Mono<ResponseEntity<Void>> detach(
            @PathVariable String requirement, @PathVariable UUID design, @RequestBody TakenOff body, Caller caller) {
        return requests.send(
                requirement, caller.withReason(body.reason()), id -> new DetachDesign(id, design, body.reason()));
    }

    /** The back end's verdict on a prototype. */
    @PostMapping("/designs/{design}/feasibility")
    Mono<ResponseEntity<Void>> judge(
            @PathVariable String requirement, @PathVariable UUID design, @RequestBody Judged body, Caller caller) {
        return requests.send(
                requirement,
                caller,
                id -> new JudgeFeasibility(id, design, body.verdict(), Requests.text(body.text())));
    }

    /** For every half the caller answers for. */
    @PostMapping("/design-signatures")
    Mono<ResponseEntity<Void>> sign(
            @PathVariable String requirement, @RequestBody(required = false) @Nullable Signed body, Caller caller) {
        var seen = seen(body == null ? null : body.seen());
        return requests.send(requirement, caller, id -> new SignDesign(id, seen));
    }

    @PostMapping("/design-returns")
    Mono<ResponseEntity<Void>> giveBack(@PathVariable String requirement, @RequestBody GivenBack body, Caller caller) {
        return requests.send(
                requirement,
                caller.withReason(body.reason()),
                id -> new ReturnDesign(id, body.reason(), seen(body.seen())));
    }

    private static Map<UUID, Long> seen(@Nullable Map<UUID, Long> versions) {
        return Objects.requireNonNullElse(versions, Map.of());
    }
}

package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Link;
import io.tandem.requirements.requirement.domain.RequirementCommand.ArchiveRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.ClearReservation;
import io.tandem.requirements.requirement.domain.RequirementCommand.DeclineRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.LinkRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.PauseRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.ResumeRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.TakeOverFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.UnlinkRequirement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Take-overs, owed items, links, and whether a requirement is worked on at all. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}")
class ConductController {

    private final Requests requests;

    ConductController(Requests requests) {
        this.requests = requests;
    }

    /** @param to absent where the caller takes the half */
    record TakenOver(Side side, @Nullable UUID to, String reason) {}

    record Cleared(@Nullable String note) {}

    /** @param to id or key */
    record Linked(Link.Type type, String to, @Nullable String note) {}

    record Unlinked(Link.Type type, String to) {}

    record Because(String reason) {}

    @PostMapping("/takeovers")
    Mono<ResponseEntity<Void>> takeOver(@PathVariable String requirement, @RequestBody TakenOver body, Caller caller) {
        return requests.send(
                requirement,
                caller.withReason(body.reason()),
                id -> new TakeOverFacet(id, body.side(), body.to(), body.reason()));
    }

    @PostMapping("/reservations/{ask}/clear")
    Mono<ResponseEntity<Void>> clear(
            @PathVariable String requirement,
            @PathVariable UUID ask,
            @RequestBody(required = false) @Nullable Cleared body,
            Caller caller) {
        var note = Requests.text(body == null ? null : body.note());
        return requests.send(requirement, caller, id -> new ClearReservation(id, ask, note));
    }

    @PostMapping("/links")
    Mono<ResponseEntity<Void>> link(@PathVariable String requirement, @RequestBody Linked body, Caller caller) {
        return requests.named(body.to())
                .flatMap(to -> requests.send(
                        requirement,
                        caller,
                        id -> new LinkRequirement(id, body.type(), to, Requests.text(body.note()))));
    }

    @PostMapping("/links/remove")
    Mono<ResponseEntity<Void>> unlink(@PathVariable String requirement, @RequestBody Unlinked body, Caller caller) {
        return requests.named(body.to())
                .flatMap(to -> requests.send(requirement, caller, id -> new UnlinkRequirement(id, body.type(), to)));
    }

    @PostMapping("/pause")
    Mono<ResponseEntity<Void>> pause(@PathVariable String requirement, @RequestBody Because body, Caller caller) {
        return requests.send(
                requirement, caller.withReason(body.reason()), id -> new PauseRequirement(id, body.reason()));
    }

    @PostMapping("/resume")
    Mono<ResponseEntity<Void>> resume(@PathVariable String requirement, Caller caller) {
        return requests.send(requirement, caller, ResumeRequirement::new);
    }

    @PostMapping("/decline")
    Mono<ResponseEntity<Void>> decline(@PathVariable String requirement, @RequestBody Because body, Caller caller) {
        return requests.send(
                requirement, caller.withReason(body.reason()), id -> new DeclineRequirement(id, body.reason()));
    }

    @PostMapping("/archive")
    Mono<ResponseEntity<Void>> archive(@PathVariable String requirement, Caller caller) {
        return requests.send(requirement, caller, ArchiveRequirement::new);
    }
}

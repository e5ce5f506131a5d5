package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Exemption;
import io.tandem.requirements.requirement.domain.RequirementCommand.ConfirmExemption;
import io.tandem.requirements.requirement.domain.RequirementCommand.DeclineExemption;
import io.tandem.requirements.requirement.domain.RequirementCommand.ProposeExemption;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReinstateFacet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Halves that do not apply. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}/exemptions")
class ExemptionController {

    private final Requests requests;

    ExemptionController(Requests requests) {
        this.requests = requests;
    }

    /** @param providedBy id or key of the providing requirement, exactly where {@code why} is PROVIDED_BY */
    record Proposed(
            Side side,
            Exemption.Why why,
            String reason,
            @Nullable String providedBy) {}

    record Because(String reason) {}

    @PostMapping
    Mono<ResponseEntity<Void>> propose(@PathVariable String requirement, @RequestBody Proposed body, Caller caller) {
        var location = Requests.PATH + requirement + "/facets/" + body.side();
        return Mono.justOrEmpty(body.providedBy())
                .flatMap(requests::named)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(provider -> requests.send(
                        requirement,
                        caller.withReason(body.reason()),
                        id -> new ProposeExemption(id, body.side(), body.why(), body.reason(), provider.orElse(null)),
                        Reply.created(location)));
    }

    @PostMapping("/{side}/confirm")
    Mono<ResponseEntity<Void>> confirm(@PathVariable String requirement, @PathVariable Side side, Caller caller) {
        return requests.send(requirement, caller, id -> new ConfirmExemption(id, side));
    }

    @PostMapping("/{side}/decline")
    Mono<ResponseEntity<Void>> decline(
            @PathVariable String requirement, @PathVariable Side side, @RequestBody Because body, Caller caller) {
        return requests.send(
                requirement, caller.withReason(body.reason()), id -> new DeclineExemption(id, side, body.reason()));
    }

    /** It applies after all. */
    @PostMapping("/{side}/reinstate")
    Mono<ResponseEntity<Void>> reinstate(
            @PathVariable String requirement, @PathVariable Side side, @RequestBody Because body, Caller caller) {
        return requests.send(
                requirement, caller.withReason(body.reason()), id -> new ReinstateFacet(id, side, body.reason()));
    }
}

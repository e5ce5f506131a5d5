package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.IfMatch;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Proposal;
import io.tandem.requirements.requirement.domain.RequirementCommand.AddContributor;
import io.tandem.requirements.requirement.domain.RequirementCommand.AdoptEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.DeclineEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.ProposeEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.RemoveContributor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who else writes a half, and edits proposed by those who may not write. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}")
class ProposalController {

    private final Requirements requirements;
    private final Requests requests;

    ProposalController(Requirements requirements, Requests requests) {
        this.requirements = requirements;
        this.requests = requests;
    }

    record Proposed(EditBody edit, @Nullable String reason) {}

    record Declined(String reason) {}

    record Person(UUID personId) {}

    record Shown(
            UUID id, UUID byId, Part part, Proposal.Status status, String reason, List<ChangeView.Reason> differences) {

        static Shown of(Proposal p) {
            return new Shown(
                    p.id(),
                    p.by(),
                    p.part(),
                    p.status(),
                    p.reason(),
                    p.differences().stream().map(ChangeView.Reason::of).toList());
        }
    }

    /** @param contributors by side: who writes it beside owner and holder */
    record Page(List<Shown> items, Map<Side, List<UUID>> contributors) {}

    @GetMapping("/proposals")
    Mono<Page> proposals(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.at(id, asOf.instant()))
                .map(fold -> new Page(
                        fold.state().proposals().stream().map(Shown::of).toList(),
                        fold.state().contributors()));
    }

    /** If-Match is the version of the part the edit is proposed for. */
    @PostMapping("/proposals")
    Mono<ResponseEntity<Void>> propose(
            @PathVariable String requirement, @RequestBody Proposed body, IfMatch seen, Caller caller) {
        var proposal = Commands.newId();
        return requests.edit(body.edit())
                .flatMap(edit -> requests.send(
                        requirement,
                        caller.withReason(body.reason()),
                        id -> new ProposeEdit(id, proposal, edit, seen.version(), Requests.text(body.reason())),
                        Reply.created(Requests.PATH + requirement + "/proposals/" + proposal)));
    }

    @PostMapping("/proposals/{proposal}/adopt")
    Mono<ResponseEntity<Void>> adopt(@PathVariable String requirement, @PathVariable UUID proposal, Caller caller) {
        return requests.send(requirement, caller, id -> new AdoptEdit(id, proposal));
    }

    @PostMapping("/proposals/{proposal}/decline")
    Mono<ResponseEntity<Void>> decline(
            @PathVariable String requirement, @PathVariable UUID proposal, @RequestBody Declined body, Caller caller) {
        return requests.send(
                requirement, caller.withReason(body.reason()), id -> new DeclineEdit(id, proposal, body.reason()));
    }

    @PostMapping("/facets/{side}/contributors")
    Mono<ResponseEntity<Void>> add(
            @PathVariable String requirement, @PathVariable Side side, @RequestBody Person body, Caller caller) {
        return requests.send(requirement, caller, id -> new AddContributor(id, side, body.personId()));
    }

    @PostMapping("/facets/{side}/contributors/remove")
    Mono<ResponseEntity<Void>> remove(
            @PathVariable String requirement, @PathVariable Side side, @RequestBody Person body, Caller caller) {
        return requests.send(requirement, caller, id -> new RemoveContributor(id, side, body.personId()));
    }
}

package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.web.Answers;
import io.tandem.requirements.requirement.application.RegroupingDesk;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.RequirementCommand.MergeRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.UnmergeRequirement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One requirement becomes several, two become one, and one two again. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}")
class RegroupingController {

    private final Requirements requirements;
    private final RegroupingDesk desk;
    private final Answers answers;

    RegroupingController(Requirements requirements, RegroupingDesk desk, Answers answers) {
        this.requirements = requirements;
        this.desk = desk;
        this.answers = answers;
    }

    record NewPiece(String title, @Nullable List<UUID> criteria) {

        RegroupingDesk.Wanted toWanted() {
            return new RegroupingDesk.Wanted(title, Requests.list(criteria));
        }
    }

    record Split(String reason, @Nullable List<NewPiece> pieces) {}

    /** @param into the id or key of the other requirement */
    record Merged(String into, String reason) {}

    record Unmerged(String reason) {}

    /** Answered with the address of the first piece; the requirement keeps what no piece takes. */
    @PostMapping("/split")
    Mono<ResponseEntity<Void>> split(@PathVariable String requirement, @RequestBody Split body, Caller caller) {
        var wanted =
                Requests.list(body.pieces()).stream().map(NewPiece::toWanted).toList();
        return requirements
                .idOf(requirement)
                .flatMap(id -> desk.split(id, wanted, body.reason(), Requests.PATH, caller.withReason(body.reason())))
                .map(answers::of);
    }

    @PostMapping("/merge")
    Mono<ResponseEntity<Void>> merge(@PathVariable String requirement, @RequestBody Merged body, Caller caller) {
        return requirements
                .idOf(requirement)
                .zipWith(requirements.idOf(body.into()), (id, into) -> new MergeRequirement(id, into, body.reason()))
                .flatMap(command -> desk.send(command, caller.withReason(body.reason())))
                .map(answers::of);
    }

    @PostMapping("/unmerge")
    Mono<ResponseEntity<Void>> unmerge(@PathVariable String requirement, @RequestBody Unmerged body, Caller caller) {
        return requirements
                .idOf(requirement)
                .flatMap(id -> desk.send(new UnmergeRequirement(id, body.reason()), caller.withReason(body.reason())))
                .map(answers::of);
    }
}

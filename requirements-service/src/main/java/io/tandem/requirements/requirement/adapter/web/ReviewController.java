package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.RequirementCommand.ApproveFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.GiveVerdict;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReturnRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.SubmitRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.WithdrawSubmission;
import io.tandem.requirements.requirement.domain.Verdict;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Review. {@code seen} are the versions judged by part; where it is absent, the newest are meant. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}")
class ReviewController {

    private final Requests requests;

    ReviewController(Requests requests) {
        this.requests = requests;
    }

    record Submitted(
            @Nullable List<UUID> reviewers, @Nullable Map<Part, Long> seen) {}

    /** @param personId whose verdict it is, where the caller writes it down for another */
    record Given(
            Verdict.Stance verdict,
            @Nullable String text,
            @Nullable UUID personId,
            @Nullable Map<Part, Long> seen) {}

    record Approved(Side side, @Nullable Map<Part, Long> seen) {}

    record Returned(String reason, @Nullable List<String> missing) {}

    @PostMapping("/submission")
    Mono<ResponseEntity<Void>> submit(
            @PathVariable String requirement, @RequestBody(required = false) @Nullable Submitted body, Caller caller) {
        var submitted = body == null ? new Submitted(null, null) : body;
        return requests.send(
                requirement,
                caller,
                id -> new SubmitRequirement(id, Requests.seen(submitted.seen()), Requests.list(submitted.reviewers())));
    }

    @PostMapping("/submission/withdraw")
    Mono<ResponseEntity<Void>> withdraw(@PathVariable String requirement, Caller caller) {
        return requests.send(requirement, caller, WithdrawSubmission::new);
    }

    @PostMapping("/verdicts")
    Mono<ResponseEntity<Void>> verdict(@PathVariable String requirement, @RequestBody Given body, Caller caller) {
        var person = body.personId() == null ? caller.actor().accountable() : body.personId();
        return requests.send(
                requirement,
                caller,
                id -> new GiveVerdict(
                        id, person, body.verdict(), Requests.text(body.text()), Requests.seen(body.seen())));
    }

    @PostMapping("/approvals")
    Mono<ResponseEntity<Void>> approve(@PathVariable String requirement, @RequestBody Approved body, Caller caller) {
        return requests.send(requirement, caller, id -> new ApproveFacet(id, body.side(), Requests.seen(body.seen())));
    }

    @PostMapping("/returns")
    Mono<ResponseEntity<Void>> giveBack(@PathVariable String requirement, @RequestBody Returned body, Caller caller) {
        return requests.send(
                requirement,
                caller.withReason(body.reason()),
                id -> new ReturnRequirement(id, body.reason(), Requests.list(body.missing())));
    }
}

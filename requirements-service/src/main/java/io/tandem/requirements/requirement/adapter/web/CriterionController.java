package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.IfMatch;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Criterion;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Proof;
import io.tandem.requirements.requirement.domain.RequirementCommand.AddCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.DropCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.JudgeCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.PostponeCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.RewordCriterion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Criteria. Adding needs no If-Match: it collides with nobody. The others take the version of the criterion's part. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}/criteria")
class CriterionController {

    private final Requests requests;

    CriterionController(Requests requests) {
        this.requests = requests;
    }

    /** @param side absent where the criterion is joint */
    record Added(@Nullable Side side, String text) {}

    record Reworded(String text, @Nullable String reason) {}

    record Dropped(String reason) {}

    /** @param to id or key of the requirement that will meet it */
    record Postponed(String to, String reason) {}

    record Judged(
            Criterion.Judgement judgement,
            @Nullable String text,
            @Nullable String link) {

        @Nullable
        Proof proof() {
            return text == null && link == null ? null : new Proof(Requests.text(text), link);
        }
    }

    @PostMapping
    Mono<ResponseEntity<Void>> add(@PathVariable String requirement, @RequestBody Added body, Caller caller) {
        var criterion = Commands.newId();
        var part = body.side() == null ? Part.COMMON : Part.of(body.side());
        return requests.send(
                requirement,
                caller,
                id -> new AddCriterion(id, criterion, part, body.text()),
                Reply.created(Requests.PATH + requirement + "/criteria/" + criterion, Requests.tag(part)));
    }

    @PatchMapping("/{criterion}")
    Mono<ResponseEntity<Void>> reword(
            @PathVariable String requirement,
            @PathVariable UUID criterion,
            @RequestBody Reworded body,
            IfMatch seen,
            Caller caller) {
        return requests.send(
                requirement,
                caller.withReason(body.reason()),
                id -> new RewordCriterion(id, criterion, seen.version(), body.text()));
    }

    @PostMapping("/{criterion}/drop")
    Mono<ResponseEntity<Void>> drop(
            @PathVariable String requirement,
            @PathVariable UUID criterion,
            @RequestBody Dropped body,
            IfMatch seen,
            Caller caller) {
        return requests.send(
                requirement,
                caller.withReason(body.reason()),
                id -> new DropCriterion(id, criterion, seen.version(), body.reason()));
    }

    @PostMapping("/{criterion}/postpone")
    Mono<ResponseEntity<Void>> postpone(
            @PathVariable String requirement,
            @PathVariable UUID criterion,
            @RequestBody Postponed body,
            IfMatch seen,
            Caller caller) {
        return requests.named(body.to())
                .flatMap(to -> requests.send(
                        requirement,
                        caller.withReason(body.reason()),
                        id -> new PostponeCriterion(id, criterion, seen.version(), to, body.reason())));
    }

    @PostMapping("/{criterion}/judgements")
    Mono<ResponseEntity<Void>> judge(
            @PathVariable String requirement, @PathVariable UUID criterion, @RequestBody Judged body, Caller caller) {
        return requests.send(
                requirement, caller, id -> new JudgeCriterion(id, criterion, body.judgement(), body.proof()));
    }
}

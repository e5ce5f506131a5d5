package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.web.AsOf;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Link;
import io.tandem.requirements.requirement.domain.RequirementCommand.AnswerSuspicion;
import io.tandem.requirements.requirement.domain.Suspicion;
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

/** What a requirement hangs on changed: which rule fired, who has to look, what they answered. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}/suspicions")
class SuspicionController {

    private final Requirements requirements;
    private final Requests requests;

    SuspicionController(Requirements requirements, Requests requests) {
        this.requirements = requirements;
        this.requests = requests;
    }

    record Answered(
            Side side, Suspicion.Answer answer, @Nullable String text) {}

    /** @param waitsFor sides that have not settled it */
    record Shown(
            UUID id,
            Link.Type link,
            UUID requirementId,
            UUID changeId,
            boolean blocking,
            List<ChangeView.Reason> differences,
            Map<Side, Suspicion.Answer> answers,
            List<Side> waitsFor) {

        static Shown of(Suspicion s) {
            return new Shown(
                    s.id(),
                    s.type(),
                    s.to(),
                    s.changeId(),
                    s.blocking(),
                    s.differences().stream().map(ChangeView.Reason::of).toList(),
                    s.answers(),
                    s.sides().stream().filter(s::waitsFor).toList());
        }
    }

    record Page(List<Shown> items) {}

    @GetMapping
    Mono<Page> suspicions(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.at(id, asOf.instant()))
                .map(fold -> new Page(
                        fold.state().suspicions().stream().map(Shown::of).toList()));
    }

    @PostMapping("/{suspicion}/answers")
    Mono<ResponseEntity<Void>> answer(
            @PathVariable String requirement, @PathVariable UUID suspicion, @RequestBody Answered body, Caller caller) {
        return requests.send(
                requirement,
                caller.withReason(body.text()),
                id -> new AnswerSuspicion(id, suspicion, body.side(), body.answer(), Requests.text(body.text())));
    }
}

package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Gap;
import io.tandem.requirements.requirement.domain.Handoff;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Purpose;
import io.tandem.requirements.requirement.domain.Reference;
import io.tandem.requirements.requirement.domain.RequirementCommand;
import io.tandem.requirements.requirement.domain.RequirementCommand.AcceptHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.CounterHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.EscalateHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.OfferHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.RepackHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReturnHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.WithdrawHandoff;
import java.time.Instant;
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

/** The hand-off protocol. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}/handoffs")
class HandoffController {

    private final Requirements requirements;
    private final Requests requests;

    HandoffController(Requirements requirements, Requests requests) {
        this.requirements = requirements;
        this.requests = requests;
    }

    /** Exactly one of the two. */
    record To(@Nullable UUID person, Addressee.@Nullable Post post) {

        Addressee toDomain() {
            if ((person == null) == (post == null)) {
                throw Problem.badRequest("body-invalid", "接收方应为一个人或一个岗位。", "The receiver is a person or a post.")
                        .fault("/to", "one-of", "person 与 post 二选一。", "Give either person or post.");
            }
            return new Addressee(person, post);
        }
    }

    record Refers(
            Reference.Kind kind, String title, @Nullable String link) {}

    record Missing(String item, String text, Instant dueAt) {}

    /**
     * @param gaps mandatory items declared missing, by name: the receiver sees them first
     * @param mode DELIVERY where the turn crosses the seam and both halves stay where they are; TRANSFER by default
     */
    record Offered(
            Side side,
            Purpose purpose,
            To to,
            Instant dueAt,
            @Nullable String message,
            @Nullable List<Refers> references,
            @Nullable List<String> questions,
            @Nullable List<Missing> gaps,
            @Nullable Map<Part, Long> seen,
            Handoff.@Nullable Mode mode) {}

    record Repacked(
            @Nullable String message,
            @Nullable List<Refers> references,
            @Nullable List<String> questions,
            @Nullable List<Missing> gaps,
            @Nullable Map<Part, Long> seen) {}

    /** @param contentHash of the package the receiver read */
    record Accepted(
            String contentHash,
            @Nullable String text,
            @Nullable List<Reserved> reservations) {}

    record Reserved(String text, UUID owedBy, Instant dueAt) {}

    record Returned(
            Handoff.ReturnReason reason,
            String text,
            @Nullable List<String> missing) {}

    record Countered(String conditions) {}

    record Withdrawn(@Nullable String reason) {}

    record Escalated(String reason) {}

    record Page(List<HandoffView> items) {}

    @GetMapping
    Mono<Page> handoffs(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.at(id, asOf.instant()))
                .map(fold -> new Page(
                        fold.state().handoffs().stream().map(HandoffView::of).toList()));
    }

    @GetMapping("/{handoff}")
    Mono<HandoffView> handoff(@PathVariable String requirement, @PathVariable UUID handoff, Caller caller, AsOf asOf) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.at(id, asOf.instant()))
                .flatMap(fold -> Mono.justOrEmpty(fold.state().handoff(handoff)))
                .map(HandoffView::of)
                .switchIfEmpty(Mono.error(() -> Problem.notFound("没有这次移交。", "There is no such hand-off.")));
    }

    @PostMapping
    Mono<ResponseEntity<Void>> offer(@PathVariable String requirement, @RequestBody Offered body, Caller caller) {
        var handoff = Commands.newId();
        return requests.send(
                requirement,
                caller.withReason(body.message()),
                id -> new OfferHandoff(
                        id,
                        handoff,
                        body.side(),
                        body.purpose(),
                        body.to().toDomain(),
                        body.dueAt(),
                        Requests.text(body.message()),
                        references(body.references()),
                        Requests.list(body.questions()),
                        gaps(body.gaps()),
                        Requests.seen(body.seen()),
                        body.mode() == null ? Handoff.Mode.TRANSFER : body.mode()),
                Reply.created(Requests.PATH + requirement + "/handoffs/" + handoff));
    }

    @PostMapping("/{handoff}/repack")
    Mono<ResponseEntity<Void>> repack(
            @PathVariable String requirement, @PathVariable UUID handoff, @RequestBody Repacked body, Caller caller) {
        return requests.send(
                requirement,
                caller.withReason(body.message()),
                id -> new RepackHandoff(
                        id,
                        handoff,
                        Requests.text(body.message()),
                        references(body.references()),
                        Requests.list(body.questions()),
                        gaps(body.gaps()),
                        Requests.seen(body.seen())));
    }

    @PostMapping("/{handoff}/accept")
    Mono<ResponseEntity<Void>> accept(
            @PathVariable String requirement, @PathVariable UUID handoff, @RequestBody Accepted body, Caller caller) {
        var reserved = Requests.list(body.reservations()).stream()
                .map(owed ->
                        new RequirementCommand.Reserved(Commands.newId(), owed.text(), owed.owedBy(), owed.dueAt()))
                .toList();
        return requests.send(
                requirement,
                caller.withReason(body.text()),
                id -> new AcceptHandoff(id, handoff, body.contentHash(), Requests.text(body.text()), reserved));
    }

    @PostMapping("/{handoff}/return")
    Mono<ResponseEntity<Void>> giveBack(
            @PathVariable String requirement, @PathVariable UUID handoff, @RequestBody Returned body, Caller caller) {
        return requests.send(
                requirement,
                caller.withReason(body.text()),
                id -> new ReturnHandoff(id, handoff, body.reason(), body.text(), Requests.list(body.missing())));
    }

    @PostMapping("/{handoff}/counter")
    Mono<ResponseEntity<Void>> counter(
            @PathVariable String requirement, @PathVariable UUID handoff, @RequestBody Countered body, Caller caller) {
        return requests.send(
                requirement,
                caller.withReason(body.conditions()),
                id -> new CounterHandoff(id, handoff, body.conditions()));
    }

    @PostMapping("/{handoff}/withdraw")
    Mono<ResponseEntity<Void>> withdraw(
            @PathVariable String requirement,
            @PathVariable UUID handoff,
            @RequestBody(required = false) @Nullable Withdrawn body,
            Caller caller) {
        var reason = body == null ? null : body.reason();
        return requests.send(requirement, caller.withReason(reason), id -> new WithdrawHandoff(id, handoff, reason));
    }

    @PostMapping("/{handoff}/escalate")
    Mono<ResponseEntity<Void>> escalate(
            @PathVariable String requirement, @PathVariable UUID handoff, @RequestBody Escalated body, Caller caller) {
        return requests.send(
                requirement, caller.withReason(body.reason()), id -> new EscalateHandoff(id, handoff, body.reason()));
    }

    private static List<Reference> references(@Nullable List<Refers> references) {
        return Requests.list(references).stream()
                .map(r -> new Reference(r.kind(), r.title(), r.link()))
                .toList();
    }

    private static List<Gap> gaps(@Nullable List<Missing> gaps) {
        return Requests.list(gaps).stream()
                .map(g -> new Gap(g.item(), g.text(), g.dueAt()))
                .toList();
    }
}

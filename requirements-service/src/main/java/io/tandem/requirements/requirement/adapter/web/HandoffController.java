package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.application.RequirementDesk;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Gap;
import io.tandem.requirements.requirement.domain.Handoff;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Purpose;
import io.tandem.requirements.requirement.domain.Reference;
import io.tandem.requirements.requirement.domain.RequirementCommand;
import io.tandem.requirements.requirement.domain.RequirementCommand.AcceptHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.ClearReservation;
import io.tandem.requirements.requirement.domain.RequirementCommand.CounterHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.EscalateHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.OfferHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.RepackHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.Reserved;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReturnHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.TakeOverFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.WithdrawHandoff;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Offering a half and answering the offer; taking it over. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}")
class HandoffController {

    private final Requirements requirements;
    private final RequirementDesk desk;
    private final Answers answers;

    HandoffController(Requirements requirements, RequirementDesk desk, Answers answers) {
        this.requirements = requirements;
        this.desk = desk;
        this.answers = answers;
    }

    /**
     * @param dueAt an absolute instant; an acceptance counts until then
     * @param seen the versions of the parts the giver packs, the newest where none are given
     */
    record Offer(
            Side side,
            Purpose purpose,
            Addressee to,
            Instant dueAt,
            String message,
            @Nullable List<Reference> references,
            @Nullable List<String> questions,
            @Nullable List<Gap> gaps,
            @Nullable Map<Part, Long> seen) {}

    record Repack(
            String message,
            @Nullable List<Reference> references,
            @Nullable List<String> questions,
            @Nullable List<Gap> gaps,
            @Nullable Map<Part, Long> seen) {}

    /** @param contentHash of the package that was read: what is accepted is what was offered */
    record Accept(
            String contentHash,
            @Nullable String text,
            @Nullable List<Owed> reservations) {}

    record Owed(String text, UUID owedBy, Instant dueAt) {}

    record Return(
            Handoff.ReturnReason reason, String text, @Nullable List<String> missing) {}

    record Counter(String conditions) {}

    record Withdraw(@Nullable String reason) {}

    record Escalate(String reason) {}

    record Cleared(@Nullable String note) {}

    /** @param to who is to hold it, the caller where nobody is named */
    record TakeOver(Side side, @Nullable UUID to, String reason) {}

    record Page(List<Handoff> items) {}

    @GetMapping("/handoffs")
    Mono<Page> handoffs(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.at(id, asOf.instant()))
                .map(fold -> new Page(fold.state().handoffs()));
    }

    @GetMapping("/handoffs/{handoff}")
    Mono<Handoff> handoff(@PathVariable String requirement, @PathVariable UUID handoff, Caller caller, AsOf asOf) {
        return handoffs(requirement, caller, asOf)
                .flatMapIterable(Page::items)
                .filter(h -> h.id().equals(handoff))
                .next()
                .switchIfEmpty(Mono.error(() -> Problem.notFound("没有这次移交。", "There is no such hand-off.")));
    }

    @PostMapping("/handoffs")
    Mono<ResponseEntity<Void>> offer(@PathVariable String requirement, @RequestBody Offer body, Caller caller) {
        var handoff = Commands.newId();
        return requirements
                .idOf(requirement)
                .flatMap(id -> desk.send(
                        new OfferHandoff(
                                id,
                                handoff,
                                body.side(),
                                body.purpose(),
                                body.to(),
                                body.dueAt(),
                                body.message(),
                                orEmpty(body.references()),
                                orEmpty(body.questions()),
                                orEmpty(body.gaps()),
                                Objects.requireNonNullElse(body.seen(), Map.of())),
                        caller,
                        Reply.created("/api/v1/requirements/" + requirement + "/handoffs/" + handoff)))
                .map(answers::of);
    }

    @PostMapping("/handoffs/{handoff}/repack")
    Mono<ResponseEntity<Void>> repack(
            @PathVariable String requirement, @PathVariable UUID handoff, @RequestBody Repack body, Caller caller) {
        return act(
                requirement,
                caller,
                id -> new RepackHandoff(
                        id,
                        handoff,
                        body.message(),
                        orEmpty(body.references()),
                        orEmpty(body.questions()),
                        orEmpty(body.gaps()),
                        Objects.requireNonNullElse(body.seen(), Map.of())));
    }

    @PostMapping("/handoffs/{handoff}/accept")
    Mono<ResponseEntity<Void>> accept(
            @PathVariable String requirement, @PathVariable UUID handoff, @RequestBody Accept body, Caller caller) {
        var owed = orEmpty(body.reservations()).stream()
                .map(o -> new Reserved(Commands.newId(), o.text(), o.owedBy(), o.dueAt()))
                .toList();
        return act(
                requirement,
                caller,
                id -> new AcceptHandoff(id, handoff, body.contentHash(), orEmpty(body.text()), owed));
    }

    @PostMapping("/handoffs/{handoff}/return")
    Mono<ResponseEntity<Void>> giveBack(
            @PathVariable String requirement, @PathVariable UUID handoff, @RequestBody Return body, Caller caller) {
        return act(
                requirement,
                caller.withReason(body.text()),
                id -> new ReturnHandoff(id, handoff, body.reason(), body.text(), orEmpty(body.missing())));
    }

    @PostMapping("/handoffs/{handoff}/counter")
    Mono<ResponseEntity<Void>> counter(
            @PathVariable String requirement, @PathVariable UUID handoff, @RequestBody Counter body, Caller caller) {
        return act(requirement, caller, id -> new CounterHandoff(id, handoff, body.conditions()));
    }

    @PostMapping("/handoffs/{handoff}/withdraw")
    Mono<ResponseEntity<Void>> withdraw(
            @PathVariable String requirement, @PathVariable UUID handoff, @RequestBody Withdraw body, Caller caller) {
        return act(
                requirement,
                caller.withReason(body.reason()),
                id -> new WithdrawHandoff(id, handoff, body.reason()));
    }

    @PostMapping("/handoffs/{handoff}/escalate")
    Mono<ResponseEntity<Void>> escalate(
            @PathVariable String requirement, @PathVariable UUID handoff, @RequestBody Escalate body, Caller caller) {
        return act(
                requirement,
                caller.withReason(body.reason()),
                id -> new EscalateHandoff(id, handoff, body.reason()));
    }

    @PostMapping("/reservations/{reservation}/clear")
    Mono<ResponseEntity<Void>> clear(
            @PathVariable String requirement,
            @PathVariable UUID reservation,
            @RequestBody Cleared body,
            Caller caller) {
        return act(requirement, caller, id -> new ClearReservation(id, reservation, orEmpty(body.note())));
    }

    @PostMapping("/takeovers")
    Mono<ResponseEntity<Void>> takeOver(@PathVariable String requirement, @RequestBody TakeOver body, Caller caller) {
        return act(
                requirement,
                caller.withReason(body.reason()),
                id -> new TakeOverFacet(id, body.side(), body.to(), body.reason()));
    }

    private Mono<ResponseEntity<Void>> act(
            String requirement, Caller caller, Function<UUID, RequirementCommand> command) {
        return requirements
                .idOf(requirement)
                .flatMap(id -> desk.send(command.apply(id), caller, Reply.done()))
                .map(answers::of);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

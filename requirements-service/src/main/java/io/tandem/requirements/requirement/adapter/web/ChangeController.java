package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.IfMatch;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.requirement.application.RequirementDesk;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.ChangeClass;
import io.tandem.requirements.requirement.domain.RequirementCommand.AcknowledgeChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.DecideChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.ObjectToChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.RaiseChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.RequestChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.WithdrawChange;
import java.util.List;
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

/** Changes of what was agreed: asked for, noted, objected to, decided. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}")
class ChangeController {

    private final Requirements requirements;
    private final RequirementDesk desk;
    private final Requests requests;

    ChangeController(Requirements requirements, RequirementDesk desk, Requests requests) {
        this.requirements = requirements;
        this.desk = desk;
        this.requests = requests;
    }

    /** @param raisedTo where it is to be taken for more than it is computed to be */
    record Requested(
            EditBody edit,
            @Nullable ChangeClass raisedTo,
            @Nullable String reason) {}

    record Previewed(EditBody edit) {}

    record Raised(ChangeClass to, String reason) {}

    record Objected(String text) {}

    /** @param adopt whether it takes effect, or stays in force, whatever was objected */
    record Decided(boolean adopt, String reason) {}

    record Withdrawn(@Nullable String reason) {}

    record Changes(List<ChangeView> items) {}

    record Objections(List<ChangeView> items) {}

    @GetMapping("/changes")
    Mono<Changes> changes(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return all(requirement, caller, asOf).map(Changes::new);
    }

    /** The changes somebody objected to. */
    @GetMapping("/objections")
    Mono<Objections> objections(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return all(requirement, caller, asOf)
                .map(changes -> new Objections(changes.stream()
                        .filter(change -> !change.objections().isEmpty())
                        .toList()));
    }

    private Mono<List<ChangeView>> all(String requirement, Caller caller, AsOf asOf) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.at(id, asOf.instant()))
                .map(fold -> fold.state().changes().stream().map(ChangeView::of).toList());
    }

    @GetMapping("/changes/{change}")
    Mono<ChangeView> change(@PathVariable String requirement, @PathVariable UUID change, Caller caller, AsOf asOf) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.at(id, asOf.instant()))
                .flatMap(fold -> Mono.justOrEmpty(fold.state().change(change)))
                .map(ChangeView::of)
                .switchIfEmpty(Mono.error(() -> Problem.notFound("没有这项变更。", "There is no such change.")));
    }

    /** The class an edit would have, why, and what hangs on it; nothing happens. */
    @PostMapping("/changes/preview")
    Mono<ChangeView.Preview> preview(@PathVariable String requirement, @RequestBody Previewed body, Caller caller) {
        return requests.edit(body.edit())
                .flatMap(edit ->
                        requirements.readable(requirement, caller).flatMap(id -> desk.preview(id, edit, caller)))
                .map(preview -> ChangeView.Preview.of(preview.judged(), preview.impact()));
    }

    /** Takes effect at once where nobody else answers for the text. If-Match is the version of the edited part. */
    @PostMapping("/changes")
    Mono<ResponseEntity<Void>> request(
            @PathVariable String requirement, @RequestBody Requested body, IfMatch seen, Caller caller) {
        var change = Commands.newId();
        return requests.edit(body.edit())
                .flatMap(edit -> requests.send(
                        requirement,
                        caller.withReason(body.reason()),
                        id -> new RequestChange(
                                id, change, edit, seen.version(), body.raisedTo(), Requests.text(body.reason())),
                        Reply.created(Requests.PATH + requirement + "/changes/" + change)));
    }

    @PostMapping("/changes/{change}/raise")
    Mono<ResponseEntity<Void>> raise(
            @PathVariable String requirement, @PathVariable UUID change, @RequestBody Raised body, Caller caller) {
        return requests.send(
                requirement,
                caller.withReason(body.reason()),
                id -> new RaiseChange(id, change, body.to(), body.reason()));
    }

    @PostMapping("/changes/{change}/acknowledge")
    Mono<ResponseEntity<Void>> acknowledge(@PathVariable String requirement, @PathVariable UUID change, Caller caller) {
        return requests.send(requirement, caller, id -> new AcknowledgeChange(id, change));
    }

    @PostMapping("/changes/{change}/objections")
    Mono<ResponseEntity<Void>> object(
            @PathVariable String requirement, @PathVariable UUID change, @RequestBody Objected body, Caller caller) {
        var objection = Commands.newId();
        return requests.send(
                requirement,
                caller.withReason(body.text()),
                id -> new ObjectToChange(id, change, objection, body.text()),
                Reply.created(Requests.PATH + requirement + "/changes/" + change));
    }

    @PostMapping("/changes/{change}/decide")
    Mono<ResponseEntity<Void>> decide(
            @PathVariable String requirement, @PathVariable UUID change, @RequestBody Decided body, Caller caller) {
        return requests.send(
                requirement,
                caller.withReason(body.reason()),
                id -> new DecideChange(id, change, body.adopt(), body.reason()));
    }

    @PostMapping("/changes/{change}/withdraw")
    Mono<ResponseEntity<Void>> withdraw(
            @PathVariable String requirement,
            @PathVariable UUID change,
            @RequestBody(required = false) @Nullable Withdrawn body,
            Caller caller) {
        var reason = body == null ? null : body.reason();
        return requests.send(requirement, caller.withReason(reason), id -> new WithdrawChange(id, change, reason));
    }
}

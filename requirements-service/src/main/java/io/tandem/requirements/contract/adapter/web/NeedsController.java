package io.tandem.requirements.contract.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.requirements.contract.application.ContractDesk;
import io.tandem.requirements.contract.application.Contracts;
import io.tandem.requirements.contract.application.Documents;
import io.tandem.requirements.contract.document.ApiDocument;
import io.tandem.requirements.contract.document.RecordedUse;
import io.tandem.requirements.contract.domain.ContractCommand.DeclareNeeds;
import io.tandem.requirements.contract.domain.ContractCommand.ListGaps;
import io.tandem.requirements.contract.domain.ContractCommand.WithdrawNeeds;
import io.tandem.requirements.contract.domain.Needs;
import io.tandem.requirements.requirement.application.Requirements;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What the front end's surfaces use of a contract: declared by hand, imported from a Pact file, proposed from an example. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
class NeedsController {

    private final Contracts contracts;
    private final ContractDesk desk;
    private final Documents documents;
    private final Requirements requirements;
    private final Answers answers;

    NeedsController(
            Contracts contracts, ContractDesk desk, Documents documents, Requirements requirements, Answers answers) {
        this.contracts = contracts;
        this.desk = desk;
        this.documents = documents;
        this.requirements = requirements;
        this.answers = answers;
    }

    /**
     * @param operation its operationId, or method and path
     * @param reads fields of the successful answer: {@code payAmount}, {@code items[].price}
     * @param errors codes of an error body, or status codes
     */
    record Use(
            String operation,
            @Nullable List<String> sends,
            @Nullable List<String> reads,
            @Nullable List<String> errors,
            @Nullable Latency latency) {

        Needs.Operation toDomain() {
            return new Needs.Operation(
                    operation,
                    list(sends),
                    list(reads),
                    list(errors),
                    latency == null ? null : new Needs.Latency(latency.value(), latency.unit(), latency.at()));
        }

        static Use of(Needs.Operation use) {
            var latency = use.latency();
            return new Use(
                    use.operation(),
                    use.sends(),
                    use.reads(),
                    use.errors(),
                    latency == null ? null : new Latency(latency.value(), latency.unit(), latency.at()));
        }
    }

    record Latency(String value, String unit, String at) {}

    /** @param liveSince since when released software relies on it: then it counts until it is withdrawn */
    record Declared(
            String requirement,
            String surface,
            List<Use> operations,
            @Nullable Instant liveSince) {}

    record Imported(
            String requirement,
            String surface,
            JsonNode pact,
            @Nullable Instant liveSince) {}

    /**
     * @param request method, path, query, body
     * @param response status, body
     */
    record Example(JsonNode request, JsonNode response) {}

    record Suggested(List<Use> operations) {}

    record Listed(String requirement, int version) {}

    record Withdrawn(@Nullable String reason) {}

    @PostMapping("/needs")
    Mono<ResponseEntity<Void>> declare(@PathVariable UUID contract, @RequestBody Declared body, Caller caller) {
        var uses = body.operations().stream().map(Use::toDomain).toList();
        return declare(contract, body.requirement(), body.surface(), uses, body.liveSince(), caller);
    }

    @PostMapping("/needs/pact")
    Mono<ResponseEntity<Void>> fromPact(@PathVariable UUID contract, @RequestBody Imported body, Caller caller) {
        return document(contract, caller)
                .map(document -> RecordedUse.ofPact(document, body.pact()))
                .flatMap(uses -> declare(contract, body.requirement(), body.surface(), uses, body.liveSince(), caller));
    }

    /** Suggests needs; nothing is declared. */
    @PostMapping("/needs/suggestion")
    Mono<Suggested> fromExample(@PathVariable UUID contract, @RequestBody Example body, Caller caller) {
        return document(contract, caller)
                .map(document -> RecordedUse.ofExample(document, body.request(), body.response()))
                .map(uses -> new Suggested(uses.stream().map(Use::of).toList()));
    }

    @PostMapping("/needs/{needs}/withdraw")
    Mono<ResponseEntity<Void>> withdraw(
            @PathVariable UUID contract, @PathVariable UUID needs, @RequestBody Withdrawn body, Caller caller) {
        var reason = ContractController.text(body.reason());
        return desk.send(new WithdrawNeeds(contract, needs, reason), caller.withReason(body.reason()), Reply.done())
                .map(answers::of);
    }

    /** An owner knows what is missing for a requirement and goes ahead. */
    @PostMapping("/gaps")
    Mono<ResponseEntity<Void>> list(@PathVariable UUID contract, @RequestBody Listed body, Caller caller) {
        return requirements
                .idOf(body.requirement())
                .flatMap(id -> desk.send(new ListGaps(contract, id, body.version()), caller, Reply.done()))
                .map(answers::of);
    }

    private Mono<ResponseEntity<Void>> declare(
            UUID contract,
            String requirement,
            String surface,
            List<Needs.Operation> uses,
            @Nullable Instant liveSince,
            Caller caller) {
        var needs = Commands.newId();
        return requirements
                .idOf(requirement)
                .flatMap(id -> desk.send(
                        new DeclareNeeds(contract, needs, id, surface, uses, liveSince),
                        caller,
                        Reply.created("/api/v1/contracts/" + contract + "/needs/" + needs)))
                .map(answers::of);
    }

    private Mono<ApiDocument> document(UUID contract, Caller caller) {
        return contracts
                .readable(contract, caller, null)
                .flatMap(c -> documents.taken(c.standing().document().hash()))
                .map(Documents.Taken::document);
    }

    private static <T> List<T> list(@Nullable List<T> items) {
        return Objects.requireNonNullElse(items, List.of());
    }
}

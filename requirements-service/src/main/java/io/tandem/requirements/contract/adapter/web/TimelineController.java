package io.tandem.requirements.contract.adapter.web;

import io.tandem.ledger.Recorded;
import io.tandem.platform.command.Caller;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.contract.application.Contracts;
import io.tandem.requirements.contract.application.Documents;
import io.tandem.requirements.contract.domain.ContractEvent;
import io.tandem.requirements.contract.domain.ContractEvent.ContractAgreed;
import io.tandem.requirements.contract.domain.ContractEvent.ContractConcluded;
import io.tandem.requirements.contract.domain.ContractEvent.ContractCountered;
import io.tandem.requirements.contract.domain.ContractEvent.ContractProposed;
import io.tandem.requirements.contract.domain.ContractEvent.ContractRetired;
import io.tandem.requirements.contract.domain.ContractEvent.ContractRevised;
import io.tandem.requirements.contract.domain.ContractEvent.FieldSunsetNeared;
import io.tandem.requirements.contract.domain.ContractEvent.FieldSunsetSet;
import io.tandem.requirements.contract.domain.ContractEvent.GapsListed;
import io.tandem.requirements.contract.domain.ContractEvent.NeedsDeclared;
import io.tandem.requirements.contract.domain.ContractEvent.NeedsWithdrawn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How it came to be what it is: the negotiation step by step, and the documents that were on the table. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
class TimelineController {

    private final Contracts contracts;
    private final Documents documents;

    TimelineController(Contracts contracts, Documents documents) {
        this.contracts = contracts;
        this.documents = documents;
    }

    /**
     * @param event the stored event's name
     * @param version the version it is about, absent where it is about none
     * @param surfaces the surfaces it names
     */
    record Step(
            UUID eventId,
            String event,
            Instant at,
            UUID byId,
            @Nullable Integer version,
            @Nullable String text,
            List<String> surfaces) {}

    record Steps(List<Step> items) {}

    @GetMapping("/timeline")
    Mono<Steps> timeline(@PathVariable UUID contract, Caller caller, AsOf asOf) {
        return contracts
                .readable(contract, caller, asOf.instant())
                .flatMapMany(_ -> contracts.history(contract, asOf.instant()))
                .map(TimelineController::step)
                .collectList()
                .map(Steps::new);
    }

    private static Step step(Recorded recorded) {
        return switch ((ContractEvent) recorded.event()) {
            case ContractProposed e -> step(recorded, 1, e.note(), List.of());
            case ContractRevised e ->
                step(
                        recorded,
                        e.version(),
                        e.note(),
                        e.broken().stream().map(b -> b.surface()).toList());
            case ContractCountered e -> step(recorded, e.version(), e.text(), List.of());
            case ContractAgreed e -> step(recorded, e.version(), null, List.of());
            case ContractConcluded e -> step(recorded, e.version(), null, List.of());
            case NeedsDeclared e -> step(recorded, null, null, List.of(e.surface()));
            case NeedsWithdrawn e -> step(recorded, null, e.reason(), List.of());
            case GapsListed e -> step(recorded, e.version(), null, List.of());
            case FieldSunsetSet e ->
                step(recorded, null, e.field() + " → " + e.successor() + " " + e.until(), List.of());
            case FieldSunsetNeared e -> step(recorded, null, e.field() + " " + e.until(), List.of());
            case ContractRetired e -> step(recorded, null, e.reason(), List.of());
        };
    }

    private static Step step(
            Recorded recorded, @Nullable Integer version, @Nullable String text, List<String> surfaces) {
        return new Step(
                recorded.eventId(),
                recorded.event().getClass().getSimpleName(),
                recorded.committedAt(),
                recorded.metadata().actor().accountable(),
                version,
                text,
                surfaces);
    }

    /** The document of a version, as it was uploaded. */
    @GetMapping("/versions/{version}/document")
    Mono<ResponseEntity<Flux<byte[]>>> document(
            @PathVariable UUID contract, @PathVariable int version, Caller caller, AsOf asOf) {
        return contracts.readable(contract, caller, asOf.instant()).map(c -> {
            if (version < 1 || version > c.newest().number()) {
                throw Problem.notFound("没有这一版。", "There is no such version.");
            }
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header("Content-Disposition", "attachment; filename=\"openapi-v" + version + "\"")
                    .body(documents.bytes(c.version(version).document().hash()));
        });
    }
}

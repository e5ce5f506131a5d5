package io.tandem.requirements.contract.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.AsOf;
import io.tandem.requirements.contract.application.ContractDesk;
import io.tandem.requirements.contract.application.ContractList;
import io.tandem.requirements.contract.application.Contracts;
import io.tandem.requirements.contract.application.Documents;
import io.tandem.requirements.contract.domain.ContractCommand;
import io.tandem.requirements.contract.domain.ContractCommand.AgreeContract;
import io.tandem.requirements.contract.domain.ContractCommand.CounterContract;
import io.tandem.requirements.contract.domain.ContractCommand.ProposeContract;
import io.tandem.requirements.contract.domain.ContractCommand.RetireContract;
import io.tandem.requirements.contract.domain.ContractCommand.ReviseContract;
import io.tandem.requirements.contract.domain.ContractCommand.SetFieldSunset;
import io.tandem.requirements.contract.domain.Imposed;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.requirement.application.Requirements;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Negotiating a contract. */
@RestController
@RequestMapping("/api/v1")
class ContractController {

    private static final String PATH = "/api/v1/contracts/";

    private final Contracts contracts;
    private final ContractDesk desk;
    private final ContractList list;
    private final Documents documents;
    private final Products products;
    private final Requirements requirements;
    private final Processors processors;
    private final Answers answers;

    ContractController(
            Contracts contracts,
            ContractDesk desk,
            ContractList list,
            Documents documents,
            Products products,
            Requirements requirements,
            Processors processors,
            Answers answers) {
        this.contracts = contracts;
        this.desk = desk;
        this.list = list;
        this.documents = documents;
        this.products = products;
        this.requirements = requirements;
        this.processors = processors;
        this.answers = answers;
    }

    /**
     * @param requirement whose back end offers it
     * @param document the hash an upload was answered with
     */
    record Proposed(
            String requirement,
            String name,
            String document,
            @Nullable String note) {}

    /**
     * @param base the newest version when this one was made from it
     * @param imposed where a third party dictates it
     */
    record Revised(
            int base,
            String document,
            @Nullable String note,
            @Nullable Dictated imposed) {}

    record Dictated(String by, Instant adaptBy) {}

    record Countered(int version, String text) {}

    record Agreed(int version) {}

    record Reason(String reason) {}

    /** @param operation of which operation, absent for every one that answers the field */
    record Sunset(@Nullable String operation, String field, String successor, Instant until) {}

    record Contracted(List<ContractList.Row> items) {}

    @PostMapping("/products/{product}/contracts")
    Mono<ResponseEntity<Void>> propose(@PathVariable String product, @RequestBody Proposed body, Caller caller) {
        var id = Commands.newId();
        return products.idOf(product)
                .zipWith(requirements.idOf(body.requirement()))
                .zipWith(documents.taken(body.document()))
                .flatMap(all -> desk.send(
                        new ProposeContract(
                                id,
                                all.getT1().getT1(),
                                all.getT1().getT2(),
                                body.name(),
                                all.getT2().summary(),
                                text(body.note())),
                        caller.withReason(body.note()),
                        Reply.created(PATH + id)))
                .map(answers::of);
    }

    @GetMapping("/products/{product}/contracts")
    Mono<Contracted> contracts(
            @PathVariable String product,
            @RequestParam(name = "requirement", required = false) @Nullable String requirement,
            Caller caller,
            AsOf asOf) {
        return processors
                .shown(asOf, ContractList.PROCESSOR)
                .flatMap(at -> products.idOf(product)
                        .flatMap(id -> products.current(id)
                                .doOnNext(p ->
                                        p.state().requireReader(caller.actor().accountable(), caller.administrator()))
                                .then(Mono.justOrEmpty(requirement)
                                        .flatMap(requirements::idOf)
                                        .singleOptional())
                                .flatMap(only -> list.find(id, only.orElse(null), at.instant())
                                        .collectList())))
                .map(Contracted::new);
    }

    @GetMapping("/contracts/{contract}")
    Mono<ContractView> contract(@PathVariable UUID contract, Caller caller, AsOf asOf) {
        return contracts.readable(contract, caller, asOf.instant()).map(ContractView::of);
    }

    @PostMapping("/contracts/{contract}/revisions")
    Mono<ResponseEntity<Void>> revise(@PathVariable UUID contract, @RequestBody Revised body, Caller caller) {
        var imposed = body.imposed() == null
                ? null
                : new Imposed(body.imposed().by(), body.imposed().adaptBy());
        return contracts
                .readable(contract, caller, null)
                .then(documents.taken(body.document()))
                .flatMap(taken -> desk.send(
                        new ReviseContract(contract, body.base(), taken.summary(), text(body.note()), imposed),
                        caller.withReason(body.note()),
                        Reply.created(PATH + contract + "/versions/" + (body.base() + 1))))
                .map(answers::of);
    }

    @PostMapping("/contracts/{contract}/counter")
    Mono<ResponseEntity<Void>> counter(@PathVariable UUID contract, @RequestBody Countered body, Caller caller) {
        return send(new CounterContract(contract, body.version(), body.text()), caller.withReason(body.text()));
    }

    @PostMapping("/contracts/{contract}/agree")
    Mono<ResponseEntity<Void>> agree(@PathVariable UUID contract, @RequestBody Agreed body, Caller caller) {
        return send(new AgreeContract(contract, body.version()), caller);
    }

    @PostMapping("/contracts/{contract}/sunsets")
    Mono<ResponseEntity<Void>> sunset(@PathVariable UUID contract, @RequestBody Sunset body, Caller caller) {
        var id = Commands.newId();
        return desk.send(
                        new SetFieldSunset(
                                contract, id, body.operation(), body.field(), body.successor(), body.until()),
                        caller,
                        Reply.created(PATH + contract + "/sunsets/" + id))
                .map(answers::of);
    }

    @PostMapping("/contracts/{contract}/retire")
    Mono<ResponseEntity<Void>> retire(@PathVariable UUID contract, @RequestBody Reason body, Caller caller) {
        return send(new RetireContract(contract, body.reason()), caller.withReason(body.reason()));
    }

    private Mono<ResponseEntity<Void>> send(ContractCommand command, Caller caller) {
        return desk.send(command, caller, Reply.done()).map(answers::of);
    }

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

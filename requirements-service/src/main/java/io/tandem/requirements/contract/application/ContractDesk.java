package io.tandem.requirements.contract.application;

import io.tandem.ledger.Folds.Fold;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.blob.Blob;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.contract.document.ApiDocument;
import io.tandem.requirements.contract.document.Comparison;
import io.tandem.requirements.contract.document.Coverage;
import io.tandem.requirements.contract.domain.Contract;
import io.tandem.requirements.contract.domain.ContractCommand;
import io.tandem.requirements.contract.domain.ContractCommand.AgreeContract;
import io.tandem.requirements.contract.domain.ContractCommand.DeclareNeeds;
import io.tandem.requirements.contract.domain.ContractCommand.ListGaps;
import io.tandem.requirements.contract.domain.ContractCommand.ProposeContract;
import io.tandem.requirements.contract.domain.ContractCommand.ReviseContract;
import io.tandem.requirements.contract.domain.ContractCommand.SetFieldSunset;
import io.tandem.requirements.contract.domain.ContractRule;
import io.tandem.requirements.contract.domain.Document;
import io.tandem.requirements.contract.domain.Facts;
import io.tandem.requirements.contract.domain.Facts.Findings;
import io.tandem.requirements.contract.domain.Gap;
import io.tandem.requirements.contract.domain.Needs;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.application.Crews;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.requirement.application.Requirements;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Where commands are handed in: compares documents and gathers people right before a decision is made. */
@Component
public class ContractDesk {

    private static final int ATTEMPTS = 3;

    private final Contracts contracts;
    private final Documents documents;
    private final Requirements requirements;
    private final Products products;
    private final Commands commands;

    ContractDesk(
            Contracts contracts, Documents documents, Requirements requirements, Products products, Commands commands) {
        this.contracts = contracts;
        this.documents = documents;
        this.requirements = requirements;
        this.products = products;
        this.commands = commands;
    }

    /** Compares again where the contract moved meanwhile. */
    public Mono<Outcome> send(ContractCommand command, Caller caller, Reply<Contract> reply) {
        var id = command.contractId();
        return Mono.defer(() -> contracts.current(id).flatMap(fold -> facts(command, fold.state())))
                .flatMap(facts -> commands.send(Contracts.AGGREGATE, id, command, facts, caller, reply))
                .retryWhen(Retry.max(ATTEMPTS)
                        .filter(failure -> failure instanceof RuleViolated refusal
                                && refusal.rule() == ContractRule.FINDINGS_ARE_NEWEST)
                        .onRetryExhaustedThrow((_, signal) -> signal.failure()));
    }

    private Mono<Facts> facts(ContractCommand command, Contract contract) {
        var product = command instanceof ProposeContract c ? c.productId() : contract.productId();
        if (!contract.exists() && !(command instanceof ProposeContract)) {
            return Mono.error(() -> Contracts.unknown(command.contractId()));
        }
        return Mono.zip(
                        products.current(product).map(Crews::of),
                        holders(product, named(command, contract)),
                        findings(command, contract))
                .map(found -> new Facts(found.getT1(), found.getT2(), found.getT3()));
    }

    private static Set<UUID> named(ContractCommand command, Contract contract) {
        var named = new HashSet<UUID>();
        switch (command) {
            case ProposeContract c -> named.add(c.requirementId());
            case DeclareNeeds c -> named.add(c.requirementId());
            default -> named.addAll(contract.concerned());
        }
        return named;
    }

    private Mono<Map<UUID, Map<Side, UUID>>> holders(UUID productId, Collection<UUID> named) {
        return Flux.fromIterable(named)
                .concatMap(requirements::current)
                .map(Fold::state)
                .filter(requirement ->
                        requirement.exists() && requirement.productId().equals(productId))
                .collect(HashMap::new, (all, requirement) -> {
                    var holders = new EnumMap<Side, UUID>(Side.class);
                    requirement.facets().forEach((side, facet) -> {
                        if (facet.holder() != null) {
                            holders.put(side, facet.holder());
                        }
                    });
                    all.put(requirement.id(), holders);
                });
    }

    private Mono<Findings> findings(ContractCommand command, Contract contract) {
        var none = new Findings(contract.revision(), Map.of(), Map.of(), List.of(), List.of());
        return switch (command) {
            case ReviseContract c -> compared(contract, c.document());
            case AgreeContract _ ->
                contract.needs().isEmpty()
                        ? Mono.just(none)
                        : held(
                                contract,
                                contract.newest().document(),
                                contract.needs().values());
            case ListGaps _ ->
                held(contract, contract.standing().document(), contract.needs().values());
            case DeclareNeeds c ->
                held(
                        contract,
                        contract.standing().document(),
                        List.of(new Needs(c.needsId(), c.requirementId(), c.surface(), c.operations(), null)));
            case SetFieldSunset c ->
                documents
                        .taken(contract.standing().document().hash())
                        .map(taken -> new Findings(
                                contract.revision(),
                                Map.of(),
                                Map.of(),
                                List.of(),
                                new Coverage(taken.document())
                                        .unknown(c.operation(), List.of(c.field(), c.successor()))));
            default -> Mono.just(none);
        };
    }

    private Mono<Findings> held(Contract contract, Document document, Collection<Needs> needs) {
        return documents
                .taken(document.hash())
                .flatMap(taken -> documents.work(
                        () -> new Findings(
                                contract.revision(), gaps(taken.document(), needs), Map.of(), List.of(), List.of()),
                        taken.blob()));
    }

    /** What a document would change for those who rely on the version that stands. */
    public Mono<Findings> compared(Contract contract, Document document) {
        return comparison(contract.standing().document().hash(), document.hash())
                .flatMap(both -> documents.work(
                        () -> new Findings(
                                contract.revision(),
                                gaps(both.now(), contract.needs().values()),
                                both.counted(),
                                both.broken(contract.needs().values()),
                                List.of()),
                        new Blob("", both.changes().size())));
    }

    public Mono<Comparison> comparison(String oldHash, String newHash) {
        return documents
                .taken(oldHash)
                .zipWith(documents.taken(newHash))
                .flatMap(both -> documents.work(
                        () -> Comparison.of(
                                both.getT1().document(), both.getT2().document()),
                        both.getT1().blob(),
                        both.getT2().blob()));
    }

    private static Map<UUID, List<Gap>> gaps(ApiDocument document, Collection<Needs> needs) {
        var coverage = new Coverage(document);
        var gaps = new HashMap<UUID, List<Gap>>();
        needs.forEach(n -> gaps.put(n.id(), coverage.gaps(n.operations())));
        return gaps;
    }
}

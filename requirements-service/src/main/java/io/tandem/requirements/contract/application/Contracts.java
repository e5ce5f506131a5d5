package io.tandem.requirements.contract.application;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.Folds;
import io.tandem.ledger.Folds.Fold;
import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.requirements.contract.domain.Contract;
import io.tandem.requirements.contract.domain.ContractEvent;
import io.tandem.requirements.contract.domain.ContractRule;
import io.tandem.requirements.product.application.Products;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Contracts as they are and as they were: never older than the last write. */
@Component
public class Contracts {

    public static final String AGGREGATE = "Contract";

    private final Folds<Contract> folds;
    private final Products products;

    Contracts(CommitLog log, EventCodec codec, Products products) {
        this.folds = new Folds<>(log, codec, Contract.NONE, (c, e) -> c.evolve((ContractEvent) e), 1_000);
        this.products = products;
    }

    public static String stream(UUID contractId) {
        return AGGREGATE + "/" + contractId;
    }

    /** As it is now, {@link Contract#NONE} where it was never proposed. */
    public Mono<Fold<Contract>> current(UUID contractId) {
        return folds.current(stream(contractId));
    }

    /** As it is, or was at an instant, for one who may read it; refused where it was not there. */
    public Mono<Contract> readable(UUID contractId, Caller caller, @Nullable Instant asOf) {
        return (asOf == null ? current(contractId) : folds.asOf(stream(contractId), asOf))
                .map(Fold::state)
                .filter(Contract::exists)
                .switchIfEmpty(Mono.error(() -> unknown(contractId)))
                .flatMap(contract -> products.current(contract.productId())
                        .doOnNext(product ->
                                product.state().requireReader(caller.actor().accountable(), caller.administrator()))
                        .thenReturn(contract));
    }

    /** Everything that happened to it, up to an instant where one is given. */
    public Flux<Recorded> history(UUID contractId, @Nullable Instant asOf) {
        return folds.history(stream(contractId), asOf);
    }

    static RuleViolated unknown(UUID contractId) {
        return new RuleViolated(ContractRule.CONTRACT_IS_KNOWN, Map.of("contract", contractId.toString()));
    }
}

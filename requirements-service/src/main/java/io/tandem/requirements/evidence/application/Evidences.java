package io.tandem.requirements.evidence.application;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.Folds;
import io.tandem.ledger.Folds.Fold;
import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.evidence.domain.Evidence;
import io.tandem.requirements.evidence.domain.EvidenceCommand;
import io.tandem.requirements.evidence.domain.EvidenceEvent;
import io.tandem.requirements.evidence.domain.EvidenceRule;
import io.tandem.requirements.product.application.Crews;
import io.tandem.requirements.product.application.Products;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Evidence as it is and as it was, and where commands to it are handed in. */
@Component
public class Evidences {

    public static final String AGGREGATE = "Evidence";

    private static final int KEPT = 1_000;

    private final Folds<Evidence> folds;
    private final Products products;
    private final Commands commands;

    Evidences(CommitLog log, EventCodec codec, Products products, Commands commands) {
        this.folds = new Folds<>(log, codec, Evidence.NONE, (e, event) -> e.evolve((EvidenceEvent) event), KEPT);
        this.products = products;
        this.commands = commands;
    }

    static String stream(UUID evidenceId) {
        return AGGREGATE + "/" + evidenceId;
    }

    /** As it is, or was at an instant; refused where there is none. */
    public Mono<Fold<Evidence>> at(UUID evidenceId, @Nullable Instant asOf) {
        var fold = asOf == null ? folds.current(stream(evidenceId)) : folds.asOf(stream(evidenceId), asOf);
        return fold.filter(f -> f.state().exists()).switchIfEmpty(Mono.error(() -> unknown(evidenceId)));
    }

    /** The same, where this caller may read it: whoever is in its product, and administrators. */
    public Mono<Fold<Evidence>> readable(UUID evidenceId, Caller caller, @Nullable Instant asOf) {
        return at(evidenceId, asOf)
                .flatMap(fold -> products.current(productOf(fold.state()))
                        .doOnNext(product ->
                                product.state().requireReader(caller.actor().accountable(), caller.administrator()))
                        .thenReturn(fold));
    }

    /** Everything that happened to it, up to an instant where one is given. */
    public Flux<Recorded> history(UUID evidenceId, @Nullable Instant asOf) {
        return folds.history(stream(evidenceId), asOf);
    }

    /** @param productId whose evidence it is, or is to be */
    public Mono<Outcome> send(EvidenceCommand command, UUID productId, Caller caller, Reply<Evidence> reply) {
        return products.current(productId)
                .doOnNext(
                        product -> product.state().requireReader(caller.actor().accountable(), caller.administrator()))
                .flatMap(product ->
                        commands.send(AGGREGATE, command.evidenceId(), command, Crews.of(product), caller, reply));
    }

    public static UUID productOf(Evidence evidence) {
        return Objects.requireNonNull(evidence.productId());
    }

    private static RuleViolated unknown(UUID evidenceId) {
        return new RuleViolated(EvidenceRule.EVIDENCE_EXISTS, Map.of("evidence", evidenceId.toString()));
    }
}

package io.tandem.requirements.baseline.application;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.Folds;
import io.tandem.ledger.Folds.Fold;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.requirements.baseline.domain.Baseline;
import io.tandem.requirements.baseline.domain.BaselineEvent;
import io.tandem.requirements.baseline.domain.BaselineRule;
import io.tandem.requirements.product.application.Products;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Baselines, each as it was captured. */
@Component
public class Baselines {

    public static final String AGGREGATE = "Baseline";

    private static final int KEPT = 100;

    private final Folds<Baseline> folds;
    private final Products products;

    Baselines(CommitLog log, EventCodec codec, Products products) {
        this.folds = new Folds<>(log, codec, Baseline.NONE, (b, event) -> b.evolve((BaselineEvent) event), KEPT);
        this.products = products;
    }

    static String stream(UUID baselineId) {
        return AGGREGATE + "/" + baselineId;
    }

    /** Refused where it was not captured by then, or this caller is not in its product. */
    public Mono<Fold<Baseline>> readable(UUID baselineId, Caller caller, @Nullable Instant asOf) {
        var stream = stream(baselineId);
        return (asOf == null ? folds.current(stream) : folds.asOf(stream, asOf))
                .filter(fold -> fold.state().exists())
                .switchIfEmpty(Mono.error(() -> unknown(baselineId)))
                .flatMap(fold -> products.current(
                                Objects.requireNonNull(fold.state().productId()))
                        .doOnNext(product ->
                                product.state().requireReader(caller.actor().accountable(), caller.administrator()))
                        .thenReturn(fold));
    }

    private static RuleViolated unknown(UUID baselineId) {
        return new RuleViolated(BaselineRule.BASELINE_EXISTS, Map.of("baseline", baselineId.toString()));
    }
}

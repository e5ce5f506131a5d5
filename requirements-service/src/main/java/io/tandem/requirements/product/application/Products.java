package io.tandem.requirements.product.application;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.Folds;
import io.tandem.ledger.Folds.Fold;
import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.requirements.product.domain.Product;
import io.tandem.requirements.product.domain.ProductEvent;
import io.tandem.requirements.product.domain.ProductRule;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Products as they are and as they were: never older than the last write. */
@Component
public class Products {

    public static final String AGGREGATE = "Product";

    private static final int KEPT = 1_000;

    private final Folds<Product> folds;
    private final ProductKeys keys;

    Products(CommitLog log, EventCodec codec, ProductKeys keys) {
        this.folds = new Folds<>(log, codec, Product.NONE, (p, event) -> p.evolve((ProductEvent) event), KEPT);
        this.keys = keys;
    }

    public static String stream(UUID productId) {
        return AGGREGATE + "/" + productId;
    }

    /**
     * The id meant by a product's id or key as it stands in a URL; refused with {@link ProductRule#PRODUCT_EXISTS} where
     * there is no such key. An id is believed.
     */
    public Mono<UUID> idOf(String idOrKey) {
        return idOrKey.length() == 36
                ? Mono.fromCallable(() -> UUID.fromString(idOrKey)).onErrorMap(_ -> unknown(idOrKey))
                : keys.productOf(idOrKey).switchIfEmpty(Mono.error(() -> unknown(idOrKey)));
    }

    /** The same, where this caller may read it: whoever is in the product, and administrators. */
    public Mono<UUID> readable(String idOrKey, Caller caller) {
        return idOf(idOrKey)
                .flatMap(id -> current(id)
                        .doOnNext(product ->
                                product.state().requireReader(caller.actor().accountable(), caller.administrator()))
                        .thenReturn(id));
    }

    /** As it is now, {@link Product#NONE} at sequence -1 where it was never registered. */
    public Mono<Fold<Product>> current(UUID productId) {
        return folds.current(stream(productId));
    }

    /** As it is, or was at an instant. */
    public Mono<Fold<Product>> at(UUID productId, @Nullable Instant asOf) {
        return asOf == null ? current(productId) : folds.asOf(stream(productId), asOf);
    }

    /** Everything that happened to it. */
    public Flux<Recorded> history(UUID productId, @Nullable Instant asOf) {
        return folds.history(stream(productId), asOf);
    }

    private static RuleViolated unknown(String idOrKey) {
        return new RuleViolated(ProductRule.PRODUCT_EXISTS, Map.of("product", idOrKey));
    }
}

package io.tandem.requirements.requirement.application;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.Folds;
import io.tandem.ledger.Folds.Fold;
import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.requirement.domain.Facet;
import io.tandem.requirements.requirement.domain.ProviderState;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import io.tandem.requirements.requirement.domain.RequirementRule;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Requirements as they are and as they were: never older than the last write. */
@Component
public class Requirements {

    public static final String AGGREGATE = "Requirement";

    private static final int KEPT = 10_000;

    /** So many merges in a row are followed to where a half is provided now. */
    private static final int HOPS = 10;

    private final Folds<Requirement> folds;
    private final RequirementKeys keys;
    private final Products products;

    Requirements(CommitLog log, EventCodec codec, RequirementKeys keys, Products products) {
        this.folds = new Folds<>(log, codec, Requirement.NONE, (r, e) -> r.evolve((RequirementEvent) e), KEPT);
        this.keys = keys;
        this.products = products;
    }

    public static String stream(UUID requirementId) {
        return AGGREGATE + "/" + requirementId;
    }

    /**
     * The id meant by a requirement's id or key as it stands in a URL; refused with
     * {@link RequirementRule#REQUIREMENT_IS_KNOWN} where there is no such key. An id is believed.
     */
    public Mono<UUID> idOf(String idOrKey) {
        return idOrKey.length() == 36
                ? Mono.fromCallable(() -> UUID.fromString(idOrKey)).onErrorMap(_ -> unknown(idOrKey))
                : keys.requirementOf(idOrKey).switchIfEmpty(Mono.error(() -> unknown(idOrKey)));
    }

    /** The same, where this caller may read it: whoever is in its product, and administrators. */
    public Mono<UUID> readable(String idOrKey, Caller caller) {
        return idOf(idOrKey)
                .flatMap(id -> existing(id)
                        .flatMap(requirement -> products.current(requirement.productId()))
                        .doOnNext(product ->
                                product.state().requireReader(caller.actor().accountable(), caller.administrator()))
                        .thenReturn(id));
    }

    /** As it is now, {@link Requirement#NONE} at sequence -1 where it was never drafted. */
    public Mono<Fold<Requirement>> current(UUID requirementId) {
        return folds.current(stream(requirementId));
    }

    /** As it is, or was at an instant. */
    public Mono<Fold<Requirement>> at(UUID requirementId, @Nullable Instant asOf) {
        return asOf == null ? current(requirementId) : folds.asOf(stream(requirementId), asOf);
    }

    /** Everything that happened to it, up to an instant where one is given. */
    public Flux<Recorded> history(UUID requirementId, @Nullable Instant asOf) {
        return folds.history(stream(requirementId), asOf);
    }

    /** As it was right after one of its own events. */
    public Mono<Requirement> upTo(UUID requirementId, long sequence) {
        return history(requirementId, null)
                .takeWhile(recorded -> recorded.sequence() <= sequence)
                .reduce(Requirement.NONE, (r, recorded) -> r.evolve((RequirementEvent) recorded.event()));
    }

    /** The ids of a product's requirements; of one or the other the draft may still be under way. */
    public Flux<UUID> ofProduct(String productKey) {
        return keys.ofProduct(productKey);
    }

    /** The requirements that provide halves of this one, as they are or were at an instant. */
    public Mono<Map<UUID, ProviderState>> providers(Requirement requirement, @Nullable Instant asOf) {
        var ids = requirement.facets().values().stream()
                .map(Facet::exemption)
                .filter(exemption -> exemption != null && exemption.providedBy() != null)
                .map(exemption -> Objects.requireNonNull(exemption.providedBy()))
                .collect(Collectors.toSet());
        return states(ids, asOf);
    }

    /** Those of these requirements that exist, or did at an instant. */
    Mono<Map<UUID, ProviderState>> states(Set<UUID> ids, @Nullable Instant asOf) {
        return Flux.fromIterable(ids)
                .concatMap(id -> redirected(id, asOf, HOPS).map(fold -> Map.entry(id, fold)))
                .filter(entry -> entry.getValue().state().exists())
                .collect(
                        HashMap::new,
                        (states, entry) -> states.put(
                                entry.getKey(),
                                ProviderState.of(
                                        entry.getValue().state(),
                                        entry.getValue().sequence())));
    }

    /** It, or the one it was merged into. */
    private Mono<Fold<Requirement>> redirected(UUID id, @Nullable Instant asOf, int hops) {
        return at(id, asOf).flatMap(fold -> {
            UUID other = fold.state().lineage().mergedInto();
            return other == null || hops == 0 ? Mono.just(fold) : redirected(other, asOf, hops - 1);
        });
    }

    /** As it is now; refused where there is none. */
    Mono<Requirement> existing(UUID requirementId) {
        return current(requirementId)
                .map(Fold::state)
                .filter(Requirement::exists)
                .switchIfEmpty(Mono.error(() -> unknown(requirementId.toString())));
    }

    /** The refusal of what is not there. */
    public static RuleViolated unknown(String idOrKey) {
        return new RuleViolated(RequirementRule.REQUIREMENT_IS_KNOWN, Map.of("requirement", idOrKey));
    }
}

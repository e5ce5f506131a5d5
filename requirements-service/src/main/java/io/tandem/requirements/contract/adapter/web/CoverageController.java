package io.tandem.requirements.contract.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.contract.application.ContractDesk;
import io.tandem.requirements.contract.application.Contracts;
import io.tandem.requirements.contract.application.Documents;
import io.tandem.requirements.contract.document.Comparison;
import io.tandem.requirements.contract.document.Coverage;
import io.tandem.requirements.contract.domain.Change;
import io.tandem.requirements.contract.domain.Contract;
import io.tandem.requirements.contract.domain.Gap;
import io.tandem.requirements.contract.domain.Version;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Requirement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a contract gives of what is needed, and what a new document would change for whom. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
class CoverageController {

    private static final int LISTED = 500;

    private final Contracts contracts;
    private final ContractDesk desk;
    private final Documents documents;
    private final Requirements requirements;
    private final Products products;

    CoverageController(
            Contracts contracts, ContractDesk desk, Documents documents, Requirements requirements, Products products) {
        this.contracts = contracts;
        this.desk = desk;
        this.documents = documents;
        this.requirements = requirements;
        this.products = products;
    }

    /**
     * @param version held against: the concluded one, else the newest
     * @param full whether nothing is missing or wrong
     */
    record Covered(int version, boolean full, List<Surface> surfaces, List<Item> overProvided) {}

    record Surface(UUID needsId, UUID requirementId, String surface, List<Item> items) {}

    record Item(String operation, Gap.Use use, String name, Coverage.Status status) {

        static Item of(Coverage.Item item) {
            return new Item(item.operation(), item.use(), item.name(), item.status());
        }
    }

    /**
     * @param verdict {@code PASSES}, or {@code BLOCKED} until the owners of the broken surfaces agree
     * @param changes by effect
     * @param listed the first 500, the gravest first
     * @param broken the surfaces that use what broke
     */
    record Checked(
            int against, Verdict verdict, Map<Change.Effect, Integer> changes, List<Listed> listed, List<Hit> broken) {}

    enum Verdict {
        PASSES,
        BLOCKED
    }

    record Listed(String operation, Change.Where where, String path, String what, String detail, Change.Effect effect) {

        static Listed of(Change c) {
            return new Listed(c.operation(), c.where(), c.path(), c.what(), c.detail(), c.effect());
        }
    }

    /**
     * @param ownerId who answers for the surface's side
     * @param holderId in whose hands that half is
     */
    record Hit(
            UUID needsId,
            UUID requirementId,
            String requirementKey,
            String surface,
            @Nullable UUID ownerId,
            @Nullable UUID holderId,
            List<Listed> changes) {}

    record Candidate(String document) {}

    @GetMapping("/coverage")
    Mono<Covered> coverage(@PathVariable UUID contract, Caller caller, AsOf asOf) {
        return contracts
                .readable(contract, caller, asOf.instant())
                .flatMap(c -> documents
                        .taken(c.standing().document().hash())
                        .flatMap(taken ->
                                documents.work(() -> covered(c, new Coverage(taken.document())), taken.blob())));
    }

    private static Covered covered(Contract contract, Coverage coverage) {
        var surfaces = contract.needs().values().stream()
                .map(n -> new Surface(
                        n.id(),
                        n.requirementId(),
                        n.surface(),
                        coverage.of(n.operations()).stream().map(Item::of).toList()))
                .toList();
        var full = surfaces.stream()
                .flatMap(s -> s.items().stream())
                .allMatch(item -> item.status() == Coverage.Status.MET);
        return new Covered(
                contract.standing().number(),
                full,
                surfaces,
                coverage.unused(contract.needs().values()).stream()
                        .limit(LISTED)
                        .map(Item::of)
                        .toList());
    }

    /** What a document would change; nothing is stored but the document that was uploaded. */
    @PostMapping("/check")
    Mono<Checked> check(@PathVariable UUID contract, @RequestBody Candidate body, Caller caller) {
        return contracts.readable(contract, caller, null).flatMap(c -> checked(c, c.standing(), body.document()));
    }

    /** What a version changed against the one that stood when it came, for those who use it now. */
    @GetMapping("/versions/{version}/changes")
    Mono<Checked> changes(@PathVariable UUID contract, @PathVariable int version, Caller caller, AsOf asOf) {
        return contracts.readable(contract, caller, asOf.instant()).flatMap(c -> {
            if (version < 2 || version > c.newest().number()) {
                return Mono.error(
                        Problem.notFound("没有可比较的这一版。", "There is no such version to compare with an earlier one."));
            }
            return checked(
                    c,
                    c.version(c.version(version).against()),
                    c.version(version).document().hash());
        });
    }

    private Mono<Checked> checked(Contract contract, Version against, String hash) {
        return desk.comparison(against.document().hash(), hash)
                .flatMap(comparison -> hits(contract, comparison)
                        .collectList()
                        .map(hits -> new Checked(
                                against.number(),
                                hits.isEmpty() ? Verdict.PASSES : Verdict.BLOCKED,
                                comparison.counted(),
                                comparison.changes().stream()
                                        .sorted(java.util.Comparator.comparing(Change::effect)
                                                .reversed())
                                        .limit(LISTED)
                                        .map(Listed::of)
                                        .toList(),
                                hits)));
    }

    private Flux<Hit> hits(Contract contract, Comparison comparison) {
        return products.current(contract.productId())
                .flatMapMany(product -> Flux.fromIterable(
                                comparison.broken(contract.needs().values()))
                        .concatMap(b -> requirements
                                .current(b.requirementId())
                                .map(fold -> new Hit(
                                        b.needsId(),
                                        b.requirementId(),
                                        fold.state().key(),
                                        b.surface(),
                                        product.state().ownerOf(Side.FRONTEND),
                                        holder(fold.state()),
                                        b.changes().stream().map(Listed::of).toList()))));
    }

    private static @Nullable UUID holder(Requirement requirement) {
        return requirement.facet(Side.FRONTEND).holder();
    }
}

package io.tandem.requirements.design.adapter.web;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.IfMatch;
import io.tandem.platform.web.Paging;
import io.tandem.requirements.attachment.AttachmentList;
import io.tandem.requirements.design.adapter.web.DesignView.Difference;
import io.tandem.requirements.design.adapter.web.DesignView.Edition;
import io.tandem.requirements.design.application.DesignList;
import io.tandem.requirements.design.application.Designs;
import io.tandem.requirements.design.domain.DesignRule;
import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.application.Products;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reading designs, their versions and what differs between two. */
@RestController
@RequestMapping("/api/v1")
class DesignReadController {

    private final Designs designs;
    private final DesignList list;
    private final AttachmentList attachments;
    private final Products products;
    private final Processors processors;

    DesignReadController(
            Designs designs, DesignList list, AttachmentList attachments, Products products, Processors processors) {
        this.designs = designs;
        this.list = list;
        this.attachments = attachments;
        this.products = products;
        this.processors = processors;
    }

    record DesignItem(UUID id, Side side, DesignKind kind, String title, long version, String hash, boolean retired) {}

    record DesignPage(List<DesignItem> items) {}

    /** Oldest first; the page begins after {@code cursor}. */
    @GetMapping("/products/{product}/designs")
    Mono<ResponseEntity<DesignPage>> ofProduct(
            @PathVariable String product,
            @RequestParam(name = "kind", required = false) @Nullable DesignKind kind,
            Caller caller,
            AsOf asOf,
            Paging paging) {
        return products.readable(product, caller)
                .flatMapMany(id -> processors
                        .shown(asOf, DesignList.PROCESSOR)
                        .flatMapMany(at -> list.find(id, kind, at.instant(), paging.afterId(), paging.limit() + 1)))
                .map(r -> new DesignItem(r.id(), r.side(), r.kind(), r.title(), r.version(), r.hash(), r.retired()))
                .collectList()
                .map(items -> paging.page(
                        "/api/v1/products/" + product + "/designs" + (kind == null ? "" : "?kind=" + kind),
                        items,
                        DesignItem::id,
                        DesignPage::new));
    }

    @GetMapping("/designs/{design}")
    Mono<ResponseEntity<DesignView>> design(@PathVariable UUID design, Caller caller, AsOf asOf) {
        return designs.readable(design, caller, asOf.instant())
                .flatMap(fold -> editions(design, asOf.instant())
                        .zipWith(
                                attachments.usersOf(design, asOf),
                                (editions, users) -> ResponseEntity.ok()
                                        .eTag(IfMatch.tag(fold.state().edition().version()))
                                        .body(DesignView.of(design, fold.state(), editions, users))));
    }

    @GetMapping("/designs/{design}/versions/{version}")
    Mono<Edition> version(@PathVariable UUID design, @PathVariable long version, Caller caller) {
        return designs.readable(design, caller, null)
                .flatMap(_ -> editions(design, null))
                .map(editions -> edition(editions, version));
    }

    /** Token by token where it is a sheet of tokens. */
    @GetMapping("/designs/{design}/diff")
    Mono<Difference> diff(
            @PathVariable UUID design,
            @RequestParam(name = "from") long from,
            @RequestParam(name = "to") long to,
            Caller caller) {
        return designs.readable(design, caller, null)
                .flatMap(_ -> editions(design, null))
                .flatMap(editions -> designs.tokens(design)
                        .map(sheets -> Difference.of(
                                edition(editions, from),
                                edition(editions, to),
                                Designs.difference(sheets.get(from), sheets.get(to)))));
    }

    private Mono<List<Edition>> editions(UUID design, @Nullable Instant asOf) {
        return designs.history(design, asOf)
                .concatMapIterable(recorded -> Edition.of(recorded).toList())
                .collectList();
    }

    private static Edition edition(List<Edition> editions, long version) {
        return editions.stream()
                .filter(edition -> edition.version() == version)
                .findFirst()
                .orElseThrow(() -> new RuleViolated(DesignRule.DESIGN_VERSION_EXISTS, Map.of("version", "" + version)));
    }
}

package io.tandem.requirements.baseline.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Paging;
import io.tandem.requirements.baseline.application.BaselineDesk;
import io.tandem.requirements.baseline.application.BaselineList;
import io.tandem.requirements.baseline.application.Baselines;
import io.tandem.requirements.baseline.application.Comparison;
import io.tandem.requirements.baseline.domain.Baseline;
import io.tandem.requirements.baseline.domain.BaselineCommand.CaptureBaseline;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Capturing baselines, reading them, comparing two or one with now. */
@RestController
@RequestMapping("/api/v1")
class BaselineController {

    private final Baselines baselines;
    private final BaselineDesk desk;
    private final BaselineList list;
    private final Comparison comparison;
    private final Products products;
    private final Requirements requirements;
    private final Processors processors;
    private final Answers answers;

    BaselineController(
            Baselines baselines,
            BaselineDesk desk,
            BaselineList list,
            Comparison comparison,
            Products products,
            Requirements requirements,
            Processors processors,
            Answers answers) {
        this.baselines = baselines;
        this.desk = desk;
        this.list = list;
        this.comparison = comparison;
        this.products = products;
        this.requirements = requirements;
        this.processors = processors;
        this.answers = answers;
    }

    /** @param requirements ids or keys; absent for all that are worked on */
    record NewBaseline(
            String name, @Nullable String note, @Nullable List<String> requirements) {}

    record BaselineItem(UUID id, String name, int requirements, UUID capturedBy, Instant capturedAt) {}

    record BaselinePage(List<BaselineItem> items) {}

    /** @param sequence of the requirement's newest event then */
    record FrozenRequirement(UUID id, String key, long sequence) {}

    record BaselineView(
            UUID id,
            UUID productId,
            String name,
            @Nullable String note,
            UUID capturedBy,
            @Nullable Instant capturedAt,
            List<FrozenRequirement> requirements) {

        static BaselineView of(UUID id, Baseline b, @Nullable Instant at) {
            return new BaselineView(
                    id,
                    Objects.requireNonNull(b.productId()),
                    b.name(),
                    b.note(),
                    Objects.requireNonNull(b.by()),
                    at,
                    b.requirements().stream()
                            .map(f -> new FrozenRequirement(f.requirementId(), f.key(), f.sequence()))
                            .toList());
        }
    }

    /** @param with the other baseline, absent where it is compared with now */
    record BaselineDiff(UUID baseline, @Nullable UUID with, List<Comparison.Difference> differences) {}

    @PostMapping("/products/{product}/baselines")
    Mono<ResponseEntity<Void>> capture(@PathVariable String product, @RequestBody NewBaseline body, Caller caller) {
        var id = Commands.newId();
        var reply = Reply.<Baseline>created("/api/v1/baselines/" + id);
        var named = Objects.requireNonNullElse(body.requirements(), List.<String>of());
        return Flux.fromIterable(named)
                .concatMap(requirements::idOf)
                .collectList()
                .zipWith(
                        products.idOf(product),
                        (chosen, productId) -> new CaptureBaseline(id, productId, body.name(), body.note(), chosen))
                .flatMap(command -> desk.capture(command, caller, reply))
                .map(answers::of);
    }

    /** Oldest first; the page begins after {@code cursor}. */
    @GetMapping("/products/{product}/baselines")
    Mono<ResponseEntity<BaselinePage>> ofProduct(
            @PathVariable String product, Caller caller, AsOf asOf, Paging paging) {
        return products.readable(product, caller)
                .flatMapMany(id -> processors
                        .shown(asOf, BaselineList.PROCESSOR)
                        .flatMapMany(at -> list.find(id, at.instant(), paging.afterId(), paging.limit() + 1)))
                .map(r -> new BaselineItem(r.id(), r.name(), r.requirements(), r.capturedBy(), r.capturedAt()))
                .collectList()
                .map(items -> paging.page(
                        "/api/v1/products/" + product + "/baselines", items, BaselineItem::id, BaselinePage::new));
    }

    @GetMapping("/baselines/{baseline}")
    Mono<BaselineView> baseline(@PathVariable UUID baseline, Caller caller, AsOf asOf) {
        return baselines
                .readable(baseline, caller, asOf.instant())
                .map(fold -> BaselineView.of(baseline, fold.state(), fold.changedAt()));
    }

    /** From this one to another, or to how its requirements stand: now, or at {@code asOf}. */
    @GetMapping("/baselines/{baseline}/diff")
    Mono<BaselineDiff> diff(
            @PathVariable UUID baseline,
            @RequestParam(name = "with", required = false) @Nullable UUID with,
            Caller caller,
            AsOf asOf) {
        return baselines
                .readable(baseline, caller, null)
                .flatMapMany(before -> with == null
                        ? comparison.withNow(before.state(), asOf.instant())
                        : baselines
                                .readable(with, caller, null)
                                .flatMapMany(after -> comparison.between(before.state(), after.state())))
                .collectList()
                .map(differences -> new BaselineDiff(baseline, with, differences));
    }
}

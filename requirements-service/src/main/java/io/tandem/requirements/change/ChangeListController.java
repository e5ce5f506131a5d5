package io.tandem.requirements.change;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import io.tandem.platform.command.Caller;
import io.tandem.platform.view.Processors;
import io.tandem.platform.view.TemporalView;
import io.tandem.platform.web.AsOf;
import io.tandem.requirements.product.application.Products;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Changes and dissent of a product, newest first. */
@RestController
@RequestMapping("/api/v1/products/{product}")
class ChangeListController {

    private final TemporalView rows;
    private final Products products;
    private final Processors processors;

    ChangeListController(TemporalView changeRows, Products products, Processors processors) {
        this.rows = changeRows;
        this.products = products;
        this.processors = processors;
    }

    record Page(List<ChangeRow> items) {}

    /** @param unacknowledged only those whose owners have not all taken note */
    @GetMapping("/changes")
    Mono<Page> changes(
            @PathVariable String product,
            @RequestParam(defaultValue = "false") boolean unacknowledged,
            Caller caller,
            AsOf asOf) {
        return find(product, unacknowledged ? eq("waiting", true) : new org.bson.Document(), caller, asOf);
    }

    /** Those somebody objected to, with what was answered and what came back later. */
    @GetMapping("/objections")
    Mono<Page> objections(@PathVariable String product, Caller caller, AsOf asOf) {
        return find(product, eq("objected", true), caller, asOf);
    }

    private Mono<Page> find(String product, Bson which, Caller caller, AsOf asOf) {
        return processors
                .shown(asOf, ChangeRow.PROCESSOR)
                .flatMap(at -> products.idOf(product)
                        .flatMap(id -> products.at(id, at.instant())
                                .doOnNext(team -> team.state()
                                        .requireReader(caller.actor().accountable(), caller.administrator()))
                                .flatMap(_ -> ChangeRow.find(
                                                rows, at.instant(), and(eq("product", id.toString()), which))
                                        .collectList())))
                .map(Page::new);
    }
}

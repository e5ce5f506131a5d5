package io.tandem.requirements.waiting;

import io.tandem.platform.command.Caller;
import io.tandem.platform.view.Processors;
import io.tandem.platform.view.TemporalView;
import io.tandem.platform.web.AsOf;
import io.tandem.requirements.product.application.Products;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /products/{product}/waiting}: who waits for whom since when. */
@RestController
class WaitingController {

    private final TemporalView rows;
    private final Products products;
    private final Processors processors;

    WaitingController(TemporalView waitingRows, Products products, Processors processors) {
        this.rows = waitingRows;
        this.products = products;
        this.processors = processors;
    }

    record Page(List<Waiting> items) {}

    @GetMapping("/api/v1/products/{product}/waiting")
    Mono<Page> waiting(@PathVariable String product, Caller caller, AsOf asOf) {
        return processors
                .shown(asOf, Waiting.PROCESSOR)
                .flatMap(at -> products.idOf(product)
                        .flatMap(id -> products.at(id, at.instant())
                                .doOnNext(team -> team.state()
                                        .requireReader(caller.actor().accountable(), caller.administrator()))
                                .flatMap(team -> Waiting.in(rows, id, team.state(), at.instant())
                                        .collectList())))
                .map(Page::new);
    }
}

package io.tandem.requirements.mywork;

import io.tandem.platform.command.Caller;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.AsOf;
import io.tandem.requirements.desk.application.Desks;
import io.tandem.requirements.list.RequirementList;
import io.tandem.requirements.product.application.ProductList;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.product.domain.Product;
import io.tandem.requirements.waiting.Waiting;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /my-work/requirements}: the caller's work on requirements, now or as of an instant. */
@RestController
class MyWorkController {

    private static final int MOST_PRODUCTS = 500;

    private final MyWork myWork;
    private final Desks desks;
    private final ProductList productList;
    private final Products products;
    private final Processors processors;
    private final Clock clock;

    MyWorkController(
            MyWork myWork,
            Desks desks,
            ProductList productList,
            Products products,
            Processors processors,
            Clock clock) {
        this.myWork = myWork;
        this.desks = desks;
        this.productList = productList;
        this.products = products;
        this.processors = processors;
        this.clock = clock;
    }

    @GetMapping("/api/v1/my-work/requirements")
    Mono<Work> mine(Caller caller, AsOf asOf) {
        var person = caller.actor().accountable();
        return processors
                .shown(asOf, Waiting.PROCESSOR, RequirementList.PROCESSOR, ProductList.PROCESSOR)
                .flatMap(at -> Mono.zip(desks.of(person, at.instant()), productsOf(person, at.instant()))
                        .map(both -> new Whose(
                                person,
                                both.getT1(),
                                both.getT2(),
                                at.instant(),
                                at.past().orElseGet(clock::instant)))
                        .flatMap(myWork::of));
    }

    private Mono<Map<UUID, Product>> productsOf(UUID person, @Nullable Instant asOf) {
        return productList
                .find(person, asOf, null, MOST_PRODUCTS)
                .concatMap(
                        row -> products.at(row.productId(), asOf).map(fold -> Map.entry(row.productId(), fold.state())))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}

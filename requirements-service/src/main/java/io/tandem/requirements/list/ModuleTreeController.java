package io.tandem.requirements.list;

import io.tandem.platform.command.Caller;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.AsOf;
import io.tandem.requirements.product.application.Products;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /products/{product}/module-tree}: the modules, with how many requirements each has. */
@RestController
class ModuleTreeController {

    private final RequirementList list;
    private final Products products;
    private final Processors processors;

    ModuleTreeController(RequirementList list, Products products, Processors processors) {
        this.list = list;
        this.products = products;
        this.processors = processors;
    }

    record Tree(List<ModuleTree> items) {}

    @GetMapping("/api/v1/products/{product}/module-tree")
    Mono<Tree> tree(@PathVariable String product, Caller caller, AsOf asOf) {
        return processors
                .shown(asOf, RequirementList.PROCESSOR)
                .flatMap(at -> products.idOf(product)
                        .flatMap(id -> products.at(id, at.instant())
                                .doOnNext(team -> team.state()
                                        .requireReader(caller.actor().accountable(), caller.administrator()))
                                .flatMap(team -> list.countsByModule(id, at.instant())
                                        .map(counts -> new Tree(
                                                ModuleTree.of(team.state().modules(), counts))))));
    }
}

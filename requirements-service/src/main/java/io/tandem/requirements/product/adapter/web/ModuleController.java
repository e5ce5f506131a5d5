package io.tandem.requirements.product.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.product.domain.Product;
import io.tandem.requirements.product.domain.ProductCommand;
import io.tandem.requirements.product.domain.ProductCommand.AddModule;
import io.tandem.requirements.product.domain.ProductCommand.RenameModule;
import io.tandem.requirements.product.domain.ProductCommand.RetireModule;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The modules of a product. */
@RestController
@RequestMapping("/api/v1/products/{product}/modules")
class ModuleController {

    private final Products products;
    private final Commands commands;
    private final Answers answers;

    ModuleController(Products products, Commands commands, Answers answers) {
        this.products = products;
        this.commands = commands;
        this.answers = answers;
    }

    record Named(String name) {}

    @PostMapping
    Mono<ResponseEntity<Void>> add(@PathVariable String product, @RequestBody Named body, Caller caller) {
        var module = Commands.newId();
        return send(
                product,
                caller,
                Reply.created(ProductController.PATH + product + "/modules/" + module),
                id -> new AddModule(id, module, body.name(), caller.administrator()));
    }

    @PostMapping("/{module}/rename")
    Mono<ResponseEntity<Void>> rename(
            @PathVariable String product, @PathVariable UUID module, @RequestBody Named body, Caller caller) {
        return send(
                product, caller, Reply.done(), id -> new RenameModule(id, module, body.name(), caller.administrator()));
    }

    @PostMapping("/{module}/retire")
    Mono<ResponseEntity<Void>> retire(@PathVariable String product, @PathVariable UUID module, Caller caller) {
        return send(product, caller, Reply.done(), id -> new RetireModule(id, module, caller.administrator()));
    }

    private Mono<ResponseEntity<Void>> send(
            String product, Caller caller, Reply<Product> reply, Function<UUID, ProductCommand> command) {
        return products.idOf(product)
                .flatMap(id -> commands.send(Products.AGGREGATE, id, command.apply(id), null, caller, reply))
                .map(answers::of);
    }
}

package io.tandem.requirements.product.adapter.web;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.IfMatch;
import io.tandem.platform.web.Paging;
import io.tandem.requirements.model.WorkCalendar;
import io.tandem.requirements.product.application.ProductKeys;
import io.tandem.requirements.product.application.ProductList;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.product.domain.Product;
import io.tandem.requirements.product.domain.ProductCommand.RegisterProduct;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Registering products and reading them. */
@RestController
@RequestMapping("/api/v1/products")
class ProductController {

    static final String PATH = "/api/v1/products/";

    private final Products products;
    private final ProductKeys keys;
    private final ProductList list;
    private final Processors processors;
    private final Commands commands;
    private final Answers answers;

    ProductController(
            Products products,
            ProductKeys keys,
            ProductList list,
            Processors processors,
            Commands commands,
            Answers answers) {
        this.products = products;
        this.keys = keys;
        this.list = list;
        this.processors = processors;
        this.commands = commands;
        this.answers = answers;
    }

    /**
     * @param zone IANA time zone, Asia/Shanghai where none is given
     * @param managerId who manages it, the caller where nobody is given
     */
    record Register(
            String key,
            String name,
            @Nullable String about,
            @Nullable String zone,
            @Nullable UUID managerId) {}

    record Item(UUID id, String key, String name) {}

    record Page(List<Item> items) {}

    @PostMapping
    Mono<ResponseEntity<Void>> register(@RequestBody Register body, Caller caller) {
        var id = Commands.newId();
        var zone = Objects.requireNonNullElse(body.zone(), WorkCalendar.DEFAULT_ZONE);
        var manager =
                Objects.requireNonNullElse(body.managerId(), caller.actor().accountable());
        var reply = Reply.<Product>created(
                PATH + body.key(), p -> IfMatch.tag(p.terms().version()));
        return keys.claim(body.key(), id)
                .map(holder -> new RegisterProduct(id, body.key(), holder, body.name(), body.about(), zone, manager))
                .flatMap(command -> commands.send(Products.AGGREGATE, id, command, null, caller, reply))
                .onErrorResume(
                        RuleViolated.class,
                        refusal -> keys.release(body.key(), id).then(Mono.error(refusal)))
                .map(answers::of);
    }

    /** The caller's products by key; an administrator sees all. */
    @GetMapping
    Mono<ResponseEntity<Page>> mine(Caller caller, AsOf asOf, Paging paging) {
        var person = caller.administrator() ? null : caller.actor().accountable();
        return processors
                .shown(asOf, ProductList.PROCESSOR)
                .flatMapMany(at -> list.find(person, at.instant(), paging.cursor(), paging.limit() + 1))
                .map(row -> new Item(row.productId(), row.key(), row.name()))
                .collectList()
                .map(items -> page(items, paging.limit()));
    }

    private static ResponseEntity<Page> page(List<Item> items, int limit) {
        if (items.size() <= limit) {
            return ResponseEntity.ok(new Page(items));
        }
        var shown = items.subList(0, limit);
        var next = "</api/v1/products?limit=" + limit + "&cursor="
                + shown.getLast().key() + ">; rel=\"next\"";
        return ResponseEntity.ok().header(HttpHeaders.LINK, next).body(new Page(shown));
    }

    /** The weak ETag is of the whole; {@code version} in the body is what If-Match takes for the terms. */
    @GetMapping("/{product}")
    Mono<ResponseEntity<ProductView>> product(@PathVariable String product, Caller caller, AsOf asOf) {
        return products.idOf(product)
                .flatMap(id -> products.at(id, asOf.instant()))
                .doOnNext(fold -> fold.state().requireReader(caller.actor().accountable(), caller.administrator()))
                .map(fold -> ResponseEntity.ok()
                        .eTag("W/\"" + fold.sequence() + "\"")
                        .body(ProductView.of(fold.state())));
    }
}

package io.tandem.requirements.desk.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.AsOf;
import io.tandem.requirements.desk.application.Desks;
import io.tandem.requirements.desk.domain.Desk;
import io.tandem.requirements.desk.domain.DeskCommand;
import io.tandem.requirements.desk.domain.DeskCommand.MarkVisit;
import io.tandem.requirements.desk.domain.DeskCommand.RemoveFilter;
import io.tandem.requirements.desk.domain.DeskCommand.SaveFilter;
import io.tandem.requirements.list.Query;
import io.tandem.requirements.product.application.Products;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The caller's own desk: the filters they saved, and the mark of their last visit. */
@RestController
@RequestMapping("/api/v1/my-work")
class DeskController {

    private static final String FILTERS = "/api/v1/my-work/filters/";

    private final Desks desks;
    private final Products products;
    private final Answers answers;

    DeskController(Desks desks, Products products, Answers answers) {
        this.desks = desks;
        this.products = products;
        this.answers = answers;
    }

    /** @param at up to when everything was seen, now where it is absent */
    record Visit(@Nullable Instant at) {}

    /**
     * @param product an id or a key
     * @param query in the list's filter grammar
     * @param sort as the list takes it
     */
    record Wanted(
            String product,
            String name,
            String query,
            @Nullable String sort) {}

    record Kept(
            UUID id,
            UUID productId,
            String name,
            String query,
            @Nullable String sort) {}

    record Filters(List<Kept> items) {}

    @PutMapping("/visit")
    Mono<ResponseEntity<Void>> visit(@RequestBody(required = false) @Nullable Visit body, Caller caller) {
        return send(new MarkVisit(caller.actor().accountable(), body == null ? null : body.at()), caller, Reply.done());
    }

    /** By name. */
    @GetMapping("/filters")
    Mono<Filters> filters(Caller caller, AsOf asOf) {
        return desks.of(caller.actor().accountable(), asOf.instant())
                .map(desk -> new Filters(desk.filters().entrySet().stream()
                        .map(entry -> kept(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Kept::name).thenComparing(Kept::id))
                        .toList()));
    }

    @PostMapping("/filters")
    Mono<ResponseEntity<Void>> save(@RequestBody Wanted body, Caller caller) {
        var id = Commands.newId();
        return save(id, body, caller, Reply.created(FILTERS + id));
    }

    @PutMapping("/filters/{filter}")
    Mono<ResponseEntity<Void>> replace(@PathVariable UUID filter, @RequestBody Wanted body, Caller caller) {
        return save(filter, body, caller, Reply.done());
    }

    @DeleteMapping("/filters/{filter}")
    Mono<ResponseEntity<Void>> remove(@PathVariable UUID filter, Caller caller) {
        return send(new RemoveFilter(caller.actor().accountable(), filter), caller, Reply.done());
    }

    /** Only what the list can read is kept. */
    private Mono<ResponseEntity<Void>> save(UUID id, Wanted body, Caller caller, Reply<Desk> reply) {
        Query.check(body.query(), body.sort());
        return products.idOf(body.product())
                .flatMap(product -> products.current(product)
                        .doOnNext(fold ->
                                fold.state().requireReader(caller.actor().accountable(), caller.administrator()))
                        .thenReturn(product))
                .flatMap(product -> send(
                        new SaveFilter(
                                caller.actor().accountable(), id, product, body.name(), body.query(), body.sort()),
                        caller,
                        reply));
    }

    private Mono<ResponseEntity<Void>> send(DeskCommand command, Caller caller, Reply<Desk> reply) {
        return desks.send(command, caller, reply).map(answers::of);
    }

    private static Kept kept(UUID id, Desk.Filter filter) {
        return new Kept(id, filter.productId(), filter.name(), filter.query(), filter.sort());
    }
}

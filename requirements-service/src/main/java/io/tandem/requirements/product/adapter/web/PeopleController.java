package io.tandem.requirements.product.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.web.Answers;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.product.domain.ProductCommand;
import io.tandem.requirements.product.domain.ProductCommand.AddMember;
import io.tandem.requirements.product.domain.ProductCommand.AppointManager;
import io.tandem.requirements.product.domain.ProductCommand.AppointOwner;
import io.tandem.requirements.product.domain.ProductCommand.RemoveMember;
import io.tandem.requirements.product.domain.Role;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who is in a product, and who holds its posts. */
@RestController
@RequestMapping("/api/v1/products/{product}")
class PeopleController {

    private final Products products;
    private final Commands commands;
    private final Answers answers;

    PeopleController(Products products, Commands commands, Answers answers) {
        this.products = products;
        this.commands = commands;
        this.answers = answers;
    }

    /** @param sides of a member; absent is none */
    record Joining(
            UUID personId,
            Role role,
            @Nullable Set<Side> sides,
            @Nullable String reason) {}

    /** @param successorId the next manager, where the manager leaves */
    record Leave(@Nullable UUID successorId, @Nullable String reason) {}

    record Appointed(UUID personId, @Nullable String reason) {}

    /** Takes a person in, or gives one who is in another role or other sides. */
    @PostMapping("/members")
    Mono<ResponseEntity<Void>> join(@PathVariable String product, @RequestBody Joining body, Caller caller) {
        var sides = Objects.requireNonNullElse(body.sides(), Set.<Side>of());
        return send(
                product,
                caller.withReason(body.reason()),
                id -> new AddMember(id, body.personId(), body.role(), sides, caller.administrator()));
    }

    @PostMapping("/members/{person}/leave")
    Mono<ResponseEntity<Void>> leave(
            @PathVariable String product,
            @PathVariable UUID person,
            @RequestBody(required = false) @Nullable Leave body,
            Caller caller) {
        var leave = body == null ? new Leave(null, null) : body;
        return send(
                product,
                caller.withReason(leave.reason()),
                id -> new RemoveMember(id, person, leave.successorId(), caller.administrator()));
    }

    @PutMapping("/owners/{side}")
    Mono<ResponseEntity<Void>> owner(
            @PathVariable String product, @PathVariable Side side, @RequestBody Appointed body, Caller caller) {
        return send(
                product,
                caller.withReason(body.reason()),
                id -> new AppointOwner(id, side, body.personId(), caller.administrator()));
    }

    @PutMapping("/manager")
    Mono<ResponseEntity<Void>> manager(@PathVariable String product, @RequestBody Appointed body, Caller caller) {
        return send(
                product,
                caller.withReason(body.reason()),
                id -> new AppointManager(id, body.personId(), caller.administrator()));
    }

    private Mono<ResponseEntity<Void>> send(String product, Caller caller, Function<UUID, ProductCommand> command) {
        return products.idOf(product)
                .flatMap(id -> commands.send(Products.AGGREGATE, id, command.apply(id), null, caller))
                .map(answers::of);
    }
}

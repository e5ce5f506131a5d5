package io.tandem.requirements.product.adapter.web;

import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.Rule;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.IfMatch;
import io.tandem.platform.web.Problem;
import io.tandem.platform.web.ProblemHandler;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.product.domain.Product;
import io.tandem.requirements.product.domain.ProductCommand.ReviseProduct;
import io.tandem.requirements.product.domain.ProductEvent.TermsRevised;
import io.tandem.requirements.product.domain.Profile;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changing a product's terms: one part, one version, one command. A stale edit is told what changed since. */
@RestController
@RequestMapping("/api/v1/products/{product}")
class TermsController {

    private final Products products;
    private final Commands commands;
    private final Answers answers;
    private final JsonMapper json;

    TermsController(Products products, Commands commands, Answers answers, JsonMapper json) {
        this.products = products;
        this.commands = commands;
        this.answers = answers;
        this.json = json;
    }

    /** JSON Merge Patch: what is absent stays, {@code "about": null} takes the text away. */
    record Patch(
            @Nullable String name,
            @Nullable String about,
            @Nullable Profile profile,
            ProductView.@Nullable Calendar calendar,
            @Nullable Map<Side, Set<String>> definitionOfReady) {}

    record Chosen(Profile profile) {}

    record Ready(Set<String> fields) {}

    record Change(String event, long version, Instant at, UUID by) {}

    @PatchMapping
    Mono<ResponseEntity<Void>> patch(
            @PathVariable String product, @RequestBody ObjectNode body, IfMatch seen, Caller caller) {
        return revise(product, json.treeToValue(withoutNulls(body), Patch.class), seen, caller);
    }

    @PutMapping("/calendar")
    Mono<ResponseEntity<Void>> calendar(
            @PathVariable String product, @RequestBody ProductView.Calendar body, IfMatch seen, Caller caller) {
        return revise(product, new Patch(null, null, null, body, null), seen, caller);
    }

    @PutMapping("/profile")
    Mono<ResponseEntity<Void>> profile(
            @PathVariable String product, @RequestBody Chosen body, IfMatch seen, Caller caller) {
        return revise(product, new Patch(null, null, body.profile(), null, null), seen, caller);
    }

    @PutMapping("/definition-of-ready/{side}")
    Mono<ResponseEntity<Void>> definitionOfReady(
            @PathVariable String product,
            @PathVariable Side side,
            @RequestBody Ready body,
            IfMatch seen,
            Caller caller) {
        return revise(product, new Patch(null, null, null, null, Map.of(side, body.fields())), seen, caller);
    }

    private Mono<ResponseEntity<Void>> revise(String product, Patch patch, IfMatch seen, Caller caller) {
        var reply = Reply.<Product>done(p -> IfMatch.tag(p.terms().version()));
        return products.idOf(product)
                .flatMap(id -> commands.send(
                                Products.AGGREGATE, id, command(id, patch, seen, caller), null, caller, reply)
                        .onErrorResume(
                                RuleViolated.class,
                                refusal -> refusal.rule().kind() == Rule.Kind.STALE
                                        ? changedSince(id, seen, refusal).flatMap(Mono::error)
                                        : Mono.error(refusal)))
                .map(answers::of);
    }

    private static ReviseProduct command(UUID id, Patch patch, IfMatch seen, Caller caller) {
        var calendar = patch.calendar();
        var ready = patch.definitionOfReady();
        return new ReviseProduct(
                id,
                seen.version(),
                patch.name(),
                patch.about(),
                patch.profile(),
                calendar == null ? null : calendar.toDomain(),
                ready == null ? Map.of() : ready,
                caller.administrator());
    }

    private Mono<Problem> changedSince(UUID id, IfMatch seen, RuleViolated refusal) {
        return products.history(id, null)
                .filter(recorded -> recorded.event() instanceof TermsRevised e && e.version() > seen.version())
                .map(TermsController::change)
                .collectList()
                .zipWith(
                        products.current(id),
                        (changes, now) -> ProblemHandler.refused(refusal)
                                .member(
                                        "current",
                                        IfMatch.tag(now.state().terms().version()))
                                .member("changes", changes));
    }

    private static Change change(Recorded recorded) {
        var event = (TermsRevised) recorded.event();
        return new Change(
                event.getClass().getSimpleName(),
                event.version(),
                recorded.committedAt(),
                recorded.metadata().actor().accountable());
    }

    private static ObjectNode withoutNulls(ObjectNode body) {
        var patch = body.deepCopy();
        for (var field : body.properties()) {
            if (field.getValue().isNull() && field.getKey().equals("about")) {
                patch.put("about", "");
            } else if (field.getValue().isNull()) {
                throw Problem.badRequest("body-invalid", "请求内容不合规。", "The body is not acceptable.")
                        .fault("/" + field.getKey(), "null", "不能清空。", "This cannot be taken away.");
            }
        }
        return patch;
    }
}

package io.tandem.gateway.lifecycle;

import io.tandem.gateway.edge.ServiceAway;
import io.tandem.gateway.lifecycle.Share.Given;
import io.tandem.gateway.lifecycle.Share.Missing;
import io.tandem.gateway.lifecycle.Share.Refused;
import io.tandem.gateway.lifecycle.Shares.Asking;
import io.tandem.platform.web.AsOf;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code GET /api/v1/products/{key}/lifecycle}: the product's requirements with their facets, holders and what waits,
 * and with the tasks and feedback of each; {@code people} names everybody mentioned. A service that is away is named in
 * {@code missing}, a list that is cut off in {@code more}; only where the product itself is refused the whole is.
 */
@RestController
final class LifecycleController {

    private final Shares shares;
    private final Names names;
    private final JsonMapper json;

    LifecycleController(Shares shares, Names names, JsonMapper json) {
        this.shares = shares;
        this.names = names;
        this.json = json;
    }

    @GetMapping(path = "/api/v1/products/{key}/lifecycle", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> lifecycle(@PathVariable String key, AsOf asOf, ServerWebExchange exchange) {
        var asking = Asking.in(exchange, key, asOf);
        return Flux.fromArray(Part.values())
                .flatMapSequential(part -> shares.of(part, asking))
                .collectList()
                .flatMap(all -> all.getFirst() instanceof Refused refused ? Mono.just(refusal(refused)) : whole(all));
    }

    /**
     * {@code GET /api/v1/requirements/{requirement}/lifecycle}: one requirement from its first sentence on: itself, whose
     * hands it was in, hand-offs, questions, tasks, feedback. Without the requirement itself there is no whole.
     */
    @GetMapping(path = "/api/v1/requirements/{requirement}/lifecycle", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> requirement(@PathVariable String requirement, AsOf asOf, ServerWebExchange exchange) {
        var asking = Asking.in(exchange, requirement, asOf);
        var variables = Map.of("key", requirement);
        return shares.of(Stage.REQUIREMENT, asking, variables).flatMap(share -> switch (share) {
            case Refused refused -> Mono.just(refusal(refused));
            case Missing _ -> Mono.error(ServiceAway.away("requirements"));
            case Given given ->
                Flux.fromIterable(EnumSet.complementOf(EnumSet.of(Stage.REQUIREMENT)))
                        .flatMapSequential(stage -> shares.of(stage, asking, variables(requirement, given)))
                        .collectList()
                        .flatMap(others ->
                                answer(stages(given, others), Stream.concat(Stream.of(share), others.stream())));
        });
    }

    private static Map<String, String> variables(String requirement, Given given) {
        return Map.of(
                "key", requirement, "product", given.body().path("productId").asString(""));
    }

    private static ObjectNode stages(Given requirement, List<Share> others) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.set(Stage.REQUIREMENT.id(), requirement.body());
        var missing = whole.putArray("missing");
        others.forEach(share -> {
            if (share instanceof Given given) {
                whole.set(
                        given.part().id(),
                        given.body().path("items").isMissingNode()
                                ? given.body()
                                : given.body().path("items"));
            } else {
                missing.addObject()
                        .put("part", share.part().id())
                        .put("service", share.part().service());
            }
        });
        return whole;
    }

    private Mono<ResponseEntity<byte[]>> whole(List<Share> all) {
        return answer(new Lifecycle(all).compose(), all.stream());
    }

    private Mono<ResponseEntity<byte[]>> answer(ObjectNode whole, Stream<Share> all) {
        return names.of(Lifecycle.ids(whole)).map(people -> {
            whole.set("people", people);
            var body = json.writeValueAsBytes(whole);
            return Composed.tagged(body, all)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body);
        });
    }

    private static ResponseEntity<byte[]> refusal(Refused refused) {
        return ResponseEntity.status(refused.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(refused.problem().getBytes(StandardCharsets.UTF_8));
    }
}

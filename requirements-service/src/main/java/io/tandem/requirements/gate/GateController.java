package io.tandem.requirements.gate;

import io.tandem.platform.command.Caller;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Language;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.application.Teams;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /requirements/{id}/gate?for=handoff|ready|release}: yes, or what blocks. */
@RestController
class GateController {

    private final Requirements requirements;
    private final Products products;
    private final AskedBeside asks;

    GateController(Requirements requirements, Products products, AskedBeside asks) {
        this.requirements = requirements;
        this.products = products;
        this.asks = asks;
    }

    @GetMapping("/api/v1/requirements/{requirement}/gate")
    Mono<GateView> gate(
            @PathVariable String requirement,
            @RequestParam("for") String purpose,
            Caller caller,
            AsOf asOf,
            ServerHttpRequest request) {
        var gate = gate(purpose);
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> passage(gate, id, asOf))
                .switchIfEmpty(Mono.error(() -> Requirements.unknown(requirement)))
                .map(passage -> GateView.of(gate, passage, Language.of(request.getHeaders())));
    }

    private Mono<Passage> passage(Gate gate, UUID id, AsOf asOf) {
        return requirements
                .at(id, asOf.instant())
                .filter(fold -> fold.state().exists())
                .flatMap(fold -> Mono.zip(
                                requirements.history(id, asOf.instant()).collectList(),
                                products.at(fold.state().productId(), asOf.instant()),
                                requirements
                                        .providers(fold.state(), asOf.instant())
                                        .defaultIfEmpty(Map.of()),
                                asks.about(fold.state(), asOf.instant()).collectList())
                        .map(all ->
                                Passage.through(gate, all.getT1(), Teams.of(all.getT2()), all.getT3(), all.getT4())));
    }

    private static Gate gate(String purpose) {
        for (var gate : Gate.values()) {
            if (gate.name().toLowerCase(Locale.ROOT).equals(purpose)) {
                return gate;
            }
        }
        throw Problem.badRequest("gate-unknown", "没有这道关口。", "There is no such gate.")
                .fault("?for", "unknown", "请写 handoff、ready 或 release。", "Say handoff, ready or release.");
    }
}

package io.tandem.gateway.mywork;

import io.tandem.gateway.lifecycle.Composed;
import io.tandem.gateway.lifecycle.Share;
import io.tandem.gateway.lifecycle.Share.Given;
import io.tandem.gateway.lifecycle.Shares;
import io.tandem.gateway.lifecycle.Shares.Asking;
import io.tandem.platform.web.AsOf;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /api/v1/my-work}: the caller's work over all services, all at one instant; who is away is named. */
@RestController
final class MyWorkController {

    /** A service may tell more than is shown here, and leaves out what it has nothing of. */
    private static final JsonMapper READING = JsonMapper.shared();

    private final Shares shares;
    private final JsonMapper json;

    MyWorkController(Shares shares, JsonMapper json) {
        this.shares = shares;
        this.json = json;
    }

    @GetMapping("/api/v1/my-work")
    Mono<ResponseEntity<Work>> mine(AsOf asOf, ServerWebExchange exchange) {
        var asking = Asking.in(exchange, "", asOf);
        return Flux.fromArray(Part.values())
                .flatMapSequential(part -> shares.of(part, asking, Map.of()))
                .collectList()
                .map(all -> whole(all, asOf));
    }

    private ResponseEntity<Work> whole(List<Share> all, AsOf asOf) {
        var given = all.stream()
                .filter(Given.class::isInstance)
                .map(share -> READING.treeToValue(((Given) share).body(), Work.class))
                .toList();
        var missing = all.stream()
                .filter(share -> !(share instanceof Given))
                .map(share -> share.part().service())
                .toList();
        var work = Work.of(given, missing, asOf.instant());
        return Composed.tagged(json.writeValueAsBytes(work), all.stream()).body(work);
    }
}

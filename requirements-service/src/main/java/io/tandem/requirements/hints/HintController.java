package io.tandem.requirements.hints;

import io.tandem.platform.command.Caller;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Language;
import io.tandem.requirements.requirement.application.Requirements;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /requirements/{id}/hints}: vague words and missing measures, in the caller's language. */
@RestController
class HintController {

    private final Requirements requirements;

    HintController(Requirements requirements) {
        this.requirements = requirements;
    }

    record Hints(List<Hint> items) {}

    @GetMapping("/api/v1/requirements/{requirement}/hints")
    Mono<Hints> hints(@PathVariable String requirement, Caller caller, AsOf asOf, ServerHttpRequest request) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.at(id, asOf.instant()))
                .filter(fold -> fold.state().exists())
                .switchIfEmpty(Mono.error(() -> Requirements.unknown(requirement)))
                .map(fold -> new Hints(Hint.of(fold.state(), Language.of(request.getHeaders()))));
    }
}

package io.tandem.requirements.history;

import io.tandem.platform.command.Caller;
import io.tandem.platform.web.AsOf;
import io.tandem.requirements.requirement.application.Requirements;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /requirements/{id}/history}: every change, who, when, why, from and to. */
@RestController
class HistoryController {

    private final Requirements requirements;
    private final JsonMapper json;

    HistoryController(Requirements requirements, JsonMapper json) {
        this.requirements = requirements;
        this.json = json;
    }

    @GetMapping("/api/v1/requirements/{requirement}/history")
    Mono<History> history(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.history(id, asOf.instant()).collectList())
                .map(recorded -> History.of(recorded, json));
    }
}

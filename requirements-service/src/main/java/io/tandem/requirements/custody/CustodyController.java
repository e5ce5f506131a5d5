package io.tandem.requirements.custody;

import io.tandem.platform.command.Caller;
import io.tandem.platform.web.AsOf;
import io.tandem.requirements.requirement.application.Requirements;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /requirements/{id}/custody}: the chain of custody, now or as of an instant. */
@RestController
class CustodyController {

    private final Requirements requirements;
    private final Clock clock;

    CustodyController(Requirements requirements, Clock clock) {
        this.requirements = requirements;
        this.clock = clock;
    }

    @GetMapping("/api/v1/requirements/{requirement}/custody")
    Mono<Custody> custody(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.history(id, asOf.instant()).collectList())
                .map(history -> Custody.of(history, asOf.past().orElseGet(clock::instant)));
    }
}

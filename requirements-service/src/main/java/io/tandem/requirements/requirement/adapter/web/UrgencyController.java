package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.ExpediteFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.Owed;
import io.tandem.requirements.requirement.domain.RequirementCommand.SettleDebt;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Starting at once, and making good what was skipped. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}")
class UrgencyController {

    private final Requests requests;

    UrgencyController(Requests requests) {
        this.requests = requests;
    }

    /** @param debts one for each condition the definition of ready still misses */
    record Expedited(String reason, @Nullable List<OwedCondition> debts) {}

    /** @param owedBy who makes it good */
    record OwedCondition(String condition, String text, UUID owedBy, Instant dueAt) {

        Owed toDomain() {
            return new Owed(Commands.newId(), condition, text, owedBy, dueAt);
        }
    }

    record SettledDebt(String note) {}

    @PostMapping("/facets/{side}/expedite")
    Mono<ResponseEntity<Void>> expedite(
            @PathVariable String requirement, @PathVariable Side side, @RequestBody Expedited body, Caller caller) {
        var debts = Requests.list(body.debts()).stream()
                .map(OwedCondition::toDomain)
                .toList();
        return requests.send(
                requirement, caller.withReason(body.reason()), id -> new ExpediteFacet(id, side, body.reason(), debts));
    }

    /** Otherwise than by meeting its condition, which settles it by itself. */
    @PostMapping("/debts/{debt}/settle")
    Mono<ResponseEntity<Void>> settle(
            @PathVariable String requirement, @PathVariable UUID debt, @RequestBody SettledDebt body, Caller caller) {
        return requests.send(requirement, caller.withReason(body.note()), id -> new SettleDebt(id, debt, body.note()));
    }
}

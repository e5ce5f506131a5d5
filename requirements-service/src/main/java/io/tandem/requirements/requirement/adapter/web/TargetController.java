package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.web.IfMatch;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.RequirementCommand.DropTarget;
import io.tandem.requirements.requirement.domain.RequirementCommand.SetTarget;
import io.tandem.requirements.requirement.domain.Target;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Quality targets and budgets: edits of the common part, whose version {@code If-Match} names. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}/targets")
class TargetController {

    private final Requests requests;

    TargetController(Requests requests) {
        this.requests = requests;
    }

    /**
     * @param quality absent is PERFORMANCE
     * @param limit absent is AT_MOST
     * @param shares of the sides in the same unit; they add up to the value
     */
    record NewTarget(
            String metric,
            Target.@Nullable Quality quality,
            Target.@Nullable Limit limit,
            BigDecimal value,
            String unit,
            @Nullable Map<Side, BigDecimal> shares,
            @Nullable String reason) {

        Target toDomain() {
            var parts = new EnumMap<Side, String>(Side.class);
            if (shares != null) {
                shares.forEach((side, share) -> parts.put(side, FieldJson.decimal(share)));
            }
            return new Target(
                    metric,
                    Objects.requireNonNullElse(quality, Target.Quality.PERFORMANCE),
                    Objects.requireNonNullElse(limit, Target.Limit.AT_MOST),
                    FieldJson.decimal(value),
                    unit,
                    parts);
        }
    }

    record DroppedTarget(String metric, @Nullable String reason) {}

    /** Sets a target, or gives one of that metric other values. */
    @PostMapping
    Mono<ResponseEntity<Void>> set(
            @PathVariable String requirement, @RequestBody NewTarget body, IfMatch seen, Caller caller) {
        return requests.edit(
                requirement,
                Part.COMMON,
                seen,
                caller.withReason(body.reason()),
                id -> new SetTarget(id, seen.version(), body.toDomain()));
    }

    @PostMapping("/remove")
    Mono<ResponseEntity<Void>> drop(
            @PathVariable String requirement, @RequestBody DroppedTarget body, IfMatch seen, Caller caller) {
        return requests.edit(
                requirement,
                Part.COMMON,
                seen,
                caller.withReason(body.reason()),
                id -> new DropTarget(id, seen.version(), body.metric()));
    }
}

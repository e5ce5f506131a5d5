package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.requirements.requirement.domain.Hypothesis;
import io.tandem.requirements.requirement.domain.Outcome;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordOutcome;
import io.tandem.requirements.requirement.domain.RequirementCommand.StateHypothesis;
import io.tandem.requirements.requirement.domain.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a requirement is expected to do, and what it did. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}")
class EffectController {

    private final Requests requests;

    EffectController(Requests requests) {
        this.requests = requests;
    }

    /**
     * @param baseline the metric's value before, absent where nobody knows
     * @param limit AT_LEAST where more is better
     * @param windowDays how many days are measured once it is live
     * @param minimumSample how many observations a judgement needs
     */
    record Expected(
            String text,
            String metric,
            @Nullable String definition,
            String unit,
            @Nullable BigDecimal baseline,
            Target.Limit limit,
            BigDecimal goal,
            int windowDays,
            @Nullable Long minimumSample,
            @Nullable List<Guarded> guards) {

        Hypothesis toDomain() {
            return new Hypothesis(
                    text,
                    metric,
                    Requests.text(definition),
                    unit,
                    decimal(baseline),
                    limit,
                    FieldJson.decimal(goal),
                    windowDays,
                    minimumSample,
                    Requests.list(guards).stream().map(Guarded::toDomain).toList());
        }
    }

    /** What must not get worse meanwhile. */
    record Guarded(String metric, Target.Limit limit, BigDecimal value, String unit) {

        Hypothesis.Guard toDomain() {
            return new Hypothesis.Guard(metric, limit, FieldJson.decimal(value), unit);
        }
    }

    /**
     * @param value of the metric, absent where nothing could be measured
     * @param low lower end of its interval
     * @param high upper end
     */
    record MeasuredOutcome(
            Outcome.Result result,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            LocalDate from,
            LocalDate to,
            @Nullable String text) {

        Outcome toDomain() {
            return new Outcome(
                    Commands.newId(),
                    result,
                    decimal(value),
                    decimal(low),
                    decimal(high),
                    from,
                    to,
                    Requests.text(text));
        }
    }

    @PutMapping("/hypothesis")
    Mono<ResponseEntity<Void>> expect(@PathVariable String requirement, @RequestBody Expected body, Caller caller) {
        return requests.send(requirement, caller, id -> new StateHypothesis(id, body.toDomain()));
    }

    @PostMapping("/outcomes")
    Mono<ResponseEntity<Void>> measured(
            @PathVariable String requirement, @RequestBody MeasuredOutcome body, Caller caller) {
        var outcome = body.toDomain();
        return requests.send(requirement, caller, id -> new RecordOutcome(id, outcome));
    }

    private static @Nullable String decimal(@Nullable BigDecimal number) {
        return number == null ? null : FieldJson.decimal(number);
    }
}

package io.tandem.requirements.baseline.application;

import io.tandem.requirements.baseline.domain.Baseline;
import io.tandem.requirements.baseline.domain.Frozen;
import io.tandem.requirements.history.Change;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Requirement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What differs between two baselines, or between one and how its requirements stand. */
@Component
public class Comparison {

    /** What moves without anything being written: it is no difference between two texts. */
    private static final Set<String> HIDDEN = Set.of(
            "asks",
            "suspended",
            "asked",
            "id",
            "productId",
            "version",
            "versions",
            "handoffs",
            "verdicts",
            "holder",
            "submitted",
            "approval",
            "ready",
            "build",
            "live",
            "bounces",
            "releases");

    private final Requirements requirements;
    private final JsonMapper json;

    Comparison(Requirements requirements, JsonMapper json) {
        this.requirements = requirements;
        this.json = json;
    }

    public enum How {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** @param changes field by field where it is in both */
    public record Difference(UUID requirementId, String key, How how, List<Change> changes) {}

    /** The requirements that are in one only, or read differently; in the order of the first, then of the second. */
    public Flux<Difference> between(Baseline before, Baseline after) {
        var then = byId(before);
        var now = byId(after);
        var ids = Flux.concat(
                Flux.fromIterable(before.requirements()),
                Flux.fromIterable(after.requirements()).filter(f -> !then.containsKey(f.requirementId())));
        return ids.concatMap(frozen -> {
            var was = then.get(frozen.requirementId());
            var is = now.get(frozen.requirementId());
            return was == null || is == null
                    ? Mono.just(new Difference(
                            frozen.requirementId(), frozen.key(), was == null ? How.ADDED : How.REMOVED, List.of()))
                    : was.sequence() == is.sequence() ? Mono.empty() : changed(was, at(was), at(is));
        });
    }

    /** The requirements of a baseline that read differently now, or did at an instant. */
    public Flux<Difference> withNow(Baseline before, @Nullable Instant asOf) {
        return Flux.fromIterable(before.requirements())
                .concatMap(frozen -> requirements
                        .at(frozen.requirementId(), asOf)
                        .filter(fold -> fold.sequence() != frozen.sequence())
                        .flatMap(fold -> changed(frozen, at(frozen), Mono.just(fold.state()))));
    }

    private Mono<Difference> changed(Frozen frozen, Mono<Requirement> before, Mono<Requirement> after) {
        return before.zipWith(
                        after,
                        (was, is) -> new Difference(
                                frozen.requirementId(),
                                frozen.key(),
                                How.CHANGED,
                                Change.between(json.valueToTree(was), json.valueToTree(is), HIDDEN)))
                .filter(difference -> !difference.changes().isEmpty());
    }

    private Mono<Requirement> at(Frozen frozen) {
        return requirements.upTo(frozen.requirementId(), frozen.sequence());
    }

    private static Map<UUID, Frozen> byId(Baseline baseline) {
        return baseline.requirements().stream().collect(Collectors.toMap(Frozen::requirementId, Function.identity()));
    }
}

package io.tandem.requirements.requirement.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.adapter.kafka.Published.Waiting;
import io.tandem.requirements.requirement.domain.Hypothesis;
import io.tandem.requirements.requirement.domain.Target;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published shapes of what a requirement rests on, is drawn in, owes, expects and becomes. */
final class PublishedCourse {

    private PublishedCourse() {}

    record Cited(UUID requirementId, UUID evidenceId) {}

    @JsonInclude(Include.NON_EMPTY)
    record Attached(
            UUID requirementId,
            UUID designId,
            Side side,
            long version,
            String contentHash,
            List<Waiting> asks,
            List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Detached(UUID requirementId, UUID designId, List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Judged(UUID requirementId, UUID designId, long version, String verdict, List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Owed(
            UUID requirementId,
            UUID debtId,
            Side side,
            String condition,
            UUID owedById,
            Instant dueAt,
            List<Waiting> asks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Passed(UUID requirementId, UUID debtId, UUID toId, List<Waiting> asks, List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Settled(UUID requirementId, UUID debtId, Side side, List<UUID> endedAsks) {}

    /** @param limit AT_MOST or AT_LEAST the value, a decimal number as text */
    record Goal(
            UUID requirementId,
            String metric,
            String quality,
            String limit,
            String value,
            String unit,
            Map<Side, String> shares) {

        static Goal of(UUID id, Target t) {
            return new Goal(id, t.metric(), t.quality().name(), t.limit().name(), t.value(), t.unit(), t.shares());
        }
    }

    record GoalGone(UUID requirementId, String metric) {}

    /** @param windowDays how long is measured once it is live for everybody */
    record Expected(
            UUID requirementId,
            String metric,
            String unit,
            @Nullable String baseline,
            String limit,
            String goal,
            int windowDays,
            @Nullable Long minimumSample,
            List<Guard> guards) {

        static Expected of(UUID id, Hypothesis h) {
            return new Expected(
                    id,
                    h.metric(),
                    h.unit(),
                    h.baseline(),
                    h.limit().name(),
                    h.goal(),
                    h.windowDays(),
                    h.minimumSample(),
                    h.guards().stream()
                            .map(g -> new Guard(g.metric(), g.limit().name(), g.value(), g.unit()))
                            .toList());
        }
    }

    record Guard(String metric, String limit, String value, String unit) {}

    record Measured(UUID requirementId, UUID outcomeId, String result) {}

    record SplitUp(UUID requirementId, List<UUID> pieceIds) {}

    @JsonInclude(Include.NON_EMPTY)
    record MergedInto(UUID requirementId, UUID intoId, List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Unmerged(UUID requirementId, UUID fromId, List<Waiting> asks) {}
}

package io.tandem.requirements.requirement.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published shapes of a requirement's events. Lists without anything in them are left out. */
final class Published {

    private Published() {}

    record Drafted(
            UUID requirementId,
            UUID productId,
            String key,
            String title,
            Map<Side, UUID> holders,
            @Nullable UUID requesterId) {}

    record Retitled(UUID requirementId, String title) {}

    @JsonInclude(Include.NON_EMPTY)
    record Half(UUID requirementId, Side side, List<Waiting> asks, List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Reviewed(UUID requirementId, List<Side> sides, List<Waiting> asks, List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Whole(UUID requirementId, List<Waiting> asks, List<UUID> endedAsks) {}

    /** A facet changed hands; {@code fromId} is left out where nobody held it. */
    @JsonInclude(Include.NON_EMPTY)
    record Moved(
            UUID requirementId,
            Side side,
            @Nullable UUID fromId,
            UUID toId,
            @Nullable String cause,
            List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Offered(
            UUID requirementId,
            UUID handoffId,
            Side side,
            String purpose,
            String mode,
            UUID giverId,
            To to,
            Instant dueAt,
            String contentHash,
            List<Waiting> asks) {}

    @JsonInclude(Include.NON_EMPTY)
    record HandoffOpen(
            UUID requirementId,
            UUID handoffId,
            Side side,
            @Nullable String contentHash,
            List<Waiting> asks,
            List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record HandoffTaken(
            UUID requirementId,
            UUID handoffId,
            Side side,
            String purpose,
            String mode,
            UUID fromId,
            UUID toId,
            String contentHash,
            List<Waiting> asks,
            List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record HandoffEnded(
            UUID requirementId,
            UUID handoffId,
            Side side,
            @Nullable String reason,
            List<UUID> endedAsks) {}

    record Started(UUID requirementId, Side side, UUID taskId) {}

    /** @param changeClass what it is taken for */
    @JsonInclude(Include.NON_EMPTY)
    record Change(UUID requirementId, UUID changeId, String changeClass, List<Side> sides, List<Waiting> asks) {}

    record Corrected(UUID requirementId, UUID changeId, List<Side> sides, Instant objectableUntil) {}

    @JsonInclude(Include.NON_EMPTY)
    record Noted(UUID requirementId, UUID changeId, List<Side> sides, List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Objected(UUID requirementId, UUID changeId, UUID objectionId, List<Waiting> asks, List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Decided(UUID requirementId, UUID changeId, String outcome, List<Side> sides, List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Suspected(
            UUID requirementId,
            UUID suspicionId,
            UUID onId,
            String link,
            boolean blocking,
            List<Side> sides,
            List<Waiting> asks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Rechecked(
            UUID requirementId, UUID suspicionId, Side side, String answer, List<Waiting> asks, List<UUID> endedAsks) {}

    /** @param to the state of life the facet goes back to */
    @JsonInclude(Include.NON_EMPTY)
    record WentBack(UUID requirementId, Side side, String to, List<UUID> endedAsks) {}

    /** @param percent share of users, decimal number as text */
    record Live(
            UUID requirementId,
            UUID releaseId,
            List<Side> sides,
            @Nullable String percent) {}

    record Waiting(
            UUID id,
            String kind,
            UUID from,
            To to,
            @Nullable Instant dueAt,
            List<Side> blocks) {}

    record To(@Nullable UUID person, Addressee.@Nullable Post post) {

        static To of(Addressee to) {
            return new To(to.person(), to.post());
        }
    }

    static List<Waiting> asks(List<Ask> asks) {
        return asks.stream()
                .map(a -> new Waiting(a.id(), a.kind().name(), a.from(), To.of(a.to()), a.dueAt(), a.blocks()))
                .toList();
    }
}

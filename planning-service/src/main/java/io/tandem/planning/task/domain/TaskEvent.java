package io.tandem.planning.task.domain;

import io.tandem.planning.model.Ask;
import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a task. Stored for ever: add, never change. {@code teamVersion} is the version of the product's
 * team the decision relied on.
 */
public sealed interface TaskEvent {

    UUID taskId();

    /** What somebody waits for from now on. */
    default List<Ask> asks() {
        return List.of();
    }

    /** What nobody waits for any longer. */
    default List<UUID> endedAsks() {
        return List.of();
    }

    /** Who thought of the task. */
    enum Origin {
        PERSON,
        /** A policy, from the templates of its side, when the facet was approved. */
        TEMPLATE
    }

    /** Why a person no longer has it in hand. */
    enum UnassignCause {
        BY_PERSON,
        MEMBER_LEFT,
        ACCOUNT_DEACTIVATED
    }

    /** Why a task came to an end undone. */
    enum CancelCause {
        BY_PERSON,
        OFFER_DECLINED,
        OFFER_WITHDRAWN,
        REQUIREMENT_DECLINED,
        REQUIREMENT_ARCHIVED,
        REQUIREMENT_MERGED,
        FACET_EXEMPTED
    }

    /** What a re-check found: 无影响, 已调整, 有异议. */
    enum Answer {
        NO_EFFECT,
        ADAPTED,
        DISPUTED
    }

    /** @param type a code of {@link TaskType} */
    record TaskOpened(
            UUID taskId,
            UUID productId,
            UUID requirementId,
            Side side,
            Phase phase,
            String type,
            @Nullable String title,
            @Nullable Integer estimateMinutes,
            List<UUID> dependencies,
            Origin origin,
            long teamVersion)
            implements TaskEvent {}

    /** @param version of title, estimate and dependencies, counted from 1 at opening */
    record TaskRevised(
            UUID taskId,
            @Nullable String title,
            @Nullable Integer estimateMinutes,
            List<UUID> dependencies,
            long version,
            long teamVersion)
            implements TaskEvent {}

    record TaskAssigned(UUID taskId, UUID assignee, List<UUID> helpers, long teamVersion) implements TaskEvent {}

    record TaskUnassigned(UUID taskId, UUID person, UnassignCause cause, long teamVersion) implements TaskEvent {}

    record TaskOffered(UUID taskId, Ask ask, long teamVersion) implements TaskEvent {

        @Override
        public List<Ask> asks() {
            return List.of(ask);
        }
    }

    record TaskOfferWithdrawn(UUID taskId, UUID askId, long teamVersion) implements TaskEvent {

        @Override
        public List<UUID> endedAsks() {
            return List.of(askId);
        }
    }

    record TaskAccepted(UUID taskId, UUID askId, UUID assignee, long teamVersion) implements TaskEvent {

        @Override
        public List<UUID> endedAsks() {
            return List.of(askId);
        }
    }

    record TaskDeclined(UUID taskId, UUID askId, String reason, long teamVersion) implements TaskEvent {

        @Override
        public List<UUID> endedAsks() {
            return List.of(askId);
        }
    }

    record TaskStarted(UUID taskId, long teamVersion) implements TaskEvent {}

    record TaskBlocked(UUID taskId, String reason, long teamVersion) implements TaskEvent {}

    record TaskUnblocked(UUID taskId, long teamVersion) implements TaskEvent {}

    record WorkLogged(
            UUID taskId,
            UUID workId,
            UUID person,
            int minutes,
            LocalDate day,
            @Nullable String note,
            long teamVersion) implements TaskEvent {}

    record TaskCompleted(UUID taskId, long teamVersion) implements TaskEvent {}

    record TaskReopened(UUID taskId, String reason, long teamVersion) implements TaskEvent {}

    /** @param endedAsks what nobody needs to answer any more */
    record TaskCancelled(
            UUID taskId, CancelCause cause, @Nullable String reason, List<UUID> endedAsks, long teamVersion)
            implements TaskEvent {}

    record TaskPaused(UUID taskId) implements TaskEvent {}

    record TaskResumed(UUID taskId) implements TaskEvent {}

    /** @param cause the id of the event, of whichever service, that changed what the task rests on */
    record TaskMarkedSuspect(UUID taskId, UUID cause, Ask ask) implements TaskEvent {

        @Override
        public List<Ask> asks() {
            return List.of(ask);
        }
    }

    record TaskRechecked(
            UUID taskId,
            UUID askId,
            Answer answer,
            @Nullable String note,
            long teamVersion) implements TaskEvent {

        @Override
        public List<UUID> endedAsks() {
            return List.of(askId);
        }
    }
}

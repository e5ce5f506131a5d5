package io.tandem.planning.task.domain;

import io.tandem.planning.model.Addressee;
import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import io.tandem.planning.task.domain.TaskEvent.Answer;
import io.tandem.planning.task.domain.TaskEvent.CancelCause;
import io.tandem.planning.task.domain.TaskEvent.Origin;
import io.tandem.planning.task.domain.TaskEvent.UnassignCause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a task, by people or by policies. */
public sealed interface TaskCommand {

    UUID taskId();

    /**
     * By somebody of the other side this is an offer to the side's owner as well.
     *
     * @param type a code or a name of {@link TaskType}
     * @param title null where the task is named by its type
     * @param estimateMinutes null where nobody has estimated it
     */
    record OpenTask(
            UUID taskId,
            UUID productId,
            UUID requirementId,
            Side side,
            Phase phase,
            String type,
            @Nullable String title,
            @Nullable Integer estimateMinutes,
            List<UUID> dependencies,
            Origin origin)
            implements TaskCommand {}

    /** Replaces title, estimate and dependencies, decided on that version of them. */
    record ReviseTask(
            UUID taskId,
            @Nullable String title,
            @Nullable Integer estimateMinutes,
            List<UUID> dependencies,
            long expectedVersion)
            implements TaskCommand {}

    record AssignTask(UUID taskId, UUID assignee, List<UUID> helpers) implements TaskCommand {}

    /** Takes the task out of that person's hands, offers to that person included. */
    record UnassignTask(UUID taskId, UUID person, UnassignCause cause) implements TaskCommand {}

    record OfferTask(UUID taskId, Addressee to, @Nullable Instant dueAt) implements TaskCommand {

        public OfferTask {
            dueAt = dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    record WithdrawTaskOffer(UUID taskId) implements TaskCommand {}

    /** @param assignee whom an owner names who accepts for the side; null: the one who accepts */
    record AcceptTask(UUID taskId, @Nullable UUID assignee) implements TaskCommand {}

    record DeclineTask(UUID taskId, String reason) implements TaskCommand {}

    record StartTask(UUID taskId) implements TaskCommand {}

    record BlockTask(UUID taskId, String reason) implements TaskCommand {}

    record UnblockTask(UUID taskId) implements TaskCommand {}

    /** @param workId the entry's own id: logging it again changes nothing */
    record LogWork(
            UUID taskId,
            UUID workId,
            int minutes,
            LocalDate day,
            @Nullable String note) implements TaskCommand {}

    record CompleteTask(UUID taskId) implements TaskCommand {}

    record ReopenTask(UUID taskId, String reason) implements TaskCommand {}

    record CancelTask(
            UUID taskId, CancelCause cause, @Nullable String reason) implements TaskCommand {}

    /** The requirement is paused. */
    record PauseTask(UUID taskId) implements TaskCommand {}

    record ResumeTask(UUID taskId) implements TaskCommand {}

    /**
     * Something the task rests on has changed: somebody says whether it matters here.
     *
     * @param cause the id of the event that changed it
     * @param changedBy the person who changed it and waits for the answer
     */
    record SuspectTask(UUID taskId, UUID cause, UUID changedBy) implements TaskCommand {}

    record RecheckTask(
            UUID taskId,
            UUID askId,
            Answer answer,
            @Nullable String note) implements TaskCommand {}
}

package io.tandem.planning.task.adapter.web;

import io.tandem.planning.model.Addressee;
import io.tandem.planning.model.Ask;
import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import io.tandem.planning.task.domain.Task;
import io.tandem.planning.task.domain.TaskType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as the API shows it.
 *
 * @param title of the task, or the name of its type in Chinese
 * @param version of title, estimate and dependencies: what If-Match takes
 * @param offer while it is on offer across the sides
 * @param rechecks open asks to look at it again
 */
record TaskView(
        UUID id,
        UUID productId,
        UUID requirementId,
        Side side,
        Phase phase,
        String type,
        String title,
        @Nullable Integer estimateMinutes,
        int loggedMinutes,
        List<UUID> dependencies,
        long version,
        Task.State state,
        @Nullable String blockedBecause,
        boolean paused,
        @Nullable UUID assigneeId,
        List<UUID> helperIds,
        @Nullable Offer offer,
        List<UUID> rechecks) {

    /** @param id of the ask */
    record Offer(UUID id, UUID fromId, To to, @Nullable Instant dueAt) {

        static Offer of(Ask ask) {
            return new Offer(
                    ask.id(), ask.from(), new To(ask.to().person(), ask.to().post()), ask.dueAt());
        }
    }

    record To(@Nullable UUID person, Addressee.@Nullable Post post) {}

    static TaskView of(Task task) {
        var subject = task.subject();
        var plan = task.plan();
        var offer = task.hands().offer();
        return new TaskView(
                subject.taskId(),
                subject.productId(),
                subject.requirementId(),
                subject.side(),
                subject.phase(),
                subject.type(),
                plan.title() == null ? TaskType.titleOf(subject.type()) : plan.title(),
                plan.estimateMinutes(),
                task.loggedMinutes(),
                plan.dependencies(),
                plan.version(),
                task.state(),
                task.blockedBecause(),
                task.paused(),
                task.hands().assignee(),
                task.hands().helpers(),
                offer == null ? null : Offer.of(offer),
                task.rechecks().open().stream().sorted().toList());
    }
}

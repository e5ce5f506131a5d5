package io.tandem.planning.task.adapter.kafka;

import io.tandem.ledger.Recorded;
import io.tandem.planning.model.Addressee;
import io.tandem.planning.model.Ask;
import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import io.tandem.planning.task.domain.TaskEvent;
import io.tandem.planning.task.domain.TaskEvent.Answer;
import io.tandem.planning.task.domain.TaskEvent.CancelCause;
import io.tandem.planning.task.domain.TaskEvent.Origin;
import io.tandem.planning.task.domain.TaskEvent.TaskAccepted;
import io.tandem.planning.task.domain.TaskEvent.TaskAssigned;
import io.tandem.planning.task.domain.TaskEvent.TaskBlocked;
import io.tandem.planning.task.domain.TaskEvent.TaskCancelled;
import io.tandem.planning.task.domain.TaskEvent.TaskCompleted;
import io.tandem.planning.task.domain.TaskEvent.TaskDeclined;
import io.tandem.planning.task.domain.TaskEvent.TaskMarkedSuspect;
import io.tandem.planning.task.domain.TaskEvent.TaskOfferWithdrawn;
import io.tandem.planning.task.domain.TaskEvent.TaskOffered;
import io.tandem.planning.task.domain.TaskEvent.TaskOpened;
import io.tandem.planning.task.domain.TaskEvent.TaskPaused;
import io.tandem.planning.task.domain.TaskEvent.TaskRechecked;
import io.tandem.planning.task.domain.TaskEvent.TaskReopened;
import io.tandem.planning.task.domain.TaskEvent.TaskResumed;
import io.tandem.planning.task.domain.TaskEvent.TaskRevised;
import io.tandem.planning.task.domain.TaskEvent.TaskStarted;
import io.tandem.planning.task.domain.TaskEvent.TaskUnassigned;
import io.tandem.planning.task.domain.TaskEvent.TaskUnblocked;
import io.tandem.planning.task.domain.TaskEvent.UnassignCause;
import io.tandem.planning.task.domain.TaskEvent.WorkLogged;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stored events of a task → who works on what, and who waits for whom. */
@Component
class TaskPublisher implements Translation<TaskEvent> {

    @Override
    public Class<TaskEvent> events() {
        return TaskEvent.class;
    }

    @Override
    public Publication publish(TaskEvent event, Recorded recorded) {
        var id = event.taskId();
        return switch (event) {
            case TaskOpened e -> tell("opened", id, opened(e));
            case TaskRevised e ->
                tell("revised", id, new Revised(id, e.title(), e.estimateMinutes(), e.dependencies()));
            case TaskAssigned e -> tell("assigned", id, new Assigned(id, e.assignee(), e.helpers()));
            case TaskUnassigned e -> tell("unassigned", id, new Unassigned(id, e.person(), e.cause()));
            case TaskOffered e -> tell("offered", id, new Offered(id, waiting(e.asks())));
            case TaskOfferWithdrawn e -> tell("offer-withdrawn", id, new Withdrawn(id, e.endedAsks()));
            case TaskAccepted e -> tell("accepted", id, new Accepted(id, e.assignee(), e.endedAsks()));
            case TaskDeclined e -> tell("declined", id, new Declined(id, e.reason(), e.endedAsks()));
            case TaskStarted _ -> tell("started", id, new Bare(id));
            case TaskBlocked e -> tell("blocked", id, new Reasoned(id, e.reason()));
            case TaskUnblocked _ -> tell("unblocked", id, new Bare(id));
            case WorkLogged e -> tell("work-logged", id, new Logged(id, e.workId(), e.person(), e.minutes(), e.day()));
            case TaskCompleted _ -> tell("completed", id, new Bare(id));
            case TaskReopened e -> tell("reopened", id, new Reasoned(id, e.reason()));
            case TaskCancelled e -> tell("cancelled", id, new Cancelled(id, e.cause(), e.reason(), e.endedAsks()));
            case TaskPaused _ -> tell("paused", id, new Bare(id));
            case TaskResumed _ -> tell("resumed", id, new Bare(id));
            case TaskMarkedSuspect e -> tell("marked-suspect", id, new Suspect(id, e.cause(), waiting(e.asks())));
            case TaskRechecked e -> tell("rechecked", id, new Rechecked(id, e.answer(), e.endedAsks()));
        };
    }

    private static Publication tell(String what, UUID taskId, Object data) {
        return new Publication("tandem.planning.task." + what + ".v1", taskId, data);
    }

    private static List<Waiting> waiting(List<Ask> asks) {
        return asks.stream().map(Waiting::of).toList();
    }

    private static Opened opened(TaskOpened e) {
        return new Opened(
                e.taskId(),
                e.productId(),
                e.requirementId(),
                e.side(),
                e.phase(),
                e.type(),
                e.title(),
                e.estimateMinutes(),
                e.dependencies(),
                e.origin());
    }

    record Opened(
            UUID taskId,
            UUID productId,
            UUID requirementId,
            Side side,
            Phase phase,
            String type,
            @Nullable String title,
            @Nullable Integer estimateMinutes,
            List<UUID> dependencies,
            Origin origin) {}

    record Revised(
            UUID taskId, @Nullable String title, @Nullable Integer estimateMinutes, List<UUID> dependencies) {}

    record Assigned(UUID taskId, UUID assigneeId, List<UUID> helperIds) {}

    record Unassigned(UUID taskId, UUID personId, UnassignCause cause) {}

    record Offered(UUID taskId, List<Waiting> asks) {}

    record Withdrawn(UUID taskId, List<UUID> endedAsks) {}

    record Accepted(UUID taskId, UUID assigneeId, List<UUID> endedAsks) {}

    record Declined(UUID taskId, String reason, List<UUID> endedAsks) {}

    record Bare(UUID taskId) {}

    record Reasoned(UUID taskId, String reason) {}

    record Logged(UUID taskId, UUID workId, UUID personId, int minutes, LocalDate day) {}

    record Cancelled(
            UUID taskId, CancelCause cause, @Nullable String reason, List<UUID> endedAsks) {}

    record Suspect(UUID taskId, UUID causeId, List<Waiting> asks) {}

    record Rechecked(UUID taskId, Answer answer, List<UUID> endedAsks) {}

    record Waiting(
            UUID id,
            String kind,
            UUID from,
            To to,
            @Nullable Instant dueAt,
            List<Side> blocks) {

        static Waiting of(Ask ask) {
            var to = new To(ask.to().person(), ask.to().post());
            return new Waiting(ask.id(), ask.kind().name(), ask.from(), to, ask.dueAt(), ask.blocks());
        }
    }

    record To(@Nullable UUID person, Addressee.@Nullable Post post) {}
}

package io.tandem.planning.board;

import io.tandem.ledger.Recorded;
import io.tandem.planning.task.domain.TaskEvent;
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
import io.tandem.planning.task.domain.TaskEvent.WorkLogged;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Writes the rows of the {@link Board}. */
@Component
@ProcessingGroup(Board.PROCESSOR)
class BoardProjection {

    private final Board board;

    BoardProjection(Board board) {
        this.board = board;
    }

    @EventHandler
    void on(TaskEvent event, @MetaDataValue("recorded") Recorded recorded) {
        board.put(event.taskId(), recorded, row -> changed(row, event, recorded));
    }

    private static Document changed(Document row, TaskEvent event, Recorded recorded) {
        return switch (event) {
            case TaskOpened e -> opened(row, e);
            case TaskRevised e ->
                row.append("title", e.title())
                        .append("estimateMinutes", e.estimateMinutes())
                        .append("dependencies", texts(e.dependencies()))
                        .append("version", e.version());
            case TaskAssigned e -> given(row, e.assignee().toString(), recorded).append("helpers", texts(e.helpers()));
            case TaskUnassigned e -> unassigned(row, e.person().toString());
            case TaskOffered e ->
                row.append("offeredTo", offeredTo(e))
                        .append("offer", e.ask().id().toString());
            case TaskOfferWithdrawn _, TaskDeclined _ -> unoffered(row);
            case TaskAccepted e -> accepted(unoffered(row), e.assignee().toString(), recorded);
            case TaskStarted _ -> row.append("state", "IN_PROGRESS");
            case TaskBlocked e -> row.append("blockedBecause", e.reason());
            case TaskUnblocked _ -> row.append("blockedBecause", null);
            case WorkLogged e -> row.append("loggedMinutes", row.getInteger("loggedMinutes", 0) + e.minutes());
            case TaskCompleted _ -> row.append("state", "DONE");
            case TaskReopened _ -> row.append("state", "TODO");
            case TaskCancelled _ -> unoffered(row).append("state", "CANCELLED").append("rechecks", List.of());
            case TaskPaused _ -> row.append("paused", true);
            case TaskResumed _ -> row.append("paused", false);
            case TaskMarkedSuspect e -> {
                var open = strings(row, "rechecks");
                open.add(e.ask().id().toString());
                yield row.append("rechecks", open);
            }
            case TaskRechecked e ->
                row.append("rechecks", without(row, "rechecks", e.askId().toString()));
        };
    }

    private static Document opened(Document row, TaskOpened e) {
        return row.append("product", e.productId().toString())
                .append("requirement", e.requirementId().toString())
                .append("side", e.side().name())
                .append("phase", e.phase().name())
                .append("type", e.type())
                .append("title", e.title())
                .append("estimateMinutes", e.estimateMinutes())
                .append("dependencies", texts(e.dependencies()))
                .append("state", "TODO")
                .append("paused", false)
                .append("blockedBecause", null)
                .append("assignee", null)
                .append("helpers", List.of())
                .append("rechecks", List.of())
                .append("loggedMinutes", 0)
                .append("version", 1L);
    }

    private static Document unassigned(Document row, String person) {
        var rest = row.append("helpers", without(row, "helpers", person));
        if (!person.equals(row.getString("assignee"))) {
            return rest;
        }
        return rest.append("assignee", null)
                .append("state", "IN_PROGRESS".equals(row.getString("state")) ? "TODO" : row.getString("state"));
    }

    private static Document accepted(Document row, String assignee, Recorded recorded) {
        return given(row.append("helpers", without(row, "helpers", assignee)), assignee, recorded);
    }

    /** Whoever already has it has it since then. */
    private static Document given(Document row, String assignee, Recorded recorded) {
        return assignee.equals(row.getString("assignee"))
                ? row
                : row.append("assignee", assignee).append("assignedAt", Date.from(recorded.committedAt()));
    }

    private static Document unoffered(Document row) {
        row.remove("offeredTo");
        row.remove("offer");
        return row;
    }

    private static String offeredTo(TaskOffered e) {
        var to = e.ask().to();
        return to.person() != null ? to.person().toString() : String.valueOf(to.post());
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static List<String> without(Document row, String name, String one) {
        var rest = strings(row, name);
        rest.remove(one);
        return rest;
    }

    private static List<String> strings(Document row, String name) {
        return new ArrayList<>(row.getList(name, String.class));
    }
}

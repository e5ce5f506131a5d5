package io.tandem.planning.task.domain;

import io.tandem.ledger.model.Envelope;
import io.tandem.planning.model.Addressee;
import io.tandem.planning.model.Addressee.Post;
import io.tandem.planning.model.Ask;
import io.tandem.planning.task.domain.Task.State;
import io.tandem.planning.task.domain.Task.Subject;
import io.tandem.planning.task.domain.TaskCommand.CancelTask;
import io.tandem.planning.task.domain.TaskCommand.OpenTask;
import io.tandem.planning.task.domain.TaskCommand.ReopenTask;
import io.tandem.planning.task.domain.TaskCommand.ReviseTask;
import io.tandem.planning.task.domain.TaskEvent.CancelCause;
import io.tandem.planning.task.domain.TaskEvent.TaskCancelled;
import io.tandem.planning.task.domain.TaskEvent.TaskOffered;
import io.tandem.planning.task.domain.TaskEvent.TaskOpened;
import io.tandem.planning.task.domain.TaskEvent.TaskPaused;
import io.tandem.planning.task.domain.TaskEvent.TaskReopened;
import io.tandem.planning.task.domain.TaskEvent.TaskRevised;
import io.tandem.planning.task.domain.TaskFacts.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules by which a task comes to be, is rewritten, ends undone and comes back. */
record Shaping(Task task, TaskFacts facts, Envelope envelope) {

    private static final int LONGEST_ESTIMATE = 120_000;

    List<TaskEvent> open(OpenTask c) {
        var team = facts.team();
        TaskRule.TASK_NEEDS_A_KNOWN_PRODUCT.require(
                team.known() && team.productId().equals(c.productId()));
        var type = typeOf(c);
        var subject = new Subject(c.taskId(), c.productId(), c.requirementId(), c.side(), c.phase(), type.name());
        if (task.state() != State.ABSENT) {
            TaskRule.TASK_IS_NEW.require(task.subject().equals(subject));
            return List.of();
        }
        var by = authority();
        TaskRule.TASK_IS_OPENED_BY_THE_PRODUCTS_PEOPLE.require(by.worksOnTheProduct());
        TaskRule.TASK_NEEDS_A_KNOWN_REQUIREMENT.require(facts.requirement() != Standing.UNKNOWN);
        TaskRule.TASK_NEEDS_AN_OPEN_REQUIREMENT.require(facts.requirement() != Standing.CLOSED);
        requirePlan(c.taskId(), c.title(), c.estimateMinutes(), c.dependencies());
        var events = new ArrayList<TaskEvent>();
        events.add(new TaskOpened(
                c.taskId(),
                c.productId(),
                c.requirementId(),
                c.side(),
                c.phase(),
                type.name(),
                c.title(),
                c.estimateMinutes(),
                c.dependencies(),
                c.origin(),
                team.version()));
        if (!by.leads(c.side()) && !team.worksOn(by.person(), c.side())) {
            var to = Addressee.post(Post.ownerOf(c.side()));
            var id = Ask.idFor(c.taskId(), Ask.Kind.CROSS_SIDE_TASK, "1");
            var ask = new Ask(id, Ask.Kind.CROSS_SIDE_TASK, by.person(), to, null, List.of());
            events.add(new TaskOffered(c.taskId(), ask, team.version()));
        }
        if (facts.requirement() == Standing.PAUSED) {
            events.add(new TaskPaused(c.taskId()));
        }
        return events;
    }

    List<TaskEvent> revise(ReviseTask c) {
        var plan = task.plan();
        TaskRule.TASK_IS_REVISED_BY_ITS_SIDE.require(authority().belongs());
        if (Objects.equals(c.title(), plan.title())
                && Objects.equals(c.estimateMinutes(), plan.estimateMinutes())
                && c.dependencies().equals(plan.dependencies())) {
            return List.of();
        }
        TaskRule.TASK_REVISION_NEEDS_THE_NEWEST_VERSION.require(
                c.expectedVersion() == plan.version(), Map.of("version", String.valueOf(plan.version())));
        TaskRule.TASK_IS_UNFINISHED.require(task.state().unfinished());
        requirePlan(c.taskId(), c.title(), c.estimateMinutes(), c.dependencies());
        return List.of(new TaskRevised(
                c.taskId(),
                c.title(),
                c.estimateMinutes(),
                c.dependencies(),
                plan.version() + 1,
                facts.team().version()));
    }

    List<TaskEvent> reopen(ReopenTask c) {
        if (task.state().unfinished()) {
            return List.of();
        }
        TaskRule.TASK_IS_REVISED_BY_ITS_SIDE.require(authority().belongs());
        TaskRule.requireReason(c.reason());
        TaskRule.TASK_NEEDS_AN_OPEN_REQUIREMENT.require(facts.requirement() != Standing.CLOSED);
        var reopened = new TaskReopened(c.taskId(), c.reason(), facts.team().version());
        return facts.requirement() == Standing.PAUSED && !task.paused()
                ? List.of(reopened, new TaskPaused(c.taskId()))
                : List.of(reopened);
    }

    List<TaskEvent> cancel(CancelTask c) {
        if (task.state() == State.CANCELLED) {
            return List.of();
        }
        if (c.cause() == CancelCause.BY_PERSON) {
            TaskRule.TASK_IS_REVISED_BY_ITS_SIDE.require(authority().belongs());
            TaskRule.TASK_IS_UNFINISHED.require(task.state().unfinished());
            TaskRule.requireReason(c.reason());
        } else if (task.state() == State.DONE) {
            return List.of();
        }
        return List.of(new TaskCancelled(
                c.taskId(), c.cause(), c.reason(), task.openAsks(), facts.team().version()));
    }

    private static TaskType typeOf(OpenTask c) {
        var type = TaskType.named(c.type());
        var details = Map.of("type", c.type());
        TaskRule.TASK_TYPE_IS_KNOWN.require(type.isPresent(), details);
        TaskRule.TASK_TYPE_IS_OF_THE_SIDE.require(type.get().isWorkOf(c.side()), details);
        return type.get();
    }

    private void requirePlan(
            UUID taskId, @Nullable String title, @Nullable Integer estimateMinutes, List<UUID> dependencies) {
        TaskRule.TASK_TITLE_FITS.require(title == null || (!title.isBlank() && title.length() <= 200));
        TaskRule.TASK_ESTIMATE_IS_SENSIBLE.require(
                estimateMinutes == null || (estimateMinutes >= 1 && estimateMinutes <= LONGEST_ESTIMATE));
        TaskRule.TASK_DEPENDS_ON_OTHER_TASKS.require(dependencies.size() <= 50
                && new HashSet<>(dependencies).size() == dependencies.size()
                && !dependencies.contains(taskId)
                && facts.knownTasks().containsAll(dependencies));
    }

    private Authority authority() {
        return new Authority(task, facts.team(), envelope);
    }
}

package io.tandem.planning.task.adapter.web;

import io.tandem.ledger.Folds.Fold;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import io.tandem.planning.requirement.Requirements;
import io.tandem.planning.task.application.Tasks;
import io.tandem.planning.task.domain.Task;
import io.tandem.planning.task.domain.TaskCommand.OpenTask;
import io.tandem.planning.task.domain.TaskCommand.ReviseTask;
import io.tandem.planning.task.domain.TaskEvent.Origin;
import io.tandem.planning.task.domain.TaskRule;
import io.tandem.planning.team.Teams;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.IfMatch;
import io.tandem.platform.web.ProblemHandler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** Opening, reading and rewriting tasks. */
@RestController
class TaskController {

    private final Tasks tasks;
    private final Teams teams;
    private final Requirements requirements;
    private final Answers answers;

    TaskController(Tasks tasks, Teams teams, Requirements requirements, Answers answers) {
        this.tasks = tasks;
        this.teams = teams;
        this.requirements = requirements;
        this.answers = answers;
    }

    /**
     * @param requirement an id or a key
     * @param type a code of the vocabulary, or its name in either language
     * @param title may be left out: the task is named by its type
     */
    record Open(
            String requirement,
            Side side,
            Phase phase,
            String type,
            @Nullable String title,
            @Nullable Integer estimateMinutes,
            @Nullable List<UUID> dependencies) {}

    @PostMapping("/api/v1/products/{product}/tasks")
    Mono<ResponseEntity<Void>> open(@PathVariable String product, @RequestBody Open body, Caller caller) {
        var id = Commands.newId();
        var reply = Reply.<Task>created("/api/v1/tasks/" + id, TaskController::tag);
        return teams.idOf(product)
                .flatMap(productId -> requirements
                        .idOf(productId, body.requirement())
                        .map(requirementId -> opening(id, productId, requirementId, body)))
                .flatMap(command -> tasks.open(command, caller, reply))
                .map(answers::of);
    }

    /** The ETag is of what people write about the task: title, estimate and dependencies. */
    @GetMapping("/api/v1/tasks/{task}")
    Mono<ResponseEntity<TaskView>> task(@PathVariable UUID task, Caller caller, AsOf asOf) {
        return tasks.at(task, asOf.instant())
                .filter(fold -> fold.sequence() >= 0)
                .switchIfEmpty(Mono.error(() -> new RuleViolated(TaskRule.TASK_EXISTS, Map.of())))
                .flatMap(fold -> teams.requireReader(fold.state().subject().productId(), caller)
                        .thenReturn(fold))
                .map(Fold::state)
                .map(state -> ResponseEntity.ok().eTag(tag(state)).body(TaskView.of(state)));
    }

    /** JSON Merge Patch of {@code title}, {@code estimateMinutes} (null clears either) and {@code dependencies}. */
    @PatchMapping("/api/v1/tasks/{task}")
    Mono<ResponseEntity<Void>> revise(
            @PathVariable UUID task, @RequestBody ObjectNode patch, IfMatch ifMatch, Caller caller) {
        return tasks.at(task, null)
                .map(fold -> TaskPatch.of(patch).on(fold.state().plan()))
                .map(plan -> new ReviseTask(
                        task, plan.title(), plan.estimateMinutes(), plan.dependencies(), ifMatch.version()))
                .flatMap(
                        command -> tasks.send(command, command.dependencies(), caller, Reply.done(TaskController::tag)))
                .map(answers::of)
                .onErrorResume(RuleViolated.class, refusal -> withCurrent(task, refusal));
    }

    /** A stale write is told what stands there now, so that a client can offer a merge. */
    private Mono<ResponseEntity<Void>> withCurrent(UUID task, RuleViolated refusal) {
        return refusal.rule() != TaskRule.TASK_REVISION_NEEDS_THE_NEWEST_VERSION
                ? Mono.error(refusal)
                : tasks.at(task, null)
                        .flatMap(fold -> Mono.error(
                                ProblemHandler.refused(refusal).member("current", TaskView.of(fold.state()))));
    }

    private static OpenTask opening(UUID id, UUID productId, UUID requirementId, Open body) {
        return new OpenTask(
                id,
                productId,
                requirementId,
                body.side(),
                body.phase(),
                body.type(),
                body.title(),
                body.estimateMinutes(),
                Objects.requireNonNullElse(body.dependencies(), List.of()),
                Origin.PERSON);
    }

    static String tag(Task task) {
        return IfMatch.tag(task.plan().version());
    }
}

package io.tandem.planning.task.adapter.web;

import io.tandem.planning.model.Addressee;
import io.tandem.planning.task.application.Tasks;
import io.tandem.planning.task.domain.TaskCommand;
import io.tandem.planning.task.domain.TaskCommand.AcceptTask;
import io.tandem.planning.task.domain.TaskCommand.AssignTask;
import io.tandem.planning.task.domain.TaskCommand.BlockTask;
import io.tandem.planning.task.domain.TaskCommand.CancelTask;
import io.tandem.planning.task.domain.TaskCommand.CompleteTask;
import io.tandem.planning.task.domain.TaskCommand.DeclineTask;
import io.tandem.planning.task.domain.TaskCommand.LogWork;
import io.tandem.planning.task.domain.TaskCommand.OfferTask;
import io.tandem.planning.task.domain.TaskCommand.RecheckTask;
import io.tandem.planning.task.domain.TaskCommand.ReopenTask;
import io.tandem.planning.task.domain.TaskCommand.StartTask;
import io.tandem.planning.task.domain.TaskCommand.UnassignTask;
import io.tandem.planning.task.domain.TaskCommand.UnblockTask;
import io.tandem.planning.task.domain.TaskCommand.WithdrawTaskOffer;
import io.tandem.planning.task.domain.TaskEvent.Answer;
import io.tandem.planning.task.domain.TaskEvent.CancelCause;
import io.tandem.planning.task.domain.TaskEvent.UnassignCause;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What people do with a task. */
@RestController
@RequestMapping("/api/v1/tasks/{task}")
class TaskActionController {

    private final Tasks tasks;
    private final Answers answers;

    TaskActionController(Tasks tasks, Answers answers) {
        this.tasks = tasks;
        this.answers = answers;
    }

    record Assign(UUID assigneeId, @Nullable List<UUID> helperIds) {}

    record Unassign(UUID personId) {}

    /** @param dueAt until when an answer is hoped for */
    record Offer(To to, @Nullable Instant dueAt) {}

    /** A person, or a post: exactly one of the two. */
    record To(@Nullable UUID person, Addressee.@Nullable Post post) {}

    /** @param assigneeId whom an owner names who accepts for the side */
    record Accept(@Nullable UUID assigneeId) {}

    record Reason(String reason) {}

    /** @param day the day it was done */
    record Work(int minutes, LocalDate day, @Nullable String note) {}

    record Recheck(UUID askId, Answer answer, @Nullable String note) {}

    @PostMapping("/assign")
    Mono<ResponseEntity<Void>> assign(@PathVariable UUID task, @RequestBody Assign body, Caller caller) {
        var helpers = Objects.requireNonNullElse(body.helperIds(), List.<UUID>of());
        return send(new AssignTask(task, body.assigneeId(), helpers), caller);
    }

    @PostMapping("/unassign")
    Mono<ResponseEntity<Void>> unassign(@PathVariable UUID task, @RequestBody Unassign body, Caller caller) {
        return send(new UnassignTask(task, body.personId(), UnassignCause.BY_PERSON), caller);
    }

    @PostMapping("/offer")
    Mono<ResponseEntity<Void>> offer(@PathVariable UUID task, @RequestBody Offer body, Caller caller) {
        var to = body.to();
        if ((to.person() == null) == (to.post() == null)) {
            throw Problem.badRequest("body-invalid", "请写明一个人或一个岗位，二者只填其一。", "Name a person or a post, one of the two.")
                    .fault("/to", "one-of", "二者只填其一。", "One of the two.");
        }
        return send(new OfferTask(task, new Addressee(to.person(), to.post()), body.dueAt()), caller);
    }

    @PostMapping("/withdraw")
    Mono<ResponseEntity<Void>> withdraw(@PathVariable UUID task, Caller caller) {
        return send(new WithdrawTaskOffer(task), caller);
    }

    @PostMapping("/accept")
    Mono<ResponseEntity<Void>> accept(
            @PathVariable UUID task, @RequestBody(required = false) @Nullable Accept body, Caller caller) {
        return send(new AcceptTask(task, body == null ? null : body.assigneeId()), caller);
    }

    @PostMapping("/decline")
    Mono<ResponseEntity<Void>> decline(@PathVariable UUID task, @RequestBody Reason body, Caller caller) {
        return send(new DeclineTask(task, body.reason()), caller.withReason(body.reason()));
    }

    @PostMapping("/start")
    Mono<ResponseEntity<Void>> start(@PathVariable UUID task, Caller caller) {
        return send(new StartTask(task), caller);
    }

    @PostMapping("/block")
    Mono<ResponseEntity<Void>> block(@PathVariable UUID task, @RequestBody Reason body, Caller caller) {
        return send(new BlockTask(task, body.reason()), caller.withReason(body.reason()));
    }

    @PostMapping("/unblock")
    Mono<ResponseEntity<Void>> unblock(@PathVariable UUID task, Caller caller) {
        return send(new UnblockTask(task), caller);
    }

    @PostMapping("/work")
    Mono<ResponseEntity<Void>> work(@PathVariable UUID task, @RequestBody Work body, Caller caller) {
        return send(new LogWork(task, Commands.newId(), body.minutes(), body.day(), body.note()), caller);
    }

    @PostMapping("/complete")
    Mono<ResponseEntity<Void>> complete(@PathVariable UUID task, Caller caller) {
        return send(new CompleteTask(task), caller);
    }

    @PostMapping("/reopen")
    Mono<ResponseEntity<Void>> reopen(@PathVariable UUID task, @RequestBody Reason body, Caller caller) {
        return send(new ReopenTask(task, body.reason()), caller.withReason(body.reason()));
    }

    @PostMapping("/cancel")
    Mono<ResponseEntity<Void>> cancel(@PathVariable UUID task, @RequestBody Reason body, Caller caller) {
        return send(new CancelTask(task, CancelCause.BY_PERSON, body.reason()), caller.withReason(body.reason()));
    }

    @PostMapping("/recheck")
    Mono<ResponseEntity<Void>> recheck(@PathVariable UUID task, @RequestBody Recheck body, Caller caller) {
        return send(new RecheckTask(task, body.askId(), body.answer(), body.note()), caller);
    }

    private Mono<ResponseEntity<Void>> send(TaskCommand command, Caller caller) {
        return tasks.send(command, caller).map(answers::of);
    }
}

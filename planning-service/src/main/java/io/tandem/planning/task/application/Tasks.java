package io.tandem.planning.task.application;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.Folds;
import io.tandem.ledger.Folds.Fold;
import io.tandem.ledger.Recorded;
import io.tandem.planning.requirement.Known;
import io.tandem.planning.requirement.Requirements;
import io.tandem.planning.task.domain.Task;
import io.tandem.planning.task.domain.Task.State;
import io.tandem.planning.task.domain.TaskCommand;
import io.tandem.planning.task.domain.TaskEvent;
import io.tandem.planning.task.domain.TaskFacts;
import io.tandem.planning.task.domain.TaskFacts.Standing;
import io.tandem.planning.team.Teams;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tasks as they are and were, never older than the last write; and commands to them, with the facts they need. */
@Component
public class Tasks {

    static final String AGGREGATE = "Task";

    private final Folds<Task> folds;
    private final Teams teams;
    private final Requirements requirements;
    private final Commands commands;

    Tasks(CommitLog log, EventCodec codec, Teams teams, Requirements requirements, Commands commands) {
        this.folds = new Folds<>(log, codec, Task.NONE, (task, event) -> task.evolve((TaskEvent) event), 10_000);
        this.teams = teams;
        this.requirements = requirements;
        this.commands = commands;
    }

    static String stream(UUID taskId) {
        return AGGREGATE + "/" + taskId;
    }

    /** As it is, or was at an instant; {@link Task#NONE} at sequence -1 where there is none. */
    public Mono<Fold<Task>> at(UUID taskId, @Nullable Instant asOf) {
        return asOf == null ? folds.current(stream(taskId)) : folds.asOf(stream(taskId), asOf);
    }

    /** Everything that happened to it. */
    public Flux<Recorded> history(UUID taskId, @Nullable Instant asOf) {
        return folds.history(stream(taskId), asOf);
    }

    /** Opens a task; the product and requirement it names are looked up. */
    public Mono<Outcome> open(TaskCommand.OpenTask command, Caller caller, Reply<Task> reply) {
        return facts(command.productId(), command.requirementId(), command.dependencies())
                .flatMap(facts -> commands.send(AGGREGATE, command.taskId(), command, facts, caller, reply));
    }

    /** Sends any other command; {@code dependencies} are those the command names. */
    public Mono<Outcome> send(TaskCommand command, List<UUID> dependencies, Caller caller, Reply<Task> reply) {
        return at(command.taskId(), null)
                .map(fold -> fold.state().subject())
                .flatMap(subject -> facts(subject.productId(), subject.requirementId(), dependencies))
                .flatMap(facts -> commands.send(AGGREGATE, command.taskId(), command, facts, caller, reply));
    }

    public Mono<Outcome> send(TaskCommand command, Caller caller) {
        return send(command, List.of(), caller, Reply.done());
    }

    private Mono<TaskFacts> facts(UUID productId, UUID requirementId, Collection<UUID> dependencies) {
        var standing = requirements
                .of(requirementId)
                .filter(known -> known.productId().equals(productId))
                .map(Known::standing)
                .defaultIfEmpty(Standing.UNKNOWN);
        return Mono.zip(teams.of(productId), standing, known(productId, dependencies))
                .map(facts -> new TaskFacts(facts.getT1(), facts.getT2(), facts.getT3()));
    }

    private Mono<Set<UUID>> known(UUID productId, Collection<UUID> tasks) {
        return Flux.fromIterable(tasks)
                .take(100)
                .concatMap(task -> at(task, null)
                        .map(Fold::state)
                        .filter(state -> state.state() != State.ABSENT
                                && state.subject().productId().equals(productId))
                        .map(_ -> task))
                .collect(Collectors.toUnmodifiableSet());
    }
}

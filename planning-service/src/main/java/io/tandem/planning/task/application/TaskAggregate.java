package io.tandem.planning.task.application;

import io.tandem.ledger.model.Envelope;
import io.tandem.planning.task.domain.Task;
import io.tandem.planning.task.domain.TaskCommand;
import io.tandem.planning.task.domain.TaskEvent;
import io.tandem.planning.task.domain.TaskFacts;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Decided;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Lends a {@link Task} to Axon. It carries no rule of its own. */
@Aggregate(
        type = Tasks.AGGREGATE,
        cache = "aggregateCache",
        commandTargetResolver = "streamTarget",
        snapshotTriggerDefinition = "everyHundredEvents")
class TaskAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private Task task = Task.NONE;

    @CommandHandler(commandName = Tasks.AGGREGATE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Task handle(
            TaskCommand command,
            @MetaDataValue(Commands.FACTS) TaskFacts facts,
            @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> task.decide(command, facts, envelope));
        return task;
    }

    @EventSourcingHandler
    void on(TaskEvent event) {
        stream = Tasks.stream(event.taskId());
        task = task.evolve(event);
    }
}

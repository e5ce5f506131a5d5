package io.tandem.requirements.desk.application;

import io.tandem.ledger.model.Envelope;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Decided;
import io.tandem.requirements.desk.domain.Desk;
import io.tandem.requirements.desk.domain.DeskCommand;
import io.tandem.requirements.desk.domain.DeskEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Lends a {@link Desk} to Axon. It carries no rule of its own. */
@Aggregate(
        type = Desks.AGGREGATE,
        cache = "aggregateCache",
        commandTargetResolver = "streamTarget",
        snapshotTriggerDefinition = "everyHundredEvents")
class DeskAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, and expects null until the first event
    private @Nullable String stream;

    private Desk desk = Desk.NONE;

    @CommandHandler(commandName = Desks.AGGREGATE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Desk handle(DeskCommand command, @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> desk.decide(command, envelope));
        return desk;
    }

    @EventSourcingHandler
    void on(DeskEvent event) {
        stream = Desks.stream(event.personId());
        desk = desk.evolve(event);
    }
}

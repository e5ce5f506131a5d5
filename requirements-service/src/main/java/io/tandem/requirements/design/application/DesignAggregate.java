package io.tandem.requirements.design.application;

import io.tandem.ledger.model.Envelope;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Decided;
import io.tandem.requirements.design.domain.Design;
import io.tandem.requirements.design.domain.DesignCommand;
import io.tandem.requirements.design.domain.DesignEvent;
import io.tandem.requirements.model.Crew;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Lends a {@link Design} to Axon. It carries no rule of its own. */
@Aggregate(
        type = Designs.AGGREGATE,
        cache = "aggregateCache",
        commandTargetResolver = "streamTarget",
        snapshotTriggerDefinition = "everyHundredEvents")
class DesignAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, and expects null until the first event
    private @Nullable String stream;

    private Design design = Design.NONE;

    @CommandHandler(commandName = Designs.AGGREGATE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Design handle(
            DesignCommand command,
            @MetaDataValue(Commands.FACTS) Crew crew,
            @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> design.decide(command, crew, envelope));
        return design;
    }

    @EventSourcingHandler
    void on(DesignEvent event) {
        stream = Designs.stream(event.designId());
        design = design.evolve(event);
    }
}

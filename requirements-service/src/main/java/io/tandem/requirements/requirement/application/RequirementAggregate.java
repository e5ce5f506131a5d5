package io.tandem.requirements.requirement.application;

import io.tandem.ledger.model.Envelope;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Decided;
import io.tandem.requirements.requirement.domain.Facts;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementCommand;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Lends a {@link Requirement} to Axon. It carries no rule of its own. */
@Aggregate(
        type = Requirements.AGGREGATE,
        cache = "aggregateCache",
        commandTargetResolver = "streamTarget",
        snapshotTriggerDefinition = "everyHundredEvents")
class RequirementAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, and expects null until the first event
    private @Nullable String stream;

    private Requirement requirement = Requirement.NONE;

    @CommandHandler(commandName = Requirements.AGGREGATE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Requirement handle(
            RequirementCommand command,
            @MetaDataValue(Commands.FACTS) Facts facts,
            @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> requirement.decide(command, facts, envelope));
        return requirement;
    }

    @EventSourcingHandler
    void on(RequirementEvent event) {
        stream = Requirements.stream(event.requirementId());
        requirement = requirement.evolve(event);
    }
}

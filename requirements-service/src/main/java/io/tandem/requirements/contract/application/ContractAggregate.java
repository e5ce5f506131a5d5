package io.tandem.requirements.contract.application;

import io.tandem.ledger.model.Envelope;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Decided;
import io.tandem.requirements.contract.domain.Contract;
import io.tandem.requirements.contract.domain.ContractCommand;
import io.tandem.requirements.contract.domain.ContractEvent;
import io.tandem.requirements.contract.domain.Facts;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Lends a {@link Contract} to Axon. It carries no rule of its own. */
@Aggregate(
        type = Contracts.AGGREGATE,
        cache = "aggregateCache",
        commandTargetResolver = "streamTarget",
        snapshotTriggerDefinition = "everyHundredEvents")
class ContractAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, and expects null until the first event
    private @Nullable String stream;

    private Contract contract = Contract.NONE;

    @CommandHandler(commandName = Contracts.AGGREGATE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Contract handle(
            ContractCommand command,
            @MetaDataValue(Commands.FACTS) Facts facts,
            @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> contract.decide(command, facts, envelope));
        return contract;
    }

    @EventSourcingHandler
    void on(ContractEvent event) {
        stream = Contracts.stream(event.contractId());
        contract = contract.evolve(event);
    }
}

package io.tandem.requirements.baseline.application;

import io.tandem.ledger.model.Envelope;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Decided;
import io.tandem.requirements.baseline.domain.Baseline;
import io.tandem.requirements.baseline.domain.BaselineCommand;
import io.tandem.requirements.baseline.domain.BaselineEvent;
import io.tandem.requirements.baseline.domain.Facts;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Lends a {@link Baseline} to Axon. It carries no rule of its own. */
@Aggregate(
        type = Baselines.AGGREGATE,
        cache = "aggregateCache",
        commandTargetResolver = "streamTarget",
        snapshotTriggerDefinition = "everyHundredEvents")
class BaselineAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, and expects null until the first event
    private @Nullable String stream;

    private Baseline baseline = Baseline.NONE;

    @CommandHandler(commandName = Baselines.AGGREGATE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Baseline handle(
            BaselineCommand command,
            @MetaDataValue(Commands.FACTS) Facts facts,
            @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> baseline.decide(command, facts, envelope));
        return baseline;
    }

    @EventSourcingHandler
    void on(BaselineEvent event) {
        stream = Baselines.stream(event.baselineId());
        baseline = baseline.evolve(event);
    }
}

package io.tandem.planning.release.application;

import io.tandem.ledger.model.Envelope;
import io.tandem.planning.release.domain.Release;
import io.tandem.planning.release.domain.ReleaseCommand;
import io.tandem.planning.release.domain.ReleaseEvent;
import io.tandem.planning.release.domain.ReleaseFacts;
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

/** Lends a {@link Release} to Axon. It carries no rule of its own. */
@Aggregate(
        type = Releases.AGGREGATE,
        cache = "aggregateCache",
        commandTargetResolver = "streamTarget",
        snapshotTriggerDefinition = "everyHundredEvents")
class ReleaseAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private Release release = Release.NONE;

    @CommandHandler(commandName = Releases.AGGREGATE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Release handle(
            ReleaseCommand command,
            @MetaDataValue(Commands.FACTS) ReleaseFacts facts,
            @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> release.decide(command, facts, envelope));
        return release;
    }

    @EventSourcingHandler
    void on(ReleaseEvent event) {
        stream = Releases.stream(event.releaseId());
        release = release.evolve(event);
    }
}

package io.tandem.requirements.evidence.application;

import io.tandem.ledger.model.Envelope;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Decided;
import io.tandem.requirements.evidence.domain.Evidence;
import io.tandem.requirements.evidence.domain.EvidenceCommand;
import io.tandem.requirements.evidence.domain.EvidenceEvent;
import io.tandem.requirements.model.Crew;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Lends {@link Evidence} to Axon. It carries no rule of its own. */
@Aggregate(
        type = Evidences.AGGREGATE,
        cache = "aggregateCache",
        commandTargetResolver = "streamTarget",
        snapshotTriggerDefinition = "everyHundredEvents")
class EvidenceAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, and expects null until the first event
    private @Nullable String stream;

    private Evidence evidence = Evidence.NONE;

    @CommandHandler(commandName = Evidences.AGGREGATE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Evidence handle(
            EvidenceCommand command,
            @MetaDataValue(Commands.FACTS) Crew crew,
            @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> evidence.decide(command, crew, envelope));
        return evidence;
    }

    @EventSourcingHandler
    void on(EvidenceEvent event) {
        stream = Evidences.stream(event.evidenceId());
        evidence = evidence.evolve(event);
    }
}

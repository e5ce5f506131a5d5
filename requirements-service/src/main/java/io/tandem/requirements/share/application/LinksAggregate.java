package io.tandem.requirements.share.application;

import io.tandem.ledger.model.Envelope;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Decided;
import io.tandem.requirements.share.domain.Links;
import io.tandem.requirements.share.domain.LinksCommand;
import io.tandem.requirements.share.domain.LinksEvent;
import io.tandem.requirements.share.domain.LinksFacts;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Lends {@link Links} to Axon. It carries no rule of its own. */
@Aggregate(
        type = SharedLinks.AGGREGATE,
        cache = "aggregateCache",
        commandTargetResolver = "streamTarget",
        snapshotTriggerDefinition = "everyHundredEvents")
class LinksAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, and expects null until the first event
    private @Nullable String stream;

    private Links links = Links.NONE;

    @CommandHandler(commandName = SharedLinks.AGGREGATE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Links handle(
            LinksCommand command,
            @MetaDataValue(Commands.FACTS) LinksFacts facts,
            @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> links.decide(command, facts, envelope));
        return links;
    }

    @EventSourcingHandler
    void on(LinksEvent event) {
        stream = SharedLinks.stream(event.requirementId());
        links = links.evolve(event);
    }
}

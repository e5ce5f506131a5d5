package io.tandem.planning.facet.application;

import io.tandem.planning.facet.domain.FacetWork;
import io.tandem.planning.facet.domain.FacetWorkCommand;
import io.tandem.planning.facet.domain.FacetWorkEvent;
import io.tandem.platform.command.Decided;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Lends a {@link FacetWork} to Axon. It carries no rule of its own. */
@Aggregate(
        type = FacetWorkAggregate.NAME,
        cache = "aggregateCache",
        commandTargetResolver = "streamTarget",
        snapshotTriggerDefinition = "everyHundredEvents")
class FacetWorkAggregate {

    static final String NAME = "FacetWork";

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private FacetWork work = FacetWork.NONE;

    @CommandHandler(commandName = FacetWorkAggregate.NAME)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    FacetWork handle(FacetWorkCommand command) {
        Decided.apply(() -> work.decide(command));
        return work;
    }

    @EventSourcingHandler
    void on(FacetWorkEvent event) {
        stream = NAME + "/" + event.facetWorkId();
        work = work.evolve(event);
    }
}

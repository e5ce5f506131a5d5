package io.tandem.requirements.product.application;

import io.tandem.ledger.model.Envelope;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Decided;
import io.tandem.requirements.product.domain.Product;
import io.tandem.requirements.product.domain.ProductCommand;
import io.tandem.requirements.product.domain.ProductEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Lends a {@link Product} to Axon. It carries no rule of its own. */
@Aggregate(
        type = Products.AGGREGATE,
        cache = "aggregateCache",
        commandTargetResolver = "streamTarget",
        snapshotTriggerDefinition = "everyHundredEvents")
class ProductAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, and expects null until the first event
    private @Nullable String stream;

    private Product product = Product.NONE;

    @CommandHandler(commandName = Products.AGGREGATE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Product handle(ProductCommand command, @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> product.decide(command, envelope));
        return product;
    }

    @EventSourcingHandler
    void on(ProductEvent event) {
        stream = Products.stream(event.productId());
        product = product.evolve(event);
    }
}

package io.tandem.ledger;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.tandem.ledger.ToyEvent.ToyMade;
import io.tandem.ledger.ToyEvent.ToyPainted;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A toy as Axon's aggregate: paints it, and makes it first where there is none. */
final class Workshop {

    /** @param bad fails after the event, so that nothing may be stored */
    record Paint(@TargetAggregateIdentifier String stream, String colour, boolean bad) {}

    @AggregateIdentifier
    private @Nullable String stream; // Axon takes it from here once the first event is applied

    private Toy toy = Toy.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int paint(Paint command) {
        if (stream == null) {
            apply(new ToyMade(idOf(command), "Car", List.of()));
        }
        apply(new ToyPainted(idOf(command), command.colour()));
        if (command.bad()) {
            throw new IllegalArgumentException("bad colour");
        }
        return toy.colours().size();
    }

    private static UUID idOf(Paint command) {
        return UUID.fromString(command.stream().substring("Toy/".length()));
    }

    @EventSourcingHandler
    void on(ToyEvent event) {
        stream = "Toy/" + event.toyId();
        toy = toy.evolve(event);
    }
}

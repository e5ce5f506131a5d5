package io.tandem.platform;

import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.Rule;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Decided;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The smallest slice that uses everything: a counter that counts up and refuses to pass its limit. */
record Toy(UUID toyId, int count) {

    static final Toy NONE = new Toy(new UUID(0, 0), 0);

    sealed interface ToyEvent {
        UUID toyId();

        record ToyCounted(UUID toyId, int count, UUID by) implements ToyEvent {}
    }

    record CountToy(UUID toyId, int upTo) {}

    enum ToyRule implements Rule {
        TOY_COUNTS_TO_THREE;

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String zh() {
            return "最多数到三。";
        }

        @Override
        public String en() {
            return "It counts to three at most.";
        }
    }

    List<ToyEvent> decide(CountToy c, Envelope envelope) {
        RuleViolated.require(c.upTo() <= 3, ToyRule.TOY_COUNTS_TO_THREE);
        return c.upTo() <= count
                ? List.of()
                : List.of(new ToyEvent.ToyCounted(
                        c.toyId(), c.upTo(), envelope.actor().accountable()));
    }

    Toy evolve(ToyEvent event) {
        return switch (event) {
            case ToyEvent.ToyCounted e -> new Toy(e.toyId(), e.count());
        };
    }

    @Aggregate(
            type = "Toy",
            cache = "aggregateCache",
            commandTargetResolver = "streamTarget",
            snapshotTriggerDefinition = "everyHundredEvents")
    static class ToyAggregate {

        @AggregateIdentifier
        @SuppressWarnings("UnusedVariable") // Axon reads it
        private @Nullable String stream;

        private Toy toy = NONE;

        @CommandHandler(commandName = "Toy")
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        Toy handle(CountToy command, @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
            Decided.apply(() -> toy.decide(command, envelope));
            return toy;
        }

        @EventSourcingHandler
        void on(ToyEvent event) {
            stream = "Toy/" + event.toyId();
            toy = toy.evolve(event);
        }
    }
}

package io.tandem.feedback.feedback.application;

import io.tandem.feedback.feedback.domain.Feedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand;
import io.tandem.feedback.feedback.domain.FeedbackEvent;
import io.tandem.feedback.feedback.domain.FeedbackFacts;
import io.tandem.ledger.model.Envelope;
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

/** Lends a {@link Feedback} to Axon. It carries no rule of its own. */
@Aggregate(
        type = FeedbackItems.AGGREGATE,
        cache = "aggregateCache",
        commandTargetResolver = "streamTarget",
        snapshotTriggerDefinition = "everyHundredEvents")
class FeedbackAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private Feedback feedback = Feedback.NONE;

    @CommandHandler(commandName = FeedbackItems.AGGREGATE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Feedback handle(
            FeedbackCommand command,
            @MetaDataValue(Commands.FACTS) FeedbackFacts facts,
            @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> feedback.decide(command, facts, envelope));
        return feedback;
    }

    @EventSourcingHandler
    void on(FeedbackEvent event) {
        stream = FeedbackItems.stream(event.feedbackId());
        feedback = feedback.evolve(event);
    }
}

package io.tandem.requirements.discussion.application;

import io.tandem.ledger.model.Envelope;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Decided;
import io.tandem.requirements.discussion.domain.Discussion;
import io.tandem.requirements.discussion.domain.DiscussionCommand;
import io.tandem.requirements.discussion.domain.DiscussionEvent;
import io.tandem.requirements.discussion.domain.Facts;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Lends a {@link Discussion} to Axon. It carries no rule of its own. */
@Aggregate(
        type = Discussions.AGGREGATE,
        cache = "aggregateCache",
        commandTargetResolver = "streamTarget",
        snapshotTriggerDefinition = "everyHundredEvents")
class DiscussionAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, and expects null until the first event
    private @Nullable String stream;

    private Discussion discussion = Discussion.NONE;

    @CommandHandler(commandName = Discussions.AGGREGATE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Discussion handle(
            DiscussionCommand command,
            @MetaDataValue(Commands.FACTS) Facts facts,
            @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> discussion.decide(command, facts, envelope));
        return discussion;
    }

    @EventSourcingHandler
    void on(DiscussionEvent event) {
        stream = Discussions.stream(event.discussionId());
        discussion = discussion.evolve(event);
    }
}

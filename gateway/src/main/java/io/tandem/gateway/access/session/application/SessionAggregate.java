package io.tandem.gateway.access.session.application;

import io.tandem.gateway.access.session.domain.Session;
import io.tandem.gateway.access.session.domain.SessionCommand;
import io.tandem.gateway.access.session.domain.SessionEvent;
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

/** Lends a {@link Session} to Axon. It carries no rule of its own. */
@Aggregate(type = "Session", commandTargetResolver = "streamTarget", cache = "aggregateCache")
class SessionAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String stream;

    private Session session = Session.NONE;

    @CommandHandler(commandName = "Session")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Session handle(SessionCommand command, @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> session.decide(command, envelope));
        return session;
    }

    @EventSourcingHandler
    void on(SessionEvent event) {
        stream = "Session/" + event.sessionId();
        session = session.evolve(event);
    }
}

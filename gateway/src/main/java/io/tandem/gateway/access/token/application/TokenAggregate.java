package io.tandem.gateway.access.token.application;

import io.tandem.gateway.access.token.domain.Token;
import io.tandem.gateway.access.token.domain.TokenCommand;
import io.tandem.gateway.access.token.domain.TokenEvent;
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

/** Lends a {@link Token} to Axon. It carries no rule of its own. */
@Aggregate(type = "Token", commandTargetResolver = "streamTarget", cache = "aggregateCache")
class TokenAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String stream;

    private Token token = Token.NONE;

    @CommandHandler(commandName = "Token")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Token handle(TokenCommand command, @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> token.decide(command, envelope));
        return token;
    }

    @EventSourcingHandler
    void on(TokenEvent event) {
        stream = "Token/" + event.tokenId();
        token = token.evolve(event);
    }
}

package io.tandem.gateway.access.account.application;

import io.tandem.gateway.access.account.domain.Account;
import io.tandem.gateway.access.account.domain.AccountCommand;
import io.tandem.gateway.access.account.domain.AccountEvent;
import io.tandem.gateway.access.account.domain.Facts;
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

/** Lends an {@link Account} to Axon. It carries no rule of its own. */
@Aggregate(type = "Account", commandTargetResolver = "streamTarget", cache = "aggregateCache")
class AccountAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String stream;

    private Account account = Account.NONE;

    @CommandHandler(commandName = "Account")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Account handle(
            AccountCommand command,
            @MetaDataValue(Commands.FACTS) Facts facts,
            @MetaDataValue(Commands.ENVELOPE) Envelope envelope) {
        Decided.apply(() -> account.decide(command, facts, envelope));
        return account;
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        stream = "Account/" + event.personId();
        account = account.evolve(event);
    }
}

package io.tandem.gateway.access.account.application;

import io.tandem.gateway.access.account.domain.Account;
import io.tandem.gateway.access.account.domain.AccountCommand;
import io.tandem.gateway.access.account.domain.AccountEvent;
import io.tandem.gateway.access.account.domain.Facts;
import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.Folds;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Accounts as they stand now, folded from their streams, and the way to ask something of one. */
@Component
public final class Accounts {

    private static final int REMEMBERED = 10_000;

    private final Commands commands;
    private final Folds<Account> folds;

    Accounts(Commands commands, CommitLog log, EventCodec codec) {
        this.commands = commands;
        this.folds = new Folds<>(
                log, codec, Account.NONE, (account, event) -> account.evolve((AccountEvent) event), REMEMBERED);
    }

    /** The account, {@link Account#NONE} where there is none. Never older than the last command that was answered. */
    public Mono<Account> current(UUID personId) {
        return folds.current("Account/" + personId).map(Folds.Fold::state);
    }

    public Mono<Outcome> send(AccountCommand command, Caller caller, Reply<Account> reply) {
        return commands.send("Account", command.personId(), command, new Facts(caller.administrator()), caller, reply);
    }
}

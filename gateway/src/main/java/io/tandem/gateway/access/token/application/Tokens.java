package io.tandem.gateway.access.token.application;

import io.tandem.gateway.access.token.domain.Token;
import io.tandem.gateway.access.token.domain.TokenCommand;
import io.tandem.gateway.access.token.domain.TokenEvent;
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

/** Tokens as they stand now, folded from their streams, and the way to ask something of one. */
@Component
public final class Tokens {

    private static final int REMEMBERED = 10_000;

    private final Commands commands;
    private final Folds<Token> folds;

    Tokens(Commands commands, CommitLog log, EventCodec codec) {
        this.commands = commands;
        this.folds =
                new Folds<>(log, codec, Token.NONE, (token, event) -> token.evolve((TokenEvent) event), REMEMBERED);
    }

    /** The token, {@link Token#NONE} where there is none. */
    public Mono<Token> current(UUID tokenId) {
        return folds.current("Token/" + tokenId).map(Folds.Fold::state);
    }

    public Mono<Outcome> send(TokenCommand command, Caller caller, Reply<Token> reply) {
        return commands.send("Token", command.tokenId(), command, null, caller, reply);
    }
}

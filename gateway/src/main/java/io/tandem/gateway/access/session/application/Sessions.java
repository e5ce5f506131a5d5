package io.tandem.gateway.access.session.application;

import io.tandem.gateway.access.session.domain.Session;
import io.tandem.gateway.access.session.domain.SessionCommand;
import io.tandem.gateway.access.session.domain.SessionEvent;
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

/** Sessions as they stand now, folded from their streams, and the way to ask something of one. */
@Component
public final class Sessions {

    private static final int REMEMBERED = 10_000;

    private final Commands commands;
    private final Folds<Session> folds;

    Sessions(Commands commands, CommitLog log, EventCodec codec) {
        this.commands = commands;
        this.folds = new Folds<>(
                log, codec, Session.NONE, (session, event) -> session.evolve((SessionEvent) event), REMEMBERED);
    }

    /** The session, {@link Session#NONE} where there is none. */
    public Mono<Session> current(UUID sessionId) {
        return folds.current("Session/" + sessionId).map(Folds.Fold::state);
    }

    public Mono<Outcome> send(SessionCommand command, Caller caller, Reply<Session> reply) {
        return commands.send("Session", command.sessionId(), command, null, caller, reply);
    }
}

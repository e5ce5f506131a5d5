package io.tandem.requirements.desk.application;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.Folds;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.desk.domain.Desk;
import io.tandem.requirements.desk.domain.DeskCommand;
import io.tandem.requirements.desk.domain.DeskEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Desks as they are and as they were, and commands to them. */
@Component
public class Desks {

    static final String AGGREGATE = "Desk";

    private static final int KEPT = 1_000;

    private final Folds<Desk> folds;
    private final Commands commands;

    Desks(CommitLog log, EventCodec codec, Commands commands) {
        this.folds = new Folds<>(log, codec, Desk.NONE, (desk, event) -> desk.evolve((DeskEvent) event), KEPT);
        this.commands = commands;
    }

    static String stream(UUID personId) {
        return AGGREGATE + "/" + personId;
    }

    /** A person's desk as it is, or was at an instant. */
    public Mono<Desk> of(UUID personId, @Nullable Instant asOf) {
        var stream = stream(personId);
        return (asOf == null ? folds.current(stream) : folds.asOf(stream, asOf)).map(Folds.Fold::state);
    }

    public Mono<Outcome> send(DeskCommand command, Caller caller, Reply<Desk> reply) {
        return commands.send(AGGREGATE, command.personId(), command, null, caller, reply);
    }
}

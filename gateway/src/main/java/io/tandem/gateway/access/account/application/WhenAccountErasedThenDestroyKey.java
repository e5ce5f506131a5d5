package io.tandem.gateway.access.account.application;

import io.tandem.gateway.access.account.domain.AccountCommand.EraseAccount;
import io.tandem.gateway.access.account.domain.AccountEvent.AccountErased;
import io.tandem.gateway.access.credential.Credentials;
import io.tandem.ledger.model.Actor;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.erasure.Erasures;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The gateway's own key to a person's data, and the password's hash; the services hear of it and destroy their keys. */
@Component
@ProcessingGroup("gateway.erasure")
class WhenAccountErasedThenDestroyKey {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Erasures erasures;
    private final Accounts accounts;
    private final Credentials credentials;

    WhenAccountErasedThenDestroyKey(Erasures erasures, Accounts accounts, Credentials credentials) {
        this.erasures = erasures;
        this.accounts = accounts;
        this.credentials = credentials;
    }

    @EventHandler
    void on(AccountErased event) {
        erasures.erase(event.personId());
        accounts.current(event.personId())
                .flatMap(account -> credentials.forget(account.credentialId()))
                .block(PATIENCE);
    }

    /** A store that was put back may be older than an erasure: the account is closed again, and everybody told again. */
    @EventListener(ApplicationReadyEvent.class)
    void eraseAgain() {
        Flux.fromIterable(erasures.listed()).concatMap(this::erase).blockLast(PATIENCE);
    }

    private Flux<?> erase(UUID person) {
        var gateway = new Caller(Actor.service("gateway"), true, null, Commands.newId(), null, null, null);
        return accounts.current(person)
                .filter(account -> account.exists() && account.active())
                .flatMap(_ -> accounts.send(new EraseAccount(person), gateway, Reply.done()))
                .flux();
    }
}

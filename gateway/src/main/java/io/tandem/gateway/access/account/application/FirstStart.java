package io.tandem.gateway.access.account.application;

import io.tandem.gateway.access.SignInProperties;
import io.tandem.ledger.model.Actor;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * As long as nobody has set the password of {@code admin}, each start makes a one-time link for it and shows it on the
 * console of whoever started the gateway: nowhere else, and not in the log.
 */
@Component
class FirstStart {

    static final String LOGIN = "admin";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Accounts accounts;
    private final Logins logins;
    private final Invitations invitations;
    private final Console console;

    FirstStart(Accounts accounts, Logins logins, Invitations invitations, SignInProperties properties) {
        this.accounts = accounts;
        this.logins = logins;
        this.invitations = invitations;
        this.console = new Console(properties.linkFile());
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcomeTheAdministrator() {
        var gateway = new Caller(Actor.service("gateway"), true, null, Commands.newId(), null, null, null);
        logins.person(LOGIN)
                .flatMap(person -> accounts.current(person)
                        .filter(io.tandem.gateway.access.account.domain.Account::exists)
                        .flatMap(account -> account.credentialId() == null
                                ? invitations.renew(person, gateway).map(java.util.Optional::of)
                                : Mono.just(java.util.Optional.<Invitations.Invited>empty())))
                .switchIfEmpty(Mono.defer(() ->
                        invitations.invite(LOGIN, "系统管理员", null, true, gateway).map(java.util.Optional::of)))
                .blockOptional(PATIENCE)
                .flatMap(invited -> invited)
                .ifPresent(console::show);
    }
}

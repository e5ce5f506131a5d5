package io.tandem.gateway.access.session.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.tandem.gateway.access.Secret;
import io.tandem.gateway.access.SignInProperties;
import io.tandem.gateway.access.account.application.Accounts;
import io.tandem.gateway.access.account.application.Logins;
import io.tandem.gateway.access.account.domain.Account;
import io.tandem.gateway.access.account.domain.AccountCommand.ChangePassword;
import io.tandem.gateway.access.credential.Credentials;
import io.tandem.gateway.access.credential.PasswordRule;
import io.tandem.gateway.access.session.domain.SessionCommand.OpenSession;
import io.tandem.ledger.model.Actor;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Login and password in, session out. An unknown login, one without a password, a deactivated person and a wrong
 * password are one refusal, after the same work.
 */
@Component
public final class SignIn {

    private static final int LONGEST = 512;

    private final Accounts accounts;
    private final Logins logins;
    private final Credentials credentials;
    private final Sessions sessions;
    private final SessionOwners owners;
    private final Throttle throttle;
    private final SignInProperties properties;
    private final Clock clock;
    private final MeterRegistry meters;

    SignIn(
            Accounts accounts,
            Logins logins,
            Credentials credentials,
            Sessions sessions,
            SessionOwners owners,
            Throttle throttle,
            SignInProperties properties,
            Clock clock,
            MeterRegistry meters) {
        this.meters = meters;
        this.accounts = accounts;
        this.logins = logins;
        this.credentials = credentials;
        this.sessions = sessions;
        this.owners = owners;
        this.throttle = throttle;
        this.properties = properties;
        this.clock = clock;
    }

    /** A session just opened: its secret belongs in the person's cookie and nowhere else. */
    public record Opened(UUID personId, Account account, Secret secret, Instant expiresAt) {}

    /** @param address where the attempt comes from */
    public Mono<Opened> signIn(String login, String password, String address, UUID correlation) {
        return Mono.defer(() -> {
            throttle.admit(login, address);
            return checked(login, password)
                    .switchIfEmpty(Mono.error(() -> failed(login, address)))
                    .doOnNext(_ -> throttle.succeeded(login, address))
                    .flatMap(person -> open(person.id(), person.account(), by(person.id(), correlation)));
        });
    }

    /** Replaces the password of somebody who knows the one in force; every session opened with that one is over. */
    public Mono<Opened> changePassword(UUID personId, String current, String next, String address, UUID correlation) {
        return accounts.current(personId).flatMap(account -> {
            throttle.admit(account.login(), address);
            PasswordRule.check(next, account.login());
            var caller = by(personId, correlation);
            return checked(account.login(), current)
                    .switchIfEmpty(Mono.error(() -> failed(account.login(), address)))
                    .flatMap(_ -> credentials.keep(next))
                    .flatMap(kept -> accounts.send(new ChangePassword(personId, kept), caller, Reply.done())
                            .onErrorResume(e -> credentials.forget(kept).then(Mono.error(e))))
                    .then(credentials.forget(account.credentialId()))
                    .then(accounts.current(personId))
                    .flatMap(changed -> open(personId, changed, caller));
        });
    }

    private record Person(UUID id, Account account) {}

    private Mono<Person> checked(String login, String password) {
        if (password.length() > LONGEST) {
            return Mono.empty();
        }
        return logins.person(login)
                .flatMap(id -> accounts.current(id).map(account -> new Person(id, account)))
                .map(java.util.Optional::of)
                .defaultIfEmpty(java.util.Optional.empty())
                .flatMap(found -> credentials
                        .matches(found.map(SignIn::credential).orElse(null), password)
                        .filter(matches -> matches)
                        .mapNotNull(_ -> found.orElse(null)));
    }

    private static @Nullable UUID credential(Person person) {
        return person.account().active() ? person.account().credentialId() : null;
    }

    private Mono<Opened> open(UUID person, Account account, Caller caller) {
        var credential = account.credentialId();
        if (credential == null) {
            return Mono.error(SignIn::refused);
        }
        var secret = Secret.of(Commands.newId());
        var expiresAt = clock.instant().plus(properties.session()).truncatedTo(ChronoUnit.MILLIS);
        return owners.note(secret.id(), person)
                .then(sessions.send(
                        new OpenSession(secret.id(), person, credential, secret.hash(), expiresAt),
                        caller,
                        Reply.done()))
                .thenReturn(new Opened(person, account, secret, expiresAt))
                .doOnNext(_ -> attempts("opened"));
    }

    private Problem failed(String login, String address) {
        throttle.failed(login, address);
        attempts("refused");
        return refused();
    }

    private void attempts(String outcome) {
        meters.counter("tandem.sign.in.attempts", "outcome", outcome).increment();
    }

    private static Caller by(UUID person, UUID correlation) {
        return new Caller(Actor.person(person), false, null, correlation, null, null, null);
    }

    private static Problem refused() {
        return new Problem(
                401,
                "sign-in-refused",
                "登录名或密码不对，或账号已停用。",
                "The login or the password is wrong, or the account is deactivated.");
    }
}

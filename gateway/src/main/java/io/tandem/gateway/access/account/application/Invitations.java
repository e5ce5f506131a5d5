package io.tandem.gateway.access.account.application;

import io.tandem.gateway.access.Secret;
import io.tandem.gateway.access.SignInProperties;
import io.tandem.gateway.access.account.domain.Account;
import io.tandem.gateway.access.account.domain.AccountCommand.AcceptInvitation;
import io.tandem.gateway.access.account.domain.AccountCommand.InviteAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.RenewInvitation;
import io.tandem.gateway.access.account.domain.AccountRule;
import io.tandem.gateway.access.account.domain.Facts;
import io.tandem.gateway.access.credential.Credentials;
import io.tandem.gateway.access.credential.PasswordRule;
import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One-time links: given to somebody who shall have an account or a new password, opened once. */
@Component
public final class Invitations {

    private final Accounts accounts;
    private final Logins logins;
    private final Credentials credentials;
    private final SignInProperties properties;
    private final Clock clock;

    Invitations(Accounts accounts, Logins logins, Credentials credentials, SignInProperties properties, Clock clock) {
        this.accounts = accounts;
        this.logins = logins;
        this.credentials = credentials;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * A link and what came of asking for it.
     *
     * @param link for the invited person alone, or null where an earlier request is answered again: it was shown then
     */
    public record Invited(Outcome outcome, @Nullable URI link, Instant expiresAt) {}

    /** Invites a person; the login is claimed only once nothing else speaks against it. */
    public Mono<Invited> invite(
            String login, String name, @Nullable String email, boolean administrator, Caller caller) {
        return Mono.defer(() -> {
            var expiresAt = expiresAt();
            var candidate = Commands.newId();
            var envelope = new Envelope(clock.instant(), caller.actor(), caller.reason());
            Account.NONE.decide(
                    new InviteAccount(candidate, login, name, email, "", expiresAt, administrator),
                    new Facts(caller.administrator()),
                    envelope);
            return logins.claim(login, candidate).flatMap(person -> {
                var secret = Secret.of(person);
                var command = new InviteAccount(person, login, name, email, secret.hash(), expiresAt, administrator);
                return accounts.send(command, caller, Reply.created("/api/v1/people/" + person))
                        .map(outcome -> invited(outcome, secret, expiresAt));
            });
        });
    }

    /** A new link for somebody who lost the link or the password; older links open nothing from now on. */
    public Mono<Invited> renew(UUID person, Caller caller) {
        return Mono.defer(() -> {
            var expiresAt = expiresAt();
            var secret = Secret.of(person);
            return accounts.send(new RenewInvitation(person, secret.hash(), expiresAt), caller, Reply.done())
                    .map(outcome -> invited(outcome, secret, expiresAt));
        });
    }

    /** The account an unspent link belongs to; refused with {@code invitation-is-open} otherwise. */
    public Mono<Account> find(@Nullable Secret secret) {
        return secret == null
                ? Mono.error(Invitations::unknown)
                : accounts.current(secret.id())
                        .filter(account -> account.opensTo(secret.hash(), clock.instant()))
                        .switchIfEmpty(Mono.error(Invitations::unknown));
    }

    /** Sets the password of the person a link belongs to; the link is spent. */
    public Mono<Outcome> accept(@Nullable Secret secret, String password, UUID correlation) {
        return find(secret).flatMap(account -> {
            PasswordRule.check(password, account.login());
            var link = java.util.Objects.requireNonNull(secret);
            var caller = new Caller(Actor.person(link.id()), false, null, correlation, null, null, null);
            return credentials
                    .keep(password)
                    .flatMap(kept -> accounts.send(
                                    new AcceptInvitation(link.id(), link.hash(), kept), caller, Reply.done())
                            .onErrorResume(e -> credentials.forget(kept).then(Mono.error(e)))
                            .flatMap(outcome ->
                                    credentials.forget(account.credentialId()).thenReturn(outcome)));
        });
    }

    private Invited invited(Outcome outcome, Secret secret, Instant expiresAt) {
        var link = properties.publicUrl().resolve("/welcome/" + secret.text());
        return new Invited(outcome, outcome.repeated() ? null : link, expiresAt);
    }

    private Instant expiresAt() {
        return clock.instant().plus(properties.invitation()).truncatedTo(ChronoUnit.MILLIS);
    }

    private static RuleViolated unknown() {
        return new RuleViolated(AccountRule.INVITATION_IS_OPEN, Map.of());
    }
}

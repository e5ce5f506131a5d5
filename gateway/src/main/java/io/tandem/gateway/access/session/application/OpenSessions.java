package io.tandem.gateway.access.session.application;

import io.tandem.gateway.access.account.application.Accounts;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The sessions of a person that still let somebody in. */
@Component
public final class OpenSessions {

    private final SessionOwners owners;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Clock clock;

    OpenSessions(SessionOwners owners, Sessions sessions, Accounts accounts, Clock clock) {
        this.owners = owners;
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    public record OpenSession(UUID id, Instant openedAt, Instant expiresAt) {}

    /** Newest first; those that are over are taken off the list on the way. */
    public Flux<OpenSession> of(UUID person) {
        return accounts.current(person)
                .flatMapMany(account -> owners.of(person)
                        .concatMap(id -> sessions.current(id).flatMap(session -> {
                            var opened = session.opened();
                            return opened != null
                                            && session.admits(opened.secretHash(), clock.instant())
                                            && opened.credentialId().equals(account.credentialId())
                                    ? Mono.just(new OpenSession(id, openedAt(id), opened.expiresAt()))
                                    : owners.forget(id).then(Mono.empty());
                        })));
    }

    /** A session's id is made when it is opened and begins with that instant (RFC 9562, version 7). */
    private static Instant openedAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}

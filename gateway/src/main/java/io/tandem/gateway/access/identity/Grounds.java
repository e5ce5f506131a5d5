package io.tandem.gateway.access.identity;

import io.tandem.gateway.access.account.application.Accounts;
import io.tandem.gateway.access.session.application.Sessions;
import io.tandem.gateway.access.token.application.Tokens;
import io.tandem.gateway.access.token.domain.Scope;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the store what a session or personal token stands for at this moment; empty where it opens nothing. */
@Component
final class Grounds {

    private final Sessions sessions;
    private final Tokens tokens;
    private final Accounts accounts;
    private final Clock clock;

    Grounds(Sessions sessions, Tokens tokens, Accounts accounts, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    Mono<Standing> ofSession(UUID id, String secretHash) {
        return sessions.current(id)
                .filter(session -> session.admits(secretHash, clock.instant()))
                .mapNotNull(session -> session.opened())
                .flatMap(opened -> accounts.current(opened.personId())
                        .filter(account ->
                                account.active() && opened.credentialId().equals(account.credentialId()))
                        .map(account -> new Standing(
                                opened.personId(),
                                id,
                                secretHash,
                                true,
                                account.administrator(),
                                Scope.ADMINISTER,
                                false,
                                opened.expiresAt())));
    }

    Mono<Standing> ofToken(UUID id, String secretHash) {
        return tokens.current(id)
                .filter(token -> token.admits(secretHash, clock.instant()))
                .mapNotNull(token -> token.issued())
                .flatMap(issued -> accounts.current(issued.personId())
                        .filter(account -> account.active())
                        .map(account -> new Standing(
                                issued.personId(),
                                id,
                                secretHash,
                                false,
                                account.administrator() && issued.scope() == Scope.ADMINISTER,
                                issued.scope(),
                                Boolean.TRUE.equals(issued.agent()),
                                issued.expiresAt())));
    }
}

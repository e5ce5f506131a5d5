package io.tandem.gateway.access.session.adapter.web;

import io.tandem.gateway.access.SignInProperties;
import io.tandem.gateway.access.account.application.Accounts;
import io.tandem.gateway.access.account.domain.Account;
import io.tandem.gateway.access.identity.Admission;
import io.tandem.gateway.access.identity.Admissions;
import io.tandem.gateway.access.identity.SessionCookies;
import io.tandem.gateway.access.identity.Signed;
import io.tandem.gateway.access.session.application.Sessions;
import io.tandem.gateway.access.session.application.SignIn;
import io.tandem.gateway.access.session.domain.SessionCommand.EndSession;
import io.tandem.gateway.limit.Addresses;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Trace;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The session of whoever asks. */
@RestController
@RequestMapping("/api/v1/session")
final class SessionController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Admissions admissions;
    private final SessionCookies cookies;
    private final SignInProperties properties;
    private final Addresses addresses;

    SessionController(
            SignIn signIn,
            Sessions sessions,
            Accounts accounts,
            Admissions admissions,
            SessionCookies cookies,
            SignInProperties properties,
            Addresses addresses) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.admissions = admissions;
        this.cookies = cookies;
        this.properties = properties;
        this.addresses = addresses;
    }

    record Attempt(String login, String password) {
        @Override
        public String toString() {
            return "Attempt[" + login + "]";
        }
    }

    record NewPassword(String current, String password) {
        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }

    /**
     * Who is signed in.
     *
     * @param csrf what a page sends as {@code X-CSRF-Token} with every write; absent where a personal token was shown
     */
    record Me(
            UUID id,
            String login,
            String name,
            @Nullable String email,
            boolean administrator,
            Instant expiresAt,
            @Nullable String csrf) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Me>> signIn(@RequestBody Attempt attempt, ServerWebExchange exchange) {
        return signIn.signIn(attempt.login(), attempt.password(), addresses.of(exchange), Trace.correlation(exchange))
                .map(this::opened);
    }

    @GetMapping
    Mono<Me> me(ServerWebExchange exchange) {
        var admission = Signed.in(exchange);
        return accounts.current(admission.personId())
                .map(account -> me(admission.personId(), account, admission.expiresAt(), Signed.csrf(exchange)));
    }

    /** Ends the session; a personal token is not a session and is refused here. */
    @DeleteMapping
    Mono<ResponseEntity<Void>> signOut(Caller caller, ServerWebExchange exchange) {
        var session = Signed.bySession(exchange);
        return sessions.send(new EndSession(session.by()), caller, Reply.done())
                .doOnNext(_ -> admissions.forget(session.by()))
                .thenReturn(ResponseEntity.noContent()
                        .header(HttpHeaders.SET_COOKIE, cookies.none().toString())
                        .build());
    }

    /** Replaces the password; the answer opens a new session, all others are over. */
    @PostMapping(path = "/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Me>> changePassword(@RequestBody NewPassword body, ServerWebExchange exchange) {
        Admission session = Signed.bySession(exchange);
        return signIn.changePassword(
                        session.personId(),
                        body.current(),
                        body.password(),
                        addresses.of(exchange),
                        Trace.correlation(exchange))
                .doOnNext(_ -> admissions.forget(session.by()))
                .map(this::opened);
    }

    private ResponseEntity<Me> opened(SignIn.Opened opened) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookies.of(opened.secret(), properties.session()).toString())
                .body(me(
                        opened.personId(),
                        opened.account(),
                        opened.expiresAt(),
                        opened.secret().csrf()));
    }

    private static Me me(UUID person, Account account, Instant expiresAt, @Nullable String csrf) {
        return new Me(
                person, account.login(), account.name(), account.email(), account.administrator(), expiresAt, csrf);
    }
}

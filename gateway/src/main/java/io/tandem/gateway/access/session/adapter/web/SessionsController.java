package io.tandem.gateway.access.session.adapter.web;

import io.tandem.gateway.access.identity.Admissions;
import io.tandem.gateway.access.identity.Signed;
import io.tandem.gateway.access.session.application.OpenSessions;
import io.tandem.gateway.access.session.application.Sessions;
import io.tandem.gateway.access.session.domain.SessionCommand.EndSession;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where a person is signed in, and ending that from elsewhere. */
@RestController
@RequestMapping("/api/v1/sessions")
final class SessionsController {

    private final OpenSessions open;
    private final Sessions sessions;
    private final Admissions admissions;
    private final Answers answers;

    SessionsController(OpenSessions open, Sessions sessions, Admissions admissions, Answers answers) {
        this.open = open;
        this.sessions = sessions;
        this.admissions = admissions;
        this.answers = answers;
    }

    /** @param current whether it is the one that asks */
    record OpenedSession(UUID id, Instant openedAt, Instant expiresAt, boolean current) {}

    record OpenedSessions(List<OpenedSession> items) {}

    @GetMapping
    Mono<OpenedSessions> list(ServerWebExchange exchange) {
        var asking = Signed.bySession(exchange);
        return open.of(asking.personId())
                .map(session -> new OpenedSession(
                        session.id(),
                        session.openedAt(),
                        session.expiresAt(),
                        session.id().equals(asking.by())))
                .collectList()
                .map(OpenedSessions::new);
    }

    @DeleteMapping("/{id}")
    Mono<ResponseEntity<Void>> end(@PathVariable UUID id, Caller caller, ServerWebExchange exchange) {
        Signed.bySession(exchange);
        return sessions.send(new EndSession(id), caller, Reply.done())
                .doOnNext(_ -> admissions.forget(id))
                .map(answers::of);
    }
}

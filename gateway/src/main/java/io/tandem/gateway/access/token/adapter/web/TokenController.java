package io.tandem.gateway.access.token.adapter.web;

import io.tandem.gateway.access.Secret;
import io.tandem.gateway.access.identity.Admissions;
import io.tandem.gateway.access.identity.Signed;
import io.tandem.gateway.access.token.application.TokenOwners;
import io.tandem.gateway.access.token.application.Tokens;
import io.tandem.gateway.access.token.domain.Scope;
import io.tandem.gateway.access.token.domain.Token;
import io.tandem.gateway.access.token.domain.TokenCommand.IssueToken;
import io.tandem.gateway.access.token.domain.TokenCommand.RevokeToken;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Personal tokens of whoever is signed in by session: for the person's own programs. */
@RestController
@RequestMapping("/api/v1/tokens")
final class TokenController {

    private final Tokens tokens;
    private final TokenOwners owners;
    private final Admissions admissions;
    private final Answers answers;

    TokenController(Tokens tokens, TokenOwners owners, Admissions admissions, Answers answers) {
        this.tokens = tokens;
        this.owners = owners;
        this.admissions = admissions;
        this.answers = answers;
    }

    /** @param agent whether a program acts with it on the person's behalf; history then shows both */
    record Wanted(
            String label,
            Scope scope,
            Instant expiresAt,
            @Nullable Boolean agent) {}

    /** @param token to be sent as {@code Authorization: Bearer …}; shown this once */
    record Issued(UUID id, @Nullable String token) {}

    record Shown(UUID id, String label, Scope scope, Instant expiresAt, boolean agent, boolean revoked) {}

    record Shelf(List<Shown> items) {}

    @PostMapping
    Mono<ResponseEntity<Issued>> issue(@RequestBody Wanted wanted, Caller caller, ServerWebExchange exchange) {
        var person = Signed.bySession(exchange).personId();
        var secret = Secret.of(Commands.newId());
        var command = new IssueToken(
                secret.id(),
                person,
                wanted.label(),
                wanted.scope(),
                secret.hash(),
                wanted.expiresAt().truncatedTo(ChronoUnit.MILLIS),
                Boolean.TRUE.equals(wanted.agent()));
        return owners.note(secret.id(), person)
                .then(tokens.send(command, caller, Reply.created("/api/v1/tokens/" + secret.id())))
                .map(outcome -> issued(outcome, secret));
    }

    @GetMapping
    Mono<Shelf> list(ServerWebExchange exchange) {
        return owners.of(Signed.bySession(exchange).personId())
                .flatMapSequential(id -> tokens.current(id).mapNotNull(token -> shown(id, token)))
                .collectList()
                .map(Shelf::new);
    }

    @DeleteMapping("/{id}")
    Mono<ResponseEntity<Void>> revoke(@PathVariable UUID id, Caller caller, ServerWebExchange exchange) {
        Signed.bySession(exchange);
        return tokens.send(new RevokeToken(id), caller, Reply.done())
                .doOnNext(_ -> admissions.forget(id))
                .map(answers::of);
    }

    private ResponseEntity<Issued> issued(Outcome outcome, Secret secret) {
        var empty = answers.of(outcome);
        var id = UUID.fromString(Objects.requireNonNull(outcome.location()).replaceFirst(".*/", ""));
        return ResponseEntity.status(empty.getStatusCode())
                .headers(empty.getHeaders())
                .body(new Issued(id, outcome.repeated() ? null : "tdm_" + secret.text()));
    }

    private static @Nullable Shown shown(UUID id, Token token) {
        var issued = token.issued();
        return issued == null
                ? null
                : new Shown(
                        id,
                        issued.label(),
                        issued.scope(),
                        issued.expiresAt(),
                        Boolean.TRUE.equals(issued.agent()),
                        token.revoked());
    }
}

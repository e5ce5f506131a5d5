package io.tandem.gateway.access.account.adapter.web;

import io.tandem.gateway.access.account.application.Accounts;
import io.tandem.gateway.access.account.application.Invitations;
import io.tandem.gateway.access.account.application.Logins;
import io.tandem.gateway.access.account.domain.Account;
import io.tandem.gateway.access.account.domain.AccountCommand;
import io.tandem.gateway.access.account.domain.AccountCommand.DeactivateAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.EraseAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.GrantAdministrator;
import io.tandem.gateway.access.account.domain.AccountCommand.NameAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.ReactivateAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.RevokeAdministrator;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.Paging;
import io.tandem.platform.web.Problem;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The people of this installation. */
@RestController
@RequestMapping("/api/v1/people")
final class PeopleController {

    private static final int MOST_IDS = 500;

    private final Accounts accounts;
    private final Invitations invitations;
    private final Logins logins;
    private final Answers answers;

    PeopleController(Accounts accounts, Invitations invitations, Logins logins, Answers answers) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.logins = logins;
        this.answers = answers;
    }

    record Invite(
            String login,
            String name,
            @Nullable String email,
            @Nullable Boolean administrator) {}

    /** @param link opens once, for the invited person alone; absent where an earlier request is answered again */
    record Invited(UUID id, @Nullable URI link, @Nullable Instant expiresAt) {}

    record Name(String name) {}

    record Reason(@Nullable String reason) {}

    record People(List<Person> items) {}

    @PostMapping
    Mono<ResponseEntity<Invited>> invite(@RequestBody Invite body, Caller caller) {
        var administrator = Boolean.TRUE.equals(body.administrator());
        return invitations
                .invite(body.login(), body.name(), body.email(), administrator, caller)
                .map(this::invited);
    }

    /** A new one-time link, for whoever lost the link or the password. */
    @PostMapping("/{id}/invitation")
    Mono<ResponseEntity<Invited>> renew(@PathVariable UUID id, Caller caller) {
        return invitations.renew(id, caller).map(renewed -> ResponseEntity.ok(body(id, renewed)));
    }

    @GetMapping("/{id}")
    Mono<Person> person(@PathVariable UUID id, Caller caller) {
        return found(id, caller)
                .switchIfEmpty(Mono.error(() -> Problem.notFound("没有这个人。", "There is no such person.")));
    }

    /** Those asked for by id (at most 500; unknown ones are left out), or all, in order of their logins. */
    @GetMapping
    Mono<ResponseEntity<People>> people(
            @RequestParam(required = false) @Nullable List<UUID> ids, Paging paging, Caller caller) {
        if (ids != null) {
            if (ids.size() > MOST_IDS) {
                throw Problem.badRequest(
                        "ids-too-many", "一次最多查询 500 个编号。", "At most 500 ids may be asked for at once.");
            }
            return Flux.fromIterable(ids)
                    .distinct()
                    .flatMapSequential(id -> found(id, caller))
                    .collectList()
                    .map(items -> ResponseEntity.ok(new People(items)));
        }
        return logins.persons(paging.cursor(), paging.limit() + 1)
                .flatMapSequential(id -> found(id, caller))
                .collectList()
                .map(items -> page(items, paging.limit()));
    }

    private static ResponseEntity<People> page(List<Person> items, int limit) {
        if (items.size() <= limit) {
            return ResponseEntity.ok(new People(items));
        }
        var shown = items.subList(0, limit);
        var next =
                "</api/v1/people?limit=" + limit + "&cursor=" + shown.getLast().login() + ">; rel=\"next\"";
        return ResponseEntity.ok().header(HttpHeaders.LINK, next).body(new People(shown));
    }

    @PostMapping("/{id}/name")
    Mono<ResponseEntity<Void>> name(@PathVariable UUID id, @RequestBody Name body, Caller caller) {
        return send(new NameAccount(id, body.name()), caller, null);
    }

    @PostMapping("/{id}/deactivate")
    Mono<ResponseEntity<Void>> deactivate(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable Reason body, Caller caller) {
        return send(new DeactivateAccount(id), caller, body);
    }

    @PostMapping("/{id}/reactivate")
    Mono<ResponseEntity<Void>> reactivate(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable Reason body, Caller caller) {
        return send(new ReactivateAccount(id), caller, body);
    }

    /** For ever: nobody can read again what this person was called or said as a person. What was agreed stays. */
    @PostMapping("/{id}/erase")
    Mono<ResponseEntity<Void>> erase(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable Reason body, Caller caller) {
        return send(new EraseAccount(id), caller, body);
    }

    @PostMapping("/{id}/administrator/grant")
    Mono<ResponseEntity<Void>> grant(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable Reason body, Caller caller) {
        return send(new GrantAdministrator(id), caller, body);
    }

    @PostMapping("/{id}/administrator/revoke")
    Mono<ResponseEntity<Void>> revoke(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable Reason body, Caller caller) {
        return send(new RevokeAdministrator(id), caller, body);
    }

    private Mono<ResponseEntity<Void>> send(AccountCommand command, Caller caller, @Nullable Reason body) {
        var because = body == null ? null : body.reason();
        return accounts.send(command, caller.withReason(because), Reply.done()).map(answers::of);
    }

    private Mono<Person> found(UUID id, Caller caller) {
        var close = caller.administrator() || caller.actor().accountable().equals(id);
        return accounts.current(id).filter(Account::exists).map(account -> Person.of(id, account, close));
    }

    private ResponseEntity<Invited> invited(Invitations.Invited invited) {
        var empty = answers.of(invited.outcome());
        var id = UUID.fromString(
                java.util.Objects.requireNonNull(invited.outcome().location()).replaceFirst(".*/", ""));
        return ResponseEntity.status(empty.getStatusCode())
                .headers(empty.getHeaders())
                .body(body(id, invited));
    }

    private static Invited body(UUID id, Invitations.Invited invited) {
        return new Invited(id, invited.link(), invited.link() == null ? null : invited.expiresAt());
    }
}

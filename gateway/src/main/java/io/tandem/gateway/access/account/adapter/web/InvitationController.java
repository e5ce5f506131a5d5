package io.tandem.gateway.access.account.adapter.web;

import io.tandem.gateway.access.Secret;
import io.tandem.gateway.access.account.application.Invitations;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.Trace;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One-time links: whoever has one may look at it and set a password with it, once. */
@RestController
@RequestMapping("/api/v1/invitations/{token}")
final class InvitationController {

    private final Invitations invitations;
    private final Answers answers;

    InvitationController(Invitations invitations, Answers answers) {
        this.invitations = invitations;
        this.answers = answers;
    }

    record NewPassword(String password) {
        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }

    record Invitation(String login, String name) {}

    @GetMapping
    Mono<Invitation> invitation(@PathVariable String token) {
        return invitations.find(Secret.parse(token)).map(account -> new Invitation(account.login(), account.name()));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Void>> accept(
            @PathVariable String token, @RequestBody NewPassword body, ServerWebExchange exchange) {
        return invitations
                .accept(Secret.parse(token), body.password(), Trace.correlation(exchange))
                .map(answers::of);
    }
}

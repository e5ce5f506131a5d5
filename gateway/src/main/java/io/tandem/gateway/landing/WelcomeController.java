package io.tandem.gateway.landing;

import io.swagger.v3.oas.annotations.Hidden;
import io.tandem.gateway.access.Secret;
import io.tandem.gateway.access.account.application.Invitations;
import io.tandem.gateway.access.account.domain.Account;
import io.tandem.gateway.access.account.domain.AccountRule;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.web.Language;
import io.tandem.platform.web.Trace;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A one-time link, opened in a browser: a form that sets the password, without script. */
@RestController
@Hidden
@RequestMapping("/welcome/{token}")
final class WelcomeController {

    private final Invitations invitations;

    WelcomeController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    Mono<ResponseEntity<String>> form(
            @PathVariable String token,
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            ServerWebExchange exchange) {
        var language = Page.language(lang, exchange);
        return invitations
                .find(Secret.parse(token))
                .map(account -> form(account, "", HttpStatus.OK, language))
                .onErrorResume(RuleViolated.class, _ -> Mono.just(spent(language)));
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<ResponseEntity<String>> set(
            @PathVariable String token,
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            ServerWebExchange exchange) {
        var language = Page.language(lang, exchange);
        var secret = Secret.parse(token);
        return invitations
                .find(secret)
                .flatMap(account -> exchange.getFormData().flatMap(form -> {
                    var password = String.valueOf(form.getFirst("password"));
                    if (!password.equals(form.getFirst("again"))) {
                        var refusal = language == Language.ZH ? "两次输入的密码不一样。" : "The two passwords differ.";
                        return Mono.just(form(account, refusal, HttpStatus.UNPROCESSABLE_CONTENT, language));
                    }
                    return invitations
                            .accept(secret, password, Trace.correlation(exchange))
                            .map(_ -> Page.WELCOMED.show(HttpStatus.OK, language, Map.of("login", account.login())))
                            .onErrorResume(
                                    RuleViolated.class,
                                    refused -> refused.rule() == AccountRule.INVITATION_IS_OPEN
                                            ? Mono.error(refused)
                                            : Mono.just(form(
                                                    account,
                                                    language == Language.ZH ? refused.zh() : refused.en(),
                                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                                    language)));
                }))
                .onErrorResume(RuleViolated.class, _ -> Mono.just(spent(language)));
    }

    private static ResponseEntity<String> form(Account account, String refusal, HttpStatus status, Language language) {
        return Page.WELCOME.show(status, language, Map.of("login", account.login(), "refusal", refusal));
    }

    private static ResponseEntity<String> spent(Language language) {
        return Page.SPENT.show(HttpStatus.NOT_FOUND, language, Map.of());
    }
}

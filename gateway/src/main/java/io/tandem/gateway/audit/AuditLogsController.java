package io.tandem.gateway.audit;

import io.tandem.gateway.access.identity.Signed;
import io.tandem.platform.audit.AuditController;
import io.tandem.platform.command.Caller;
import io.tandem.platform.web.Problem;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Receipts and keys without having to know which service's log it is. */
@RestController
@RequestMapping("/api/v1/audit")
final class AuditLogsController {

    private final Logs logs;
    private final AuditController own;

    AuditLogsController(Logs logs, AuditController own) {
        this.logs = logs;
        this.own = own;
    }

    /** The event's receipt, from whichever service stored it; for administrators. */
    @GetMapping(path = "/receipts/{eventId}", produces = MediaType.TEXT_PLAIN_VALUE)
    Mono<ResponseEntity<String>> receipt(@PathVariable UUID eventId, Caller caller, ServerWebExchange exchange) {
        return logs.ask("/receipts/" + eventId, token(exchange), language(exchange))
                .collectList()
                .flatMap(answers -> answers.stream()
                        .filter(answer -> answer.getStatusCode().is2xxSuccessful())
                        .findFirst()
                        .map(Mono::just)
                        .orElseGet(() -> elsewhere(answers, eventId, caller)))
                .map(AuditLogsController::passed);
    }

    private Mono<ResponseEntity<String>> elsewhere(List<ResponseEntity<String>> answers, UUID eventId, Caller caller) {
        var away = answers.stream().anyMatch(answer -> answer.getStatusCode().is5xxServerError());
        return own.receipt(eventId, caller)
                .onErrorMap(Problem.class, problem -> away && caller.administrator() ? Logs.away() : problem);
    }

    /** The public keys of all logs, as a tlog-policy; to be kept before it is needed. */
    @GetMapping(path = "/policy", produces = MediaType.TEXT_PLAIN_VALUE)
    Mono<ResponseEntity<String>> policy(ServerWebExchange exchange) {
        return logs.ask("/policy", token(exchange), language(exchange))
                .concatWith(own.policy())
                .collectList()
                .map(answers -> {
                    if (answers.stream().anyMatch(a -> a.getStatusCode() != HttpStatus.OK)) {
                        throw Logs.away();
                    }
                    var keys = answers.stream()
                            .flatMap(answer ->
                                    Objects.requireNonNull(answer.getBody()).lines())
                            .filter(line -> line.startsWith("log "))
                            .collect(Collectors.joining("\n", "", "\nquorum none\n"));
                    return ResponseEntity.ok()
                            .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                            .body(keys);
                });
    }

    /** Only what a receipt's reader needs of another service's answer. */
    private static ResponseEntity<String> passed(ResponseEntity<String> answer) {
        var headers = new HttpHeaders();
        for (var name : List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.RETRY_AFTER)) {
            var value = answer.getHeaders().getFirst(name);
            if (value != null) {
                headers.set(name, value);
            }
        }
        return ResponseEntity.status(answer.getStatusCode()).headers(headers).body(answer.getBody());
    }

    private static String token(ServerWebExchange exchange) {
        return Signed.in(exchange).jwt().getTokenValue();
    }

    private static @org.jspecify.annotations.Nullable String language(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
    }
}

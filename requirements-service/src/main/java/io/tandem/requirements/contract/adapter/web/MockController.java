package io.tandem.requirements.contract.adapter.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.tandem.platform.command.Caller;
import io.tandem.requirements.contract.application.Contracts;
import io.tandem.requirements.contract.application.Documents;
import io.tandem.requirements.contract.document.MockAnswer;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Answers as the concluded version (before the first: the newest) would, always the same, so that a page can be built
 * before the interface is. {@code Prefer: code=409} asks for another status. What is sent is not looked at.
 */
@RestController
class MockController {

    private static final Pattern PREFER = Pattern.compile("(?:^|[,;\\s])code=([1-5][0-9X]{2}|default)(?:$|[,;\\s])");

    private final Contracts contracts;
    private final Documents documents;

    MockController(Contracts contracts, Documents documents) {
        this.contracts = contracts;
        this.documents = documents;
    }

    @RequestMapping(
            path = "/api/v1/contracts/{contract}/mock/**",
            method = {
                RequestMethod.GET,
                RequestMethod.POST,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE
            },
            consumes = MediaType.ALL_VALUE)
    Mono<ResponseEntity<JsonNode>> answer(
            @PathVariable UUID contract,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> anyQuery,
            Caller caller,
            ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var path = request.getPath().value();
        var inside = path.substring(path.indexOf("/mock/") + "/mock".length());
        return contracts
                .readable(contract, caller, null)
                .flatMap(c -> documents.taken(c.standing().document().hash()))
                .flatMap(taken -> documents.work(
                        () -> MockAnswer.of(
                                taken.document(),
                                request.getMethod().name(),
                                inside,
                                wanted(request.getHeaders().getFirst("Prefer"))),
                        taken.blob()))
                .map(made -> made.body() == null || made.mediaType() == null
                        ? ResponseEntity.status(made.status()).build()
                        : ResponseEntity.status(made.status())
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(made.body()));
    }

    private static @Nullable String wanted(@Nullable String prefer) {
        var code = PREFER.matcher(prefer == null ? "" : prefer);
        return code.find() ? code.group(1) : null;
    }
}

package io.tandem.gateway.landing;

import io.swagger.v3.oas.annotations.Hidden;
import io.tandem.gateway.access.SignInProperties;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/** What a browser sees as long as there is no web client: what this is, where the documentation is, how to sign in. */
@RestController
@Hidden
final class LandingController {

    private final String base;

    LandingController(SignInProperties properties) {
        this.base = properties.publicUrl().toString();
    }

    @GetMapping("/")
    ResponseEntity<String> landing(
            @RequestParam(name = "lang", required = false) @Nullable String lang, ServerWebExchange exchange) {
        return Page.LANDING.show(HttpStatus.OK, Page.language(lang, exchange), Map.of("base", base));
    }
}

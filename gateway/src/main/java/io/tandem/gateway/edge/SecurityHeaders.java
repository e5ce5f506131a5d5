package io.tandem.gateway.edge;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** What browsers are told about every answer, the services' and the gateway's own (OWASP Secure Headers). */
@Component
public final class SecurityHeaders implements WebFilter, Ordered {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
    /** The web client: its own scripts, its own styles and those that carry this answer's nonce. */
    private static final String CLIENT = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}';"
            + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    private static final String NONCE = SecurityHeaders.class.getName() + ".nonce";

    private static final String PAGES = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";
    /** Runs its two scripts and talks to nobody. */
    private static final String VERIFY = "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'none';"
            + " frame-ancestors 'none'; base-uri 'none'";
    /** Swagger UI draws inline images and styles and calls the API it describes. */
    private static final String SWAGGER = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().value();
        exchange.getResponse().beforeCommit(() -> {
            write(path, exchange.getAttribute(NONCE), exchange.getResponse().getHeaders());
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    /** This answer is the web client's page, and styles may carry {@code nonce}. */
    public static void allowStyles(ServerWebExchange exchange, String nonce) {
        exchange.getAttributes().put(NONCE, nonce);
    }

    private static void write(String path, @Nullable String nonce, HttpHeaders headers) {
        headers.set("Content-Security-Policy", nonce == null ? policy(path) : CLIENT.replace("{nonce}", nonce));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set(
                "Strict-Transport-Security",
                "max-age=31536000; includeSubDomains"); // without effect over plain HTTP (RFC 6797)
        headers.remove(HttpHeaders.SERVER);
        if (headers.getCacheControl() == null) {
            headers.setCacheControl(headers.getETag() == null ? "no-store" : "private, no-cache");
        }
    }

    private static String policy(String path) {
        if (path.startsWith("/swagger-ui") || path.startsWith("/webjars/")) {
            return SWAGGER;
        }
        if (path.startsWith("/verify/")) {
            return VERIFY;
        }
        return path.startsWith("/api/") || path.startsWith("/v3/") ? NOTHING : PAGES;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 5;
    }
}

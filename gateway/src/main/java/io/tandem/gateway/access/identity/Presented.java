package io.tandem.gateway.access.identity;

import io.tandem.gateway.access.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What a request shows to be let in. */
sealed interface Presented {

    /** Nothing at all. */
    record Nothing() implements Presented {}

    /** Something that cannot be one of ours. */
    record Unreadable() implements Presented {}

    record SessionCookie(Secret secret) implements Presented {}

    record PersonalToken(Secret secret) implements Presented {}

    /** A personal token begins with this, so that a leaked one is recognised by secret scanners. */
    String TOKEN_PREFIX = "tdm_";

    /** The header is looked at first: who sends one means it. */
    static Presented in(ServerHttpRequest request, String cookieName) {
        var headers = request.getHeaders().getOrEmpty(HttpHeaders.AUTHORIZATION);
        if (!headers.isEmpty()) {
            return headers.size() == 1 ? inHeader(headers.getFirst()) : new Unreadable();
        }
        var cookie = request.getCookies().getFirst(cookieName);
        if (cookie == null) {
            return new Nothing();
        }
        var secret = Secret.parse(cookie.getValue());
        return secret == null ? new Unreadable() : new SessionCookie(secret);
    }

    private static Presented inHeader(String authorization) {
        var prefix = "Bearer " + TOKEN_PREFIX;
        var secret = authorization.regionMatches(true, 0, prefix, 0, prefix.length())
                ? Secret.parse(authorization.substring(prefix.length()))
                : null;
        return secret == null ? new Unreadable() : new PersonalToken(secret);
    }
}

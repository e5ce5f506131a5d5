package io.tandem.gateway.access.identity;

import io.tandem.gateway.access.identity.Presented.SessionCookie;
import io.tandem.gateway.access.token.domain.Scope;
import io.tandem.platform.web.Problem;
import io.tandem.platform.web.Refusals;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Replaces what the outside shows by what the inside takes: a cookie or personal token goes no further than here, the
 * services see the short-lived token only. Whatever else claims an identity is taken off.
 */
final class IdentityFilter implements WebFilter {

    /** The header a page's writes carry; its value is given by {@code GET /api/v1/session}. */
    static final String CSRF_HEADER = "X-CSRF-Token";

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final List<String> FORGEABLE = List.of(
            "x-user",
            "x-person",
            "x-actor",
            "x-remote-",
            "x-authenticated-",
            "x-forwarded-",
            "forwarded",
            "x-real-ip",
            "x-tandem-",
            "tandem-actor",
            "ce_",
            "ce-");

    private final Admissions admissions;
    private final SessionCookies cookies;

    IdentityFilter(Admissions admissions, SessionCookies cookies) {
        this.admissions = admissions;
        this.cookies = cookies;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var presented = Presented.in(exchange.getRequest(), cookies.name());
        return admissions
                .admit(presented)
                .map(admission -> chain.filter(signedIn(exchange, presented, admission))
                        .contextWrite(ReactiveSecurityContextHolder.withAuthentication(
                                new JwtAuthenticationToken(admission.jwt(), List.of()))))
                .switchIfEmpty(Mono.fromSupplier(() -> chain.filter(stripped(exchange, null))))
                .flatMap(continued -> continued);
    }

    private static ServerWebExchange signedIn(ServerWebExchange exchange, Presented presented, Admission admission) {
        Refusals.actor(exchange, admission.personId());
        var request = exchange.getRequest();
        var writes = !SAFE.contains(request.getMethod());
        if (presented instanceof SessionCookie(var secret)) {
            if (writes) {
                requireCsrf(secret.csrf(), request.getHeaders());
            }
            exchange.getAttributes().put(Signed.CSRF, secret.csrf());
        }
        if (writes && admission.standing().scope() == Scope.READ) {
            throw new Problem(403, "token-reads-only", "这个令牌只能读取，不能修改。", "This token may read, but not write.");
        }
        exchange.getAttributes().put(Admission.ATTRIBUTE, admission);
        return stripped(exchange, admission.jwt().getTokenValue());
    }

    private static void requireCsrf(String expected, HttpHeaders headers) {
        var sent = headers.getFirst(CSRF_HEADER);
        if (sent == null || !equalInTime(sent, expected)) {
            throw new Problem(
                    403,
                    "csrf-token-missing",
                    "缺少 X-CSRF-Token 请求头或其值不对，请从 GET /api/v1/session 取得。",
                    "The header X-CSRF-Token is missing or wrong; GET /api/v1/session gives its value.");
        }
    }

    private static boolean equalInTime(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static ServerWebExchange stripped(ServerWebExchange exchange, @Nullable String jwt) {
        var request = exchange.getRequest().mutate().headers(headers -> {
            headers.remove(HttpHeaders.AUTHORIZATION);
            headers.remove(HttpHeaders.COOKIE);
            headers.remove(CSRF_HEADER);
            List.copyOf(headers.headerNames()).stream()
                    .filter(IdentityFilter::claimsAnIdentity)
                    .forEach(headers::remove);
            if (jwt != null) {
                headers.setBearerAuth(jwt);
            }
        });
        return exchange.mutate().request(request.build()).build();
    }

    private static boolean claimsAnIdentity(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return FORGEABLE.stream().anyMatch(name::startsWith);
    }
}

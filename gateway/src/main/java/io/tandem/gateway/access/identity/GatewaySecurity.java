package io.tandem.gateway.access.identity;

import io.tandem.platform.web.Problem;
import io.tandem.platform.web.ProblemHandler;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What may be seen by anybody; for everything else somebody must be signed in. */
@Configuration(proxyBeanMethods = false)
class GatewaySecurity {

    private static final List<PathPattern> TO_LOOK_AT = patterns(
            "/",
            "/favicon.svg",
            "/assets/**",
            "/app/**",
            "/verify/**", // the page that checks receipts needs nothing of ours
            "/.well-known/jwks.json",
            "/v3/api-docs/**",
            "/asyncapi",
            "/asyncapi.yaml",
            "/swagger-ui.html",
            "/swagger-ui/**",
            "/webjars/**",
            "/actuator/**"); // on a port of its own; nothing of it answers where people come in

    private static final List<PathPattern> BY_LINK = patterns("/welcome/*", "/api/v1/invitations/*");

    private static final List<PathPattern> TO_SIGN_IN = patterns("/api/v1/session");

    @Bean
    SecurityWebFilterChain gatewayDoor(
            ServerHttpSecurity http,
            Admissions admissions,
            SessionCookies cookies,
            ProblemHandler problems,
            ServerWebExchangeMatcher webClientPages) {
        return http.csrf(
                        ServerHttpSecurity.CsrfSpec
                                ::disable) // IdentityFilter asks for its own token, bound to the session
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable) // see edge.SecurityHeaders
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .addFilterAt(new IdentityFilter(admissions, cookies), SecurityWebFiltersOrder.AUTHENTICATION)
                .authorizeExchange(exchanges -> exchanges
                        .matchers(open(webClientPages))
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .exceptionHandling(e -> e.authenticationEntryPoint(
                        (exchange, _) -> problems.write(exchange, ProblemHandler.unauthenticated())))
                .build();
    }

    /** One look at the path for all of them: every request comes by here. */
    private static ServerWebExchangeMatcher open(ServerWebExchangeMatcher pages) {
        return exchange -> {
            var request = exchange.getRequest();
            var path = request.getPath().pathWithinApplication();
            var open = matches(BY_LINK, path)
                    || (request.getMethod().equals(HttpMethod.GET) && matches(TO_LOOK_AT, path))
                    || (request.getMethod().equals(HttpMethod.POST) && matches(TO_SIGN_IN, path));
            return open ? ServerWebExchangeMatcher.MatchResult.match() : pages.matches(exchange);
        };
    }

    private static List<PathPattern> patterns(String... patterns) {
        return Arrays.stream(patterns)
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    private static boolean matches(List<PathPattern> patterns, PathContainer path) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** Paths and methods that play tricks are refused in the same form as everything else. */
    @Bean
    ServerExchangeRejectedHandler trickRefusal(ProblemHandler problems) {
        return (exchange, _) -> problems.write(
                exchange,
                Problem.badRequest(
                        "request-rejected",
                        "请求的地址、方法或请求头不合规范，未被接受。",
                        "The address, method or a header of the request is not acceptable."));
    }
}

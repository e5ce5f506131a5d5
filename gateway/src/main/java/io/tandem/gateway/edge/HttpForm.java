package io.tandem.gateway.edge;

import io.tandem.platform.web.Problem;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;

/** What Netty lets pass and RFC 9112 does not: another version of HTTP, and not exactly one Host. */
@Component
final class HttpForm implements WebFilter, Ordered {

    private static final Set<String> VERSIONS = Set.of("HTTP/1.0", "HTTP/1.1", "HTTP/2.0");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpServerRequest request = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
        var version = request.version().text();
        var hosts =
                exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.HOST).size();
        var wellFormed = VERSIONS.contains(version) && (hosts == 1 || (hosts == 0 && version.equals("HTTP/1.0")));
        return wellFormed ? chain.filter(exchange) : Mono.error(malformed());
    }

    private static Problem malformed() {
        return Problem.badRequest("request-unreadable", "请求不是合法的 HTTP。", "The request is not well-formed HTTP.")
                .header("Connection", "close");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 8; // after the security headers and the address's limit
    }
}

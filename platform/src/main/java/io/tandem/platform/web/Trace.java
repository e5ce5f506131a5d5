package io.tandem.platform.web;

import io.tandem.platform.command.Commands;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Gives each request a trace id: that of its {@code traceparent} (W3C Trace Context) or a new one. The correlation id
 * of every event that follows is this id written as a UUID.
 */
public final class Trace implements WebFilter, Ordered {

    private static final String TRACE = Trace.class.getName();
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getAttributes().computeIfAbsent(TRACE, _ -> fromHeader(exchange));
        return chain.filter(exchange);
    }

    /** 32 lower-case hexadecimal digits. */
    public static String id(ServerWebExchange exchange) {
        return (String) exchange.getAttributes().computeIfAbsent(TRACE, _ -> fromHeader(exchange));
    }

    public static UUID correlation(ServerWebExchange exchange) {
        var id = id(exchange);
        return new UUID(Long.parseUnsignedLong(id, 0, 16, 16), Long.parseUnsignedLong(id, 16, 32, 16));
    }

    private static String fromHeader(ServerWebExchange exchange) {
        var header = exchange.getRequest().getHeaders().getFirst("traceparent");
        var matcher = header == null ? null : TRACEPARENT.matcher(header);
        return matcher != null && matcher.matches() && !matcher.group(1).matches("0+")
                ? matcher.group(1)
                : Commands.newId().toString().replace("-", "");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}

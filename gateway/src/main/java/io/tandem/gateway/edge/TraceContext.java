package io.tandem.gateway.edge;

import io.tandem.platform.web.Trace;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands a request's trace on to the service (W3C Trace Context), also where the caller began none. */
@Component
final class TraceContext implements GlobalFilter, Ordered {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var trace = Trace.id(exchange);
        var request = exchange.getRequest()
                .mutate()
                .header("traceparent", "00-" + trace + "-" + trace.substring(16) + "-01")
                .build();
        return chain.filter(exchange.mutate().request(request).build());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }
}

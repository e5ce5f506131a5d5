package io.tandem.gateway.edge;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.netty.handler.timeout.TimeoutException;
import io.tandem.platform.web.Problem;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import reactor.netty.http.client.PrematureCloseException;

/**
 * A service that is away, or does not answer in time, is a 503 that names it and says when to try again. Where that
 * happens to half of what is asked, nothing more is asked for two seconds: nobody waits for what will not come.
 */
@Component
public final class ServiceAway implements GlobalFilter, Ordered {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(50)
            .waitDurationInOpenState(TRY_AGAIN)
            .permittedNumberOfCallsInHalfOpenState(3)
            .automaticTransitionFromOpenToHalfOpenEnabled(false)
            .recordException(failure -> problem("", failure) != null)
            .build());

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var route = exchange.<Route>getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        var service = route.getUri().getAuthority();
        return chain.filter(exchange)
                .transformDeferred(CircuitBreakerOperator.of(breakers.circuitBreaker(service)))
                .onErrorMap(failure -> {
                    var problem = failure instanceof CallNotPermittedException
                            ? away(route.getId())
                            : problem(route.getId(), failure);
                    return problem == null ? failure : problem;
                });
    }

    /** What {@code failure} means to the caller of {@code service}, or null where it is none of the service's being away. */
    static @Nullable Problem problem(String service, Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            switch (t) {
                case Problem _ -> {
                    return null;
                }
                case ConnectException _, UnknownHostException _ -> {
                    return away(service);
                }
                case PrematureCloseException _, AbortedException _, ClosedChannelException _, TimeoutException _ -> {
                    return unknown(service);
                }
                case ResponseStatusException status
                when status.getStatusCode().isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT) -> {
                    return unknown(service);
                }
                default -> {
                    // look at the cause
                }
            }
        }
        return null;
    }

    /** What somebody is told who needs {@code service} and nothing else will do. */
    public static Problem away(String service) {
        return Problem.unavailable(
                        "服务 " + service + " 暂时不可用，请稍后重试。",
                        "The service " + service + " is away; nothing was done. Please try again in a moment.",
                        TRY_AGAIN)
                .member("service", service);
    }

    private static Problem unknown(String service) {
        return Problem.unavailable(
                        "服务 " + service + " 没有及时答复，操作可能已完成。请用同一个 Idempotency-Key 重试。",
                        "The service " + service + " did not answer in time; the request may have been carried out."
                                + " Repeat it with the same Idempotency-Key.",
                        TRY_AGAIN)
                .member("service", service);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}

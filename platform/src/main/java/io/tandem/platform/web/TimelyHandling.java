package io.tandem.platform.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers neither too early nor on too old grounds: a read that names positions ({@code Tandem-Position:
 * requirements=12,planning=3}) waits for them up to a second and is then answered anyway, with {@code Tandem-Lag}
 * naming what is not shown yet; and who may do what is not judged by a view that has heard nothing for a minute.
 */
final class TimelyHandling extends RequestMappingHandlerAdapter {

    static final String POSITION = "Tandem-Position";
    static final String LAG = "Tandem-Lag";

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Pattern FORM = Pattern.compile("\\s*([a-z]{1,32})=(\\d{1,15})\\s*");

    private final ShownPositions positions;
    private final Supplier<RoleView> roles;

    TimelyHandling(ShownPositions positions, Supplier<RoleView> roles) {
        this.positions = positions;
        this.roles = roles;
    }

    @Override
    public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith("io.tandem.")) {
            return super.handle(exchange, handler);
        }
        return Mono.defer(() -> {
            roles.get().requireFresh();
            var named = exchange.getRequest().getHeaders().get(POSITION);
            if (named == null || !READS.contains(exchange.getRequest().getMethod())) {
                return super.handle(exchange, handler);
            }
            return positions
                    .lacking(wanted(named), PATIENCE)
                    .doOnNext(lag -> exchange.getResponse().getHeaders().set(LAG, lag))
                    .then(Mono.defer(() -> super.handle(exchange, handler)));
        });
    }

    private static Map<String, Long> wanted(List<String> headers) {
        var wanted = new LinkedHashMap<String, Long>();
        for (var header : headers) {
            for (var part : header.split(",", -1)) {
                var matcher = FORM.matcher(part);
                if (!matcher.matches()) {
                    throw unreadable();
                }
                wanted.merge(matcher.group(1), Long.valueOf(matcher.group(2)), Math::max);
            }
        }
        return wanted;
    }

    private static Problem unreadable() {
        return Problem.badRequest(
                "position-invalid",
                "Tandem-Position 的格式不对，例如 requirements=12,planning=3。",
                "Tandem-Position cannot be read; it looks like requirements=12,planning=3.");
    }
}

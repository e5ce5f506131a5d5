package io.tandem.platform.web;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.model.Actor;
import io.tandem.platform.command.Caller;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives controller methods what every request carries: {@link Caller}, {@link IfMatch}, {@link AsOf}, {@link Paging}. */
public final class RequestArguments implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> TYPES = Set.of(Caller.class, IfMatch.class, AsOf.class, Paging.class);

    private final CommitLog log;
    private final Clock clock;

    public RequestArguments(CommitLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        var type = parameter.getParameterType();
        var query = exchange.getRequest().getQueryParams();
        if (type == Caller.class) {
            return caller(exchange).cast(Object.class);
        }
        if (type == IfMatch.class) {
            return Mono.fromCallable(
                    () -> IfMatch.parse(exchange.getRequest().getHeaders().get("If-Match")));
        }
        if (type == Paging.class) {
            return Mono.fromCallable(() -> Paging.parse(query.getFirst("limit"), query.getFirst("cursor")));
        }
        return asOf(query.getFirst("asOf")).cast(Object.class);
    }

    private Mono<AsOf> asOf(@Nullable String text) {
        return Mono.defer(() -> {
            var instant = AsOf.parse(text, clock.instant());
            return instant == null ? Mono.just(AsOf.NOW) : log.close(instant).map(head -> new AsOf(instant, head));
        });
    }

    private static Mono<Caller> caller(ServerWebExchange exchange) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .filter(authentication -> authentication.getPrincipal() instanceof Jwt)
                .map(authentication -> (Jwt) authentication.getPrincipal())
                .switchIfEmpty(Mono.error(ProblemHandler::unauthenticated))
                .map(jwt -> caller(jwt, exchange));
    }

    private static Caller caller(Jwt jwt, ServerWebExchange exchange) {
        var person = UUID.fromString(jwt.getSubject());
        var onBehalfOf = jwt.getClaimAsString("obo");
        var kind = jwt.getClaimAsString("kind");
        var actor = new Actor(
                kind == null ? Actor.Kind.PERSON : Actor.Kind.valueOf(kind),
                person,
                onBehalfOf == null ? null : UUID.fromString(onBehalfOf));
        Refusals.actor(exchange, actor.accountable());
        var administrator = Boolean.TRUE.equals(jwt.getClaimAsBoolean("adm"));
        var correlation = Trace.correlation(exchange);
        return new Caller(
                actor, administrator, null, correlation, correlation, null, IdempotencyKeys.of(exchange, actor));
    }
}

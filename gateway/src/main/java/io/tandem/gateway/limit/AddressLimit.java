package io.tandem.gateway.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Holds each address to its limit, before anything of the request is looked at, and tells every answer what is left. */
@Component
final class AddressLimit implements WebFilter, Ordered {

    private static final String TAKEN = AddressLimit.class.getName();

    private final Addresses addresses;
    private final Buckets buckets;

    AddressLimit(Addresses addresses, Limits limits) {
        this.addresses = addresses;
        this.buckets = new Buckets("address", limits.address(), limits.window());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var taken = buckets.take(addresses.of(exchange));
        var all = new ArrayList<>(List.of(taken));
        exchange.getAttributes().put(TAKEN, all);
        exchange.getResponse().beforeCommit(() -> {
            write(exchange, all);
            return Mono.empty();
        });
        return taken.granted() ? chain.filter(exchange) : Mono.error(taken.refusal());
    }

    /** Adds what another limit says to the same answer. */
    @SuppressWarnings("unchecked") // this filter put it there
    static void note(ServerWebExchange exchange, Taken taken) {
        ((List<Taken>) exchange.getRequiredAttribute(TAKEN)).add(taken);
    }

    private static void write(ServerWebExchange exchange, List<Taken> all) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("RateLimit-Policy", all.stream().map(Taken::described).collect(Collectors.joining(", ")));
        headers.set("RateLimit", all.stream().map(Taken::left).collect(Collectors.joining(", ")));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 7; // after the security headers, before the body limit
    }
}

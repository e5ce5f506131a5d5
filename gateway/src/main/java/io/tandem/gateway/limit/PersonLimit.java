package io.tandem.gateway.limit;

import io.tandem.gateway.access.identity.Admission;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Holds each person to a limit, whatever sessions, tokens and addresses are used. */
@Component
final class PersonLimit implements WebFilter, Ordered {

    private final Buckets buckets;

    PersonLimit(Limits limits) {
        this.buckets = new Buckets("person", limits.person(), limits.window());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var admission = Admission.of(exchange);
        if (admission == null) {
            return chain.filter(exchange);
        }
        var taken = buckets.take(admission.personId().toString());
        AddressLimit.note(exchange, taken);
        return taken.granted() ? chain.filter(exchange) : Mono.error(taken.refusal());
    }

    @Override
    public int getOrder() {
        return -50; // after the one who asks is known (Spring Security's filter stands at -100)
    }
}

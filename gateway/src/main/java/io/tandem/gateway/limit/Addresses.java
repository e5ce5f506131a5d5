package io.tandem.gateway.limit;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Where a request comes from: its connection's address, or, through a proxy of ours, what that proxy says. */
@Component
public final class Addresses {

    private static final String ATTRIBUTE = Addresses.class.getName();

    private final Limits limits;

    Addresses(Limits limits) {
        this.limits = limits;
    }

    /** Asked first before {@code X-Forwarded-For} is taken off; the same for the whole request. */
    public String of(ServerWebExchange exchange) {
        return (String) exchange.getAttributes().computeIfAbsent(ATTRIBUTE, _ -> find(exchange));
    }

    private String find(ServerWebExchange exchange) {
        var connected = text(exchange.getRequest().getRemoteAddress());
        if (!limits.proxies().contains(connected)) {
            return connected;
        }
        var forwarded = exchange.getRequest().getHeaders().getOrEmpty("X-Forwarded-For");
        var hops = String.join(",", forwarded).split(",", -1);
        for (var i = hops.length - 1; i >= 0; i--) {
            var hop = hops[i].strip();
            if (!hop.isEmpty() && !limits.proxies().contains(hop)) {
                return hop;
            }
        }
        return connected;
    }

    private static String text(@Nullable InetSocketAddress remote) {
        return remote == null || remote.getAddress() == null
                ? "?"
                : remote.getAddress().getHostAddress();
    }
}

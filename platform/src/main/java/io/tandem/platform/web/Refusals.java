package io.tandem.platform.web;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.server.ServerWebExchange;

/**
 * The audit log of what was refused: one line per attempt that somebody was not allowed, in the logger
 * {@code tandem.audit}. Who (an id), what, why, and the trace; never a body, a query or a secret.
 */
public final class Refusals {

    private static final Logger AUDIT = LoggerFactory.getLogger("tandem.audit");
    private static final String ACTOR = Refusals.class.getName();

    /** Longer than any id or key of ours: what stands there may open something. */
    private static final int LONGEST = 40;

    private Refusals() {}

    /** Names who is asking, for the line that may follow. */
    public static void actor(ServerWebExchange exchange, UUID person) {
        exchange.getAttributes().put(ACTOR, person);
    }

    static void note(ServerWebExchange exchange, Problem problem) {
        var status = problem.status();
        if (status == 401 || status == 403 || status == 429) {
            AUDIT.info(
                    "refused status={} code={} method={} path={} actor={} trace={}",
                    status,
                    problem.code(),
                    exchange.getRequest().getMethod(),
                    path(exchange),
                    exchange.getAttributes().getOrDefault(ACTOR, "nobody"),
                    Trace.id(exchange));
        }
    }

    private static String path(ServerWebExchange exchange) {
        return Arrays.stream(exchange.getRequest().getPath().value().split("/", -1))
                .map(segment -> segment.length() > LONGEST ? "*" : segment)
                .collect(Collectors.joining("/"));
    }
}

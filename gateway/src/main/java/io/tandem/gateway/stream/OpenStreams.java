package io.tandem.gateway.stream;

import io.tandem.gateway.limit.Limits;
import io.tandem.platform.web.Problem;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many streams each person has open here: as many as browsers have tabs, not more. */
@Component
final class OpenStreams {

    private final Limits limits;
    private final Map<UUID, Integer> open = new ConcurrentHashMap<>();

    OpenStreams(Limits limits) {
        this.limits = limits;
    }

    /** @throws Problem 429 where the person has as many as are allowed */
    void enter(UUID person) {
        var now = open.merge(person, 1, Integer::sum);
        if (now > limits.streams()) {
            leave(person);
            throw new Problem(
                            429,
                            "too-many-streams",
                            "同时打开的页面太多，最多 " + limits.streams() + " 个实时连接。",
                            "Too many open streams; at most " + limits.streams() + " at once.")
                    .header("Retry-After", "15");
        }
    }

    void leave(UUID person) {
        open.computeIfPresent(person, (_, count) -> count > 1 ? count - 1 : null);
    }
}

package io.tandem.gateway.limit;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A token bucket for each of those who ask; of those not seen for long the oldest are forgotten, full as they are. */
final class Buckets {

    private static final int REMEMBERED = 50_000;

    private final String policy;
    private final int quota;
    private final Duration window;

    @SuppressWarnings("serial") // never serialized
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    Buckets(String policy, int quota, Duration window) {
        this.policy = policy;
        this.quota = quota;
        this.window = window;
    }

    Taken take(String who) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(
                    who,
                    _ -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, window))
                            .build());
        }
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Taken(
                policy,
                quota,
                window,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, 1_000_000_000L);
    }
}

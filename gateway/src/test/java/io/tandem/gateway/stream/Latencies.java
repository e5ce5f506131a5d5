package io.tandem.gateway.stream;

import java.util.concurrent.atomic.AtomicLongArray;

/** How long things took, in steps of a tenth of a millisecond up to ten seconds. */
final class Latencies {

    private static final long STEP_NANOS = 100_000;

    private final AtomicLongArray counts = new AtomicLongArray(100_001);

    void add(long nanos) {
        counts.incrementAndGet(Math.clamp(nanos / STEP_NANOS, 0, counts.length() - 1));
    }

    long count() {
        var all = 0L;
        for (var i = 0; i < counts.length(); i++) {
            all += counts.get(i);
        }
        return all;
    }

    double millis(double quantile) {
        var wanted = Math.ceil(count() * quantile);
        var seen = 0L;
        for (var i = 0; i < counts.length(); i++) {
            seen += counts.get(i);
            if (seen >= wanted) {
                return (i + 1) / 10.0;
            }
        }
        return Double.NaN;
    }
}

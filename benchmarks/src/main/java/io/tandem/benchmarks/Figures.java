package io.tandem.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * What one run of one operation gave.
 *
 * @param errors answers other than 2xx, and broken connections
 * @param perSecond answers per second
 * @param cpuMillis CPU the whole system used per request, in milliseconds
 */
record Figures(
        String operation,
        int connections,
        int requests,
        int errors,
        double perSecond,
        double p50Millis,
        double p99Millis,
        double cpuMillis) {

    static Figures of(String operation, int connections, long[] nanos, int errors, Duration took, Duration cpu) {
        Arrays.sort(nanos);
        var requests = nanos.length;
        return new Figures(
                operation,
                connections,
                requests,
                errors,
                requests / (took.toNanos() / 1e9),
                at(nanos, 0.50),
                at(nanos, 0.99),
                requests == 0 ? 0 : cpu.toNanos() / 1e6 / requests);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %.2f | %.2f | %.2f | %d |",
                operation,
                connections,
                requests,
                perSecond,
                p50Millis,
                p99Millis,
                cpuMillis,
                errors);
    }
}

package io.tandem.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Measures the standalone system through the gateway and writes {@code benchmarks/results/<date>.md}. Run from the
 * root by {@code ./tandem bench}; {@code --seconds=<n>} counts n seconds per figure instead of eight, {@code --rows=<n>}
 * fills to n requirements instead of 50,000, {@code --only=<word>} measures the operations whose names hold it, {@code
 * --out=<file>} writes elsewhere; {@code TANDEM_JVM} gives the measured process more options, such as a profiler's.
 */
public final class Bench {

    private static final List<Integer> CONNECTIONS = List.of(1, 16, 64);
    private static final int PORT_OFFSET = 3000;
    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int WARM_ROUNDS = 8;

    private final int rows;
    private final Load load;
    private final Workspace workspace;
    private final Report report;
    private final String only;

    private Bench(RunningTandem tandem, int seconds, int rows, String only, Report report) throws Exception {
        this.rows = rows;
        this.report = report;
        this.only = only;
        workspace = new Workspace(tandem);
        load = new Load(
                tandem,
                workspace.headers(),
                Duration.ofSeconds(Math.max(2, seconds / 3)),
                Duration.ofSeconds(seconds),
                100_000);
    }

    public static void main(String[] arguments) throws Exception {
        var seconds = Integer.parseInt(option(arguments, "--seconds", "8"));
        var rows = Integer.parseInt(option(arguments, "--rows", "50000"));
        var today = LocalDate.now(ZoneOffset.UTC);
        var file = Path.of(option(arguments, "--out", "benchmarks/results/" + today + ".md"));
        var report = new Report(today);
        try (var tandem = new RunningTandem(PORT_OFFSET)) {
            report.started(tandem.startToReady(), tandem.residentMegabytes());
            new Bench(tandem, seconds, rows, option(arguments, "--only", ""), report).measure();
            report.ended(tandem.residentMegabytes(), tandem.diskMegabytes());
        }
        report.write(file);
    }

    private void measure() throws InterruptedException {
        fillTo(Math.min(FEW, rows));
        measure(workspace.list(workspace.size()));
        if (rows > FEW) {
            fillTo(Math.min(MANY, rows));
            measure(workspace.list(workspace.size()));
        }
        measure(workspace.history());
        measure(workspace.update());
        measure(workspace.create());
        measure(workspace.composed());
        measure(workspace.signIn());
        if (rows > workspace.size()) {
            fillTo(rows);
            measure(workspace.list(rows));
        }
    }

    /** The JVM's compilers work for minutes: until a request costs no less than the time before, at most eight times. */
    private void warm(Operation operation) throws InterruptedException {
        var before = Double.MAX_VALUE;
        for (var round = 0; round < WARM_ROUNDS; round++) {
            var cost = load.run(operation, 16).cpuMillis();
            if (cost > before * 0.97) {
                return;
            }
            before = cost;
        }
    }

    private void measure(Operation operation) throws InterruptedException {
        if (!operation.name().contains(only)) {
            return;
        }
        warm(operation);
        for (var connections : CONNECTIONS) {
            load.tandem().awaitIdle();
            report.add(load.run(operation, connections), Machine.load());
        }
    }

    private void fillTo(int size) throws InterruptedException {
        var missing = size - workspace.size();
        if (missing > 0) {
            load.fill(workspace.create(), 32, missing);
        }
    }

    private static String option(String[] arguments, String name, String otherwise) {
        for (var argument : arguments) {
            if (argument.startsWith(name + "=")) {
                return argument.substring(name.length() + 1);
            }
        }
        return otherwise;
    }
}

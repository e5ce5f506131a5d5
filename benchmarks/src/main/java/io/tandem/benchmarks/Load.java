package io.tandem.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends an operation through a fixed number of connections for a while, each connection one request at a time.
 *
 * @param warmUp sent and not counted
 * @param time counted
 * @param most requests after which a run ends, however much time is left
 */
record Load(RunningTandem tandem, Map<String, String> headers, Duration warmUp, Duration time, int most) {

    Figures run(Operation operation, int connections) throws InterruptedException {
        send(operation, connections, warmUp, most);
        var cpu = tandem.cpu();
        var begun = System.nanoTime();
        var errors = new AtomicInteger();
        var nanos = send(operation, connections, time, most, errors);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return Figures.of(
                operation.name(),
                connections,
                nanos,
                errors.get(),
                took,
                tandem.cpu().minus(cpu));
    }

    /** Exactly {@code count} requests, uncounted: to fill. */
    void fill(Operation operation, int connections, int count) throws InterruptedException {
        var errors = new AtomicInteger();
        send(operation, connections, Duration.ofMinutes(10), count, errors);
        if (errors.get() > 0) {
            throw new IllegalStateException(errors + " of " + count + " failed while filling by " + operation.name());
        }
    }

    private void send(Operation operation, int connections, Duration time, int most) throws InterruptedException {
        send(operation, connections, time, most, new AtomicInteger());
    }

    private long[] send(Operation operation, int connections, Duration time, int most, AtomicInteger errors)
            throws InterruptedException {
        var left = new AtomicInteger(most);
        var until = System.nanoTime() + time.toNanos();
        var threads = new ArrayList<Thread>();
        List<long[]> all = new ArrayList<>();
        for (var i = 0; i < connections; i++) {
            var worker = operation.workers().worker(i);
            threads.add(Thread.ofPlatform().name("connection-" + i).start(() -> {
                var nanos = one(worker, until, left, errors);
                synchronized (all) {
                    all.add(nanos);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        return all.stream().flatMapToLong(Arrays::stream).toArray();
    }

    private long[] one(Operation.Worker worker, long until, AtomicInteger left, AtomicInteger errors) {
        var nanos = new long[1024];
        var count = 0;
        try (var connection = new Connection(tandem.gatewayPort(), headers)) {
            while (System.nanoTime() < until && left.getAndDecrement() > 0) {
                var begun = System.nanoTime();
                var answer = connection.send(worker.next());
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, count * 2);
                }
                nanos[count++] = System.nanoTime() - begun;
                if (answer.ok()) {
                    worker.answered(answer);
                } else if (errors.getAndIncrement() == 0) {
                    System.err.println("first error: " + answer.status() + " " + answer.body());
                }
            }
        } catch (IOException e) {
            errors.incrementAndGet();
            System.err.println("a connection broke: " + e.getMessage());
        }
        return Arrays.copyOf(nanos, count);
    }
}

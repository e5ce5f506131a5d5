package io.tandem.standalone;

import io.tandem.embeddedkafka.EmbeddedKafka;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The started parts, in the order they started; closing goes the other way round. */
final class RunningSystem implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningSystem.class);

    private final Deque<Part> parts = new ArrayDeque<>();

    private record Part(String name, AutoCloseable handle) {}

    /** Starts store and broker, then all services side by side. Refuses with the name of the part that failed. */
    void start(DataFolder data, Ports ports) {
        open("Kafka", () -> EmbeddedKafka.open(data.resolve("kafka"), ports.kafka(), ports.kafkaController()));
        openTogether(Service.ALL, ports);
    }

    private void open(String name, Callable<? extends AutoCloseable> opening) {
        try {
            keep(name, opening.call());
        } catch (Exception failure) {
            throw failed(name, failure);
        }
    }

    private void openTogether(List<Service> services, Ports ports) {
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("start-", 0).factory())) {
            List<Future<?>> starting = services.stream()
                    .<Future<?>>map(service -> threads.submit(() -> keep(service.name(), service.start(ports))))
                    .toList();
            for (var i = 0; i < services.size(); i++) {
                try {
                    starting.get(i).get();
                } catch (ExecutionException failure) {
                    throw failed(services.get(i).name(), failure);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw failed(services.get(i).name(), stopped);
                }
            }
        }
    }

    private void keep(String name, AutoCloseable handle) {
        synchronized (parts) {
            parts.push(new Part(name, handle));
        }
    }

    private static Refusal failed(String name, Exception failure) {
        LOG.debug("{} did not start", name, failure);
        var root = Refusal.rootOf(failure);
        return new Refusal(
                Refusal.Kind.PART_FAILED,
                "%s 没有启动：%s".formatted(name, root),
                "%s did not start: %s".formatted(name, root),
                failure);
    }

    @Override
    public void close() {
        synchronized (parts) {
            while (!parts.isEmpty()) {
                var part = parts.pop();
                try {
                    part.handle().close();
                } catch (Exception failure) {
                    LOG.debug("{} did not stop in good order", part.name(), failure);
                }
            }
        }
    }
}

package io.tandem.standalone;

import io.tandem.embeddedkafka.EmbeddedKafka;
import io.tandem.embeddedmongo.EmbeddedMongo;
import io.tandem.embeddedmongo.EmbeddedMongoException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The started parts, in the order they started; closing goes the other way round. */
final class RunningSystem implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningSystem.class);

    private final Deque<Part> parts = new ArrayDeque<>();

    private record Part(String name, AutoCloseable handle) {}

    /**
     * Starts store and broker, then the services side by side. Refuses with the name of the part that failed.
     *
     * @param onFailure told once if the store can no longer write
     */
    void start(DataFolder data, Ports ports, List<Service> services, Consumer<Refusal> onFailure) {
        open("the store", () -> {
            var store = EmbeddedMongo.open(data.resolve("store.mv.db"), ports.mongo());
            store.onFailure(failure -> onFailure.accept(refusal(failure)));
            return store;
        });
        open("Kafka", () -> EmbeddedKafka.open(data.resolve("kafka"), ports.kafka(), ports.kafkaController()));
        openTogether(services, data, ports);
    }

    private void open(String name, Callable<? extends AutoCloseable> opening) {
        try {
            keep(name, opening.call());
        } catch (EmbeddedMongoException failure) {
            throw refusal(failure);
        } catch (Exception failure) {
            throw failed(name, failure);
        }
    }

    private void openTogether(List<Service> services, DataFolder data, Ports ports) {
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("start-", 0).factory())) {
            List<Future<?>> starting = services.stream()
                    .<Future<?>>map(service -> threads.submit(() -> keep(service.name(), service.start(data, ports))))
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

    private static Refusal refusal(EmbeddedMongoException failure) {
        var kind = switch (failure.reason()) {
            case DISK_FULL -> Refusal.Kind.DISK_FULL;
            case PORT_IN_USE -> Refusal.Kind.PORT_IN_USE;
            case FILE_IN_USE -> Refusal.Kind.DATA_IN_USE;
            case FILE_CORRUPT, FILE_OLDER_THAN_ACKNOWLEDGED, FORMAT_UNKNOWN, INPUT_OUTPUT -> Refusal.Kind.PART_FAILED;
        };
        return new Refusal(kind, failure.zh(), failure.en(), failure);
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

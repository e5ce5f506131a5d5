package io.tandem.standalone;

import io.tandem.standalone.demo.Refused;
import io.tandem.standalone.demo.SampleLoader;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts everything in this JVM and keeps it running until somebody stops it; see {@link Options} for what it takes. */
public final class Standalone {
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(9);

    private final Options options;
    private final DataFolder data;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final RunningSystem system = new RunningSystem();
    private volatile boolean stopping;

    private Standalone(Options options, DataFolder data) {
        this.options = options;
        this.data = data;
    }

    public static void main(String[] arguments) {
        try {
            var options = Options.parse(arguments);
            var data = options.fresh() ? DataFolder.takeFresh(options.data()) : DataFolder.take(options.data());
            // Before the first logger: one log file for everybody, no service sets up logging for itself.
            System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
            System.setProperty("tandem.log", data.resolve("log").toString());
            SLF4JBridgeHandler
                    .removeHandlersForRootLogger(); // libraries that log by themselves would write on the screen
            SLF4JBridgeHandler.install();
            new Standalone(options, data).run();
        } catch (Refusal refusal) {
            end(refusal);
        } catch (RuntimeException | Error failure) {
            end(Refusal.unexpected(failure));
        }
    }

    private void run() {
        data.requireRoom();
        var ports = new Ports(options.portOffset());
        ports.requireFree(options.services());
        data.delete(Service.ADMINISTRATOR_LINK); // as long as it is needed, each start makes a new one
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        system.start(data, ports, options.services(), Standalone::end);
        var logins = options.demo() ? loadSample(ports) : List.<String>of();
        if (stopping) {
            awaitStop();
            return;
        }
        Banner.ready(data, ports, sinceStart(), logins);
        data.watch(Standalone::end);
        if (options.exitAfterReady()) {
            System.exit(0);
        }
        awaitStop();
    }

    private List<String> loadSample(Ports ports) {
        try {
            return new SampleLoader(data.path(), Banner::told).loadOnce(ports.gateway());
        } catch (RuntimeException failure) {
            if (stopping) { // whoever stops in the middle of the story has it told to the end at the next start
                return List.of();
            }
            throw failure instanceof Refused refused ? notLoaded(refused) : failure;
        }
    }

    private static Refusal notLoaded(Refused refused) {
        return new Refusal(
                Refusal.Kind.PART_FAILED,
                "示例没有载入：%s".formatted(refused.getMessage()),
                "The sample was not loaded: %s".formatted(refused.getMessage()),
                refused);
    }

    /** In reverse order of starting; what does not come to an end in time is left to the stores' own durability. */
    private void stop() {
        stopping = true;
        Thread.ofPlatform().daemon().name("stop-watch").start(this::haltWhenOverdue);
        system.close();
        data.close();
        stopped.countDown();
        Banner.stopped();
    }

    private void haltWhenOverdue() {
        try {
            if (!stopped.await(PATIENCE_AT_STOP.toSeconds(), TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(0);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration sinceStart() {
        return Duration.ofMillis(System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    private static void end(Refusal refusal) {
        if (refusal.getCause() != null && System.getProperty("tandem.log") != null) {
            LoggerFactory.getLogger(Standalone.class).info("{}", refusal.sentence(), refusal.getCause());
        }
        Banner.refused(refusal);
        System.exit(refusal.kind.exitCode);
    }
}

package io.tandem.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import io.tandem.embeddedmongo.EmbeddedMongo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the process that holds the log and its store. */
class KilledStoreIT {

    private static final int WRITERS = 12;

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\d+) acknowledged");

    @TempDir
    private Path folder;

    @Test
    void every_acknowledged_commit_is_there_exactly_once_and_the_log_goes_on() throws Exception {
        var acknowledged = new HashMap<UUID, Long>();
        for (int life = 1; life <= 2; life++) {
            acknowledged.putAll(killAfter(400 * life));
            check(acknowledged);
        }
    }

    @Test
    void a_store_closed_and_opened_again_under_way_is_only_a_pause() {
        int port;
        try (var server = EmbeddedMongo.open(file(), 0)) {
            port = server.port();
        }
        var stopped = new AtomicBoolean();
        var server = EmbeddedMongo.open(file(), port);
        try (var client = MongoClients.create(server.uri() + "/?heartbeatFrequencyMS=500");
                var log = new CommitLog(client.getDatabase("toys"), Clock.systemUTC());
                var writers = new Background<>(() -> Writers.run(List.of(log), 8, 4, _ -> !stopped.get()))) {
            for (int times = 0; times < 3; times++) {
                long before = log.head().block();
                Until.holds(
                        "writing goes on", () -> log.head().onErrorReturn(0L).block() > before + 50);
                server.close();
                server = EmbeddedMongo.open(file(), port);
                Until.holds(
                        "the store is back",
                        () -> log.head().map(_ -> true).onErrorReturn(false).block());
            }
            stopped.set(true);
            Writers.check(log, writers.result());
        } finally {
            server.close();
        }
    }

    private Map<UUID, Long> killAfter(int lines) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file().toString(),
                        String.valueOf(WRITERS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var acknowledged = new HashMap<UUID, Long>();
        try (var output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                var said = LINE.matcher(line);
                if (said.matches()) { // the last one may be cut
                    acknowledged.put(UUID.fromString(said.group(1)), Long.valueOf(said.group(2)));
                }
                if (acknowledged.size() == lines) {
                    process.toHandle().destroyForcibly(); // kill -9; what was said before is read on
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(lines);
        return acknowledged;
    }

    private void check(Map<UUID, Long> acknowledged) {
        try (var server = EmbeddedMongo.open(file(), 0);
                var client = MongoClients.create(server.uri());
                var log = new CommitLog(client.getDatabase("toys"), Clock.systemUTC())) {
            Writers.check(log, acknowledged);
            var head = log.head().block();
            assertThat(log.append(Toys.commit(
                                    Toys.stream(99),
                                    log.lastSequence(Toys.stream(99)).block() + 1,
                                    1))
                            .join()
                            .position())
                    .isEqualTo(head + 1);
        }
    }

    private Path file() {
        return folder.resolve("toys.store");
    }
}

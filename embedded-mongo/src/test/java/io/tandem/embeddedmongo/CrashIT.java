package io.tandem.embeddedmongo;

import static io.tandem.embeddedmongo.Driver.all;
import static io.tandem.embeddedmongo.Driver.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed (-9) while many clients write: every acknowledged command is there afterwards, none of them half. */
class CrashIT {

    private static final int ROUNDS = 4;
    private static final int CLIENTS = 16;
    private static final int DOCUMENTS_PER_COMMAND = 3;

    @TempDir
    Path folder;

    /** The process that is killed. */
    static final class Victim {

        private Victim() {}

        public static void main(String[] arguments) throws InterruptedException {
            var mongo = EmbeddedMongo.open(Path.of(arguments[0]), 0);
            System.out.println("port " + mongo.port());
            new CountDownLatch(1).await();
        }
    }

    @Test
    void everything_acknowledged_outlives_kill_9_and_nothing_is_there_by_half() throws Exception {
        var seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var file = folder.resolve("store.mv");
        var acknowledged = ConcurrentHashMap.<Long>newKeySet();
        var next = new AtomicLong();
        for (var round = 0; round < ROUNDS; round++) {
            killWhileWriting(file, acknowledged, next, 150 + random.nextInt(350));
            verify(file, acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * CLIENTS);
        System.out.printf("%d commands acknowledged in %d rounds%n", acknowledged.size(), ROUNDS);
    }

    private void killWhileWriting(Path file, Set<Long> acknowledged, AtomicLong next, int commands) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var before = acknowledged.size();
        try (var driver = new Driver("mongodb://127.0.0.1:" + port(process))) {
            var things = driver.collection("things");
            var clients = new ArrayList<Thread>();
            var enough = new CountDownLatch(commands);
            for (var client = 0; client < CLIENTS; client++) {
                clients.add(Thread.startVirtualThread(() -> {
                    try {
                        while (true) {
                            var command = next.incrementAndGet();
                            one(things.insertMany(documentsOf(command)));
                            acknowledged.add(command);
                            enough.countDown();
                        }
                    } catch (RuntimeException e) {
                        // the store is gone
                    }
                }));
            }
            assertThat(enough.await(20, TimeUnit.SECONDS))
                    .as("%d commands", acknowledged.size() - before)
                    .isTrue();
            process.destroyForcibly().waitFor();
            for (var client : clients) {
                client.join();
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static int port(Process process) throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("port ")) {
                return Integer.parseInt(line.substring("port ".length()));
            }
        }
        throw new IOException("The process ended before it listened");
    }

    private static List<Document> documentsOf(long command) {
        var documents = new ArrayList<Document>();
        for (var part = 0; part < DOCUMENTS_PER_COMMAND; part++) {
            documents.add(new Document("_id", command * DOCUMENTS_PER_COMMAND + part)
                    .append("command", command)
                    .append("text", "x".repeat(300)));
        }
        return documents;
    }

    private void verify(Path file, Set<Long> acknowledged) {
        try (var mongo = EmbeddedMongo.open(file, 0);
                var driver = new Driver(mongo.uri())) {
            Map<Long, Integer> parts = new HashMap<>();
            for (var document : all(driver.collection("things").find())) {
                parts.merge(Objects.requireNonNull(document.getLong("command")), 1, Integer::sum);
            }
            assertThat(parts.keySet()).containsAll(acknowledged);
            assertThat(parts.values()).containsOnly(DOCUMENTS_PER_COMMAND);
        }
    }
}

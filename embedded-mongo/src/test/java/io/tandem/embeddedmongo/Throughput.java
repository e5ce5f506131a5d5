package io.tandem.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;
import static io.tandem.embeddedmongo.Driver.all;
import static io.tandem.embeddedmongo.Driver.one;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.bson.Document;

/**
 * Not a test: durable inserts per second with 1, 16 and 64 clients through the driver, beside the disk's own sync rate, then reads and the size of the file.
 * Arguments: folder, seconds per step.
 */
final class Throughput {

    private static final String PAYLOAD = "{\"text\":\"" + "x".repeat(800) + "\"}";

    private Throughput() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var time = Duration.ofSeconds(Long.parseLong(arguments[1]));
        System.out.printf(
                "load %.1f, %d CPUs; the disk alone: %d syncs of 4 KB/s%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(),
                syncsPerSecond(folder));
        var file = folder.resolve("throughput.mv");
        try (var mongo = EmbeddedMongo.open(file, 0);
                var driver = new Driver(mongo.uri())) {
            var commits = driver.collection("commits");
            one(commits.createIndex(ascending("stream", "firstSequence"), new IndexOptions().unique(true)));
            one(commits.createIndex(
                    ascending("key"), new IndexOptions().unique(true).sparse(true)));
            var next = new AtomicLong();
            inserts(commits, next, 16, Duration.ofSeconds(3), "warm up");
            for (var clients : new int[] {1, 16, 64}) {
                inserts(commits, next, clients, time, "");
            }
            reads(commits);
            var count = one(commits.countDocuments());
            System.out.printf(
                    "%d documents, file %.1f MB, %.0f bytes each%n",
                    count, Files.size(file) / 1e6, Files.size(file) / (double) count);
        }
        System.out.printf("after closing %.1f MB%n", Files.size(file) / 1e6);
    }

    private static long syncsPerSecond(Path folder) throws IOException {
        try (var channel =
                FileChannel.open(folder.resolve("sync"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var start = System.nanoTime();
            for (var i = 0; i < 300; i++) {
                channel.write(ByteBuffer.allocate(4096));
                channel.force(true);
            }
            return 300_000_000_000L / (System.nanoTime() - start);
        }
    }

    private static Document commit(long position) {
        return new Document("_id", position)
                .append("stream", "Requirement/" + new UUID(position / 10, position / 10))
                .append("firstSequence", position % 10)
                .append("key", UUID.randomUUID().toString())
                .append(
                        "events",
                        List.of(new Document("id", UUID.randomUUID().toString())
                                .append("type", "RequirementDrafted")
                                .append("payload", PAYLOAD)));
    }

    private static void inserts(
            MongoCollection<Document> commits, AtomicLong next, int clients, Duration time, String remark)
            throws InterruptedException {
        var end = System.nanoTime() + time.toNanos();
        var threads = new ArrayList<Thread>();
        var nanos = new ConcurrentLinkedQueue<Long>();
        for (var client = 0; client < clients; client++) {
            threads.add(Thread.ofPlatform().start(() -> {
                while (System.nanoTime() < end) {
                    var start = System.nanoTime();
                    one(commits.insertOne(commit(next.incrementAndGet())));
                    nanos.add(System.nanoTime() - start);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%2d clients: %6.0f durable inserts/s, p50 %.2f ms, p99 %.2f ms %s%n",
                clients,
                sorted.length / (time.toNanos() / 1e9),
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                remark);
    }

    private static void reads(MongoCollection<Document> commits) {
        var last = one(commits.find().sort(Sorts.descending("_id")).first()).getLong("_id");
        for (var i = 0; i < 2; i++) {
            var remark = i == 0 ? "(first)" : "";
            measure(
                    "one stream of 10" + remark,
                    300,
                    n -> all(commits.find(eq("stream", "Requirement/" + new UUID(n, n)))
                            .sort(Sorts.ascending("firstSequence"))));
            measure("by _id" + remark, 300, n -> one(commits.find(eq("_id", n + 1))));
            measure(
                    "tail of 500" + remark,
                    30,
                    n -> all(commits.find(gt("_id", last - 500)).sort(Sorts.ascending("_id"))));
            measure("count all" + remark, 100, n -> one(commits.countDocuments()));
            var start = System.nanoTime();
            var read = all(commits.find().sort(Sorts.ascending("_id")).batchSize(1000))
                    .size();
            System.out.printf(
                    "replay of %d%s: %.0f documents/s%n", read, remark, read / ((System.nanoTime() - start) / 1e9));
        }
    }

    private interface Read {
        void once(long n);
    }

    private static void measure(String what, int times, Read read) {
        var nanos = LongStream.range(0, times)
                .map(n -> {
                    var start = System.nanoTime();
                    read.once(n);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        System.out.printf(
                "%s: p50 %.2f ms, p99 %.2f ms%n", what, nanos[times / 2] / 1e6, nanos[times * 99 / 100] / 1e6);
    }
}

package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoClients;
import io.tandem.standalone.demo.Api;
import io.tandem.standalone.demo.SampleLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

/** kill -9 in the middle of a thousand concurrent writes. */
class NothingAcknowledgedIsLostE2E {
    private static final int WRITES = 1_000;
    private static final int AT_ONCE = 64;
    private static final int KILLED_AFTER = 300;

    @TempDir
    Path data;

    @Test
    void what_was_acknowledged_is_there_exactly_once_and_everybody_catches_up() throws Exception {
        var offset = TandemProcess.freeOffset();
        var acknowledged = new ConcurrentHashMap<Integer, String>();
        var tandem = TandemProcess.ready(data, offset);
        var administrator = administrator(tandem);
        administrator
                .post("/api/v1/products", Map.of("key", "KILL", "name", "kill -9"), null)
                .orThrow();
        writeUntilKilled(tandem, administrator, acknowledged);
        assertThat(acknowledged).hasSizeBetween(KILLED_AFTER, WRITES - 1);

        try (var again = TandemProcess.ready(data, offset)) {
            // The session outlived the kill as well.
            var asBefore = administrator;
            atOnce(
                    acknowledged.keySet(),
                    i -> assertThat(asBefore.get(acknowledged.get(i)).orThrow().text("/title"))
                            .isEqualTo("write " + i));
            // Asked again, the acknowledged ones answer as they did; the others are done now.
            atOnce(IntStream.range(0, WRITES).boxed().toList(), i -> {
                var location = write(asBefore, i);
                assertThat(location).isEqualTo(acknowledged.getOrDefault(i, location));
                acknowledged.put(i, location);
            });
            assertThat(acknowledged.values()).hasSize(WRITES).doesNotHaveDuplicates();
            exactlyOnceWithoutAHole(offset);
            assertThat(again.output()).doesNotContain("Exception");
        }
    }

    private static void writeUntilKilled(TandemProcess tandem, Api api, Map<Integer, String> acknowledged) {
        var left = new AtomicInteger(KILLED_AFTER);
        atOnce(IntStream.range(0, WRITES).boxed().toList(), i -> {
            try {
                acknowledged.put(i, write(api, i));
            } catch (UncheckedIOException killed) {
                return; // not acknowledged: it may or may not be there
            }
            if (left.decrementAndGet() == 0) {
                tandem.kill();
            }
        });
    }

    /** All of them, {@link #AT_ONCE} at a time; the first that fails fails the test. */
    private static void atOnce(Collection<Integer> writes, Consumer<Integer> work) {
        var room = new Semaphore(AT_ONCE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = writes.stream()
                    .map(i -> workers.submit(() -> {
                        room.acquireUninterruptibly();
                        try {
                            work.accept(i);
                        } finally {
                            room.release();
                        }
                    }))
                    .toList();
            assertThat(working).allSatisfy(done -> assertThatCode(done::get).doesNotThrowAnyException());
        }
    }

    private static String write(Api api, int i) {
        return api.post("/api/v1/products/KILL/requirements", Map.of("title", "write " + i), "write-" + i)
                .orThrow()
                .header("Location");
    }

    /** Looks into the stores themselves. */
    private static void exactlyOnceWithoutAHole(int offset) {
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + new Ports(offset).mongo())) {
            var commits = all(client.getDatabase("requirements")
                    .getCollection("commits")
                    .find()
                    .sort(Sorts.ascending("_id")));
            var next = 1L;
            for (var commit : commits) {
                assertThat(commit.getLong("_id")).isEqualTo(next);
                next += commit.getList("events", Document.class).size();
            }
            var head = next - 1;
            var drafted = commits.stream()
                    .flatMap(commit -> commit.getList("events", Document.class).stream())
                    .filter(event -> event.getString("type").equals("RequirementDrafted"))
                    .count();
            assertThat(drafted).isEqualTo(WRITES);
            for (var other : List.of("planning", "feedback")) {
                var inbox = client.getDatabase(other).getCollection("inbox");
                var positions = Eventually.until(
                        other + " has received everything",
                        () -> all(inbox.find()).stream()
                                .filter(event -> event.getString("source").equals("/requirements-service"))
                                .map(event -> event.getLong("position"))
                                .sorted()
                                .toList(),
                        received -> received.size() >= head);
                assertThat(positions)
                        .doesNotHaveDuplicates()
                        .hasSize((int) head)
                        .endsWith(head);
            }
        }
    }

    private static List<Document> all(org.reactivestreams.Publisher<Document> found) {
        return Flux.from(found).collectList().blockOptional().orElseThrow();
    }

    /** The administrator as a first start lets one in: by the one-time link. */
    static Api administrator(TandemProcess tandem) throws IOException {
        var link = Files.readString(tandem.data().resolve("administrator-link")).strip();
        var nobody = Api.of(tandem.at(""));
        var path = "/api/v1/invitations/" + link.replaceFirst(".*/", "");
        nobody.post(path, Map.of("password", SampleLoader.PASSWORD), null).orThrow();
        return nobody.signIn("admin", SampleLoader.PASSWORD);
    }
}

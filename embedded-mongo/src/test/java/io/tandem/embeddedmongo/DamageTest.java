package io.tandem.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import io.tandem.embeddedmongo.EmbeddedMongoException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes of the file are changed or cut off: that is said at opening or at reading, and never becomes another answer. */
class DamageTest {

    private static final int DOCUMENTS = 400;
    private static final int TRIALS = 80;

    @TempDir
    Path folder;

    private Path file;

    private enum Outcome {
        REFUSED_AT_OPENING,
        REFUSED_AT_READING,
        UNHARMED
    }

    private static List<Document> documents() {
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(n -> new Document("_id", n)
                        .append("k", "key " + n % 7)
                        .append("text", "%d ".formatted(n).repeat(40)))
                .toList();
    }

    private static Document ask(Commands commands, Document command) {
        return commands.answer(new EmbeddedChannel(), "test", command.append("$db", "test"));
    }

    private void write() {
        file = folder.resolve("store.mv");
        try (var store = Store.open(file)) {
            try (var commands = new Commands(store, Databases.open(store))) {
                ask(
                        commands,
                        new Document("createIndexes", "c")
                                .append(
                                        "indexes",
                                        List.of(new Document("key", new Document("k", 1)).append("name", "k"))));
                // at once, so that most of the file is alive
                assertThat(ask(commands, new Document("insert", "c").append("documents", documents())))
                        .containsEntry("n", DOCUMENTS);
            }
        }
    }

    private Outcome read(Path damaged) {
        try (var store = Store.open(damaged)) {
            try (var commands = new Commands(store, Databases.open(store))) {
                var filters = new ArrayList<>(List.of(new Document()));
                IntStream.range(0, 7).forEach(n -> filters.add(new Document("k", "key " + n)));
                for (var filter : filters) {
                    var answer = ask(
                            commands,
                            new Document("find", "c").append("filter", filter).append("batchSize", 1000));
                    if (!answer.get("ok").equals(1.0)) {
                        assertThat((String) answer.get("errmsg")).contains("is corrupt (Block", damaged.toString());
                        return Outcome.REFUSED_AT_READING;
                    }
                    var expected = documents().stream()
                            .filter(document ->
                                    filter.isEmpty() || document.get("k").equals(filter.get("k")))
                            .toList();
                    assertThat(Answers.firstBatch(answer)).isEqualTo(expected);
                }
                return Outcome.UNHARMED;
            }
        } catch (EmbeddedMongoException e) {
            assertThat(e.reason()).isIn(Reason.FILE_CORRUPT, Reason.FILE_OLDER_THAN_ACKNOWLEDGED);
            assertThat(e.en()).contains(damaged.toString());
            return Outcome.REFUSED_AT_OPENING;
        }
    }

    @Test
    void no_changed_byte_goes_unnoticed() throws IOException {
        write();
        var intact = Files.readAllBytes(file);
        var damaged = folder.resolve("damaged.mv");
        var seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var trial = 0; trial < TRIALS; trial++) {
            var bytes = intact.clone();
            var at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, bytes);
            Files.copy(SyncMark.fileOf(file), SyncMark.fileOf(damaged), StandardCopyOption.REPLACE_EXISTING);
            try {
                outcomes.merge(read(damaged), 1, Integer::sum);
            } catch (AssertionError | RuntimeException e) {
                fail(
                        "seed %d, trial %d, byte %d of %d: %s".formatted(seed, trial, at, bytes.length, e.getMessage()),
                        e);
            }
        }
        System.out.printf("%d changed bits: %s%n", TRIALS, outcomes);
    }

    @Test
    void no_cut_goes_unnoticed() throws IOException {
        write();
        var intact = Files.readAllBytes(file);
        var damaged = folder.resolve("damaged.mv");
        for (var length = intact.length - 1; length > 0; length -= intact.length / 20) {
            Files.write(damaged, Arrays.copyOf(intact, length));
            Files.copy(SyncMark.fileOf(file), SyncMark.fileOf(damaged), StandardCopyOption.REPLACE_EXISTING);
            assertThat(read(damaged))
                    .as("%d of %d bytes", length, intact.length)
                    .isNotEqualTo(Outcome.UNHARMED);
        }
    }
}

package io.tandem.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static io.tandem.embeddedmongo.Driver.all;
import static io.tandem.embeddedmongo.Driver.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.IndexOptions;
import io.tandem.embeddedmongo.EmbeddedMongoException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file outlives, and what is said when it cannot be opened. */
class FileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("data").resolve("store.mv");
    }

    private void insert(int from, int to) {
        try (var mongo = EmbeddedMongo.open(file, 0);
                var driver = new Driver(mongo.uri())) {
            var things = driver.collection("things");
            one(things.createIndex(ascending("n"), new IndexOptions().unique(true)));
            for (var n = from; n < to; n++) {
                one(things.insertOne(new Document("_id", n).append("n", n).append("tags", List.of("a", "b"))));
            }
        }
    }

    private static void assertRefused(ThrowingCallable opening, Reason reason, String... words) {
        assertThatThrownBy(opening).isInstanceOfSatisfying(EmbeddedMongoException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.en()).contains(words);
            assertThat(e.zh()).isNotBlank();
        });
    }

    @Test
    void documents_indexes_and_collections_outlive_a_restart() {
        insert(0, 20);
        insert(20, 40);
        try (var mongo = EmbeddedMongo.open(file, 0);
                var driver = new Driver(mongo.uri())) {
            var things = driver.collection("things");
            assertThat(one(things.countDocuments())).isEqualTo(40);
            assertThat(all(things.find(eq("n", 25)))).hasSize(1);
            assertThat(all(things.find(eq("tags", "b")))).hasSize(40);
            assertThat(all(things.listIndexes())).hasSize(2);
            assertThatThrownBy(() -> one(things.insertOne(new Document("n", 25))))
                    .hasMessageContaining("E11000");
            assertThat(all(driver.database().listCollectionNames())).containsExactly("things");
        }
    }

    @Test
    void a_port_in_use_is_said() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    () -> EmbeddedMongo.open(file, taken.getLocalPort()),
                    Reason.PORT_IN_USE,
                    "" + taken.getLocalPort());
        }
        insert(0, 1);
    }

    @Test
    void a_file_in_use_is_said() {
        try (var _ = EmbeddedMongo.open(file, 0)) {
            assertRefused(() -> EmbeddedMongo.open(file, 0), Reason.FILE_IN_USE, file.toString());
        }
    }

    @Test
    void an_older_copy_is_refused() throws IOException {
        insert(0, 5);
        var copy = folder.resolve("copy");
        Files.copy(file, copy);
        insert(5, 10);
        Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
        assertRefused(
                () -> EmbeddedMongo.open(file, 0), Reason.FILE_OLDER_THAN_ACKNOWLEDGED, "older copy", file.toString());
    }

    @Test
    void a_missing_or_emptied_file_is_refused() throws IOException {
        insert(0, 5);
        Files.write(file, new byte[0]);
        assertRefused(() -> EmbeddedMongo.open(file, 0), Reason.FILE_OLDER_THAN_ACKNOWLEDGED, file.toString());
        Files.delete(file);
        assertRefused(() -> EmbeddedMongo.open(file, 0), Reason.FILE_OLDER_THAN_ACKNOWLEDGED, file.toString());
    }

    @Test
    void a_file_of_another_format_is_refused() {
        file.getParent().toFile().mkdirs();
        try (var store = CheckedDisk.storeIn(file).open()) {
            store.setStoreVersion(99);
            store.openMap("x").put(1, 1);
        }
        assertRefused(() -> EmbeddedMongo.open(file, 0), Reason.FORMAT_UNKNOWN, "99");
    }

    @Test
    void a_file_that_is_no_store_is_refused_and_left_alone() throws IOException {
        Files.createDirectories(file.getParent());
        var text = "This is not a store. ".repeat(1000);
        Files.writeString(file, text);
        assertRefused(() -> EmbeddedMongo.open(file, 0), Reason.FILE_CORRUPT, file.toString());
        assertThat(file).hasContent(text);
    }
}

package io.tandem.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static io.tandem.embeddedmongo.Driver.all;
import static io.tandem.embeddedmongo.Driver.one;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Many clients at once: a reader sees whole commands only, and every document once. */
class ConcurrencyTest {

    private static CompletableFuture<Void> start(Runnable work) {
        return CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }

    @Test
    void a_reader_sees_whole_commands_while_writers_go_on() {
        try (var mongo = EmbeddedMongo.inMemory();
                var driver = new Driver(mongo.uri())) {
            var things = driver.collection("things");
            one(things.createIndex(ascending("g")));
            one(things.insertMany(IntStream.range(0, 100)
                    .mapToObj(n -> new Document("_id", n).append("g", n % 5))
                    .toList()));
            var done = new AtomicBoolean();
            var writers = new ArrayList<CompletableFuture<Void>>();
            for (var writer = 0; writer < 4; writer++) {
                writers.add(start(() -> {
                    for (var i = 0; i < 100; i++) {
                        var random = ThreadLocalRandom.current();
                        one(things.updateOne(eq("_id", random.nextInt(100)), set("g", random.nextInt(5))));
                        one(things.insertMany(List.of(new Document("pair", 1), new Document("pair", 1))));
                    }
                }));
            }
            var reader = start(() -> {
                while (!done.get()) {
                    assertThat(all(things.find(gte("g", 0))))
                            .extracting(d -> d.getInteger("_id"))
                            .doesNotHaveDuplicates()
                            .hasSize(100);
                    assertThat(all(things.find(eq("pair", 1))).size() % 2).isZero();
                }
            });
            CompletableFuture.allOf(writers.toArray(CompletableFuture<?>[]::new))
                    .join();
            done.set(true);
            reader.join();
            assertThat(one(things.countDocuments())).isEqualTo(900);
        }
    }

    @Test
    void a_counter_counts_every_increment_once_and_a_unique_key_has_one_winner() {
        try (var mongo = EmbeddedMongo.inMemory();
                var driver = new Driver(mongo.uri())) {
            var things = driver.collection("things");
            one(things.createIndex(ascending("key"), new IndexOptions().unique(true)));
            one(things.insertOne(new Document("_id", "counter").append("n", 0).append("key", "counter")));
            var winners = new ArrayList<CompletableFuture<Integer>>();
            for (var client = 0; client < 16; client++) {
                winners.add(CompletableFuture.supplyAsync(
                        () -> {
                            var won = 0;
                            for (var key = 0; key < 20; key++) {
                                one(things.updateOne(eq("_id", "counter"), Updates.inc("n", 1)));
                                try {
                                    one(things.insertOne(new Document("key", key)));
                                    won++;
                                } catch (MongoWriteException e) {
                                    assertThat(e.getCode()).isEqualTo(11000);
                                }
                            }
                            return won;
                        },
                        Thread::startVirtualThread));
            }
            assertThat(winners.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(20);
            assertThat(one(things.find(eq("_id", "counter"))).getInteger("n")).isEqualTo(320);
        }
    }
}

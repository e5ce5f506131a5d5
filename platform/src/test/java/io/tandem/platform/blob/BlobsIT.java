package io.tandem.platform.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.platform.testing.TestStack;
import io.tandem.platform.web.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class BlobsIT {

    static final int MIB = 1 << 20;
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static MongoClient client;
    MongoDatabase database;
    Blobs blobs;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(TestStack.mongoUri());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @BeforeEach
    void empty() {
        database = client.getDatabase("blobs-" + UUID.randomUUID());
        blobs = new Blobs(database, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void a_file_of_any_length_is_read_back_as_it_was_and_its_name_is_the_hash_of_its_bytes() {
        for (var length : new int[] {0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB + 7}) {
            var bytes = random(length);
            var blob = blobs.write(buffers(bytes, 70_001), 4 * MIB).block();
            assertThat(blob).isEqualTo(new Blob(HexFormat.of().formatHex(Sha256.of(bytes)), length));
            assertThat(blobs.bytes(blob.hash()).block()).isEqualTo(bytes);
            assertThat(blobs.read(blob.hash()).collectList().block()).allMatch(block -> block.length <= MIB);
        }
    }

    @Test
    void the_same_content_is_stored_once_however_it_arrives() {
        var bytes = random(2 * MIB + 5);
        var first = blobs.write(buffers(bytes, MIB), 4 * MIB).block();
        var again = blobs.write(buffers(bytes, 999), 4 * MIB).block();
        assertThat(again).isEqualTo(first);
        assertThat(count("blobs")).isEqualTo(1);
        assertThat(count("blob-blocks")).isEqualTo(3);
        assertThat(count("blob-uploads")).isZero();
    }

    @Test
    void two_who_store_the_same_content_at_once_both_get_it_and_it_is_there_once() {
        var bytes = random(MIB + 5);
        var both = Mono.zip(blobs.write(buffers(bytes, 5_000), 4 * MIB), blobs.write(buffers(bytes, 7_000), 4 * MIB))
                .block();
        assertThat(both.getT1()).isEqualTo(both.getT2());
        assertThat(blobs.bytes(both.getT1().hash()).block()).isEqualTo(bytes);
        assertThat(count("blob-blocks")).isEqualTo(2);
    }

    @Test
    void text_is_stored_smaller_than_it_is_and_noise_no_larger() {
        var text = "接口契约 interface contract\n".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        blobs.write(buffers(text, 8_192), 4 * MIB).block();
        assertThat(stored()).isLessThan(text.length / 20);
        var noise = random(MIB);
        blobs.write(buffers(noise, 8_192), 4 * MIB).block();
        assertThat(stored()).isLessThan(text.length / 20 + MIB + 1);
    }

    @Test
    void a_file_over_the_limit_is_refused_by_name_as_soon_as_it_is_and_leaves_nothing() {
        var asked = new AtomicInteger();
        var endless = Flux.<DataBuffer>generate(sink -> {
            asked.incrementAndGet();
            sink.next(DefaultDataBufferFactory.sharedInstance.wrap(random(100_000)));
        });
        assertThatThrownBy(() -> blobs.write(endless, 3 * MIB).block())
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(413);
                    assertThat(problem.code()).isEqualTo("file-too-large");
                    assertThat(problem.getMessage()).isNotBlank();
                });
        assertThat(asked).hasValueLessThan(80);
        assertNothingLeft();
    }

    @Test
    void an_upload_that_breaks_off_or_is_given_up_leaves_nothing() {
        var broken = Flux.concat(buffers(random(2 * MIB), MIB), Flux.error(new IllegalStateException("line cut")));
        assertThatThrownBy(() -> blobs.write(broken, 4 * MIB).block()).hasMessage("line cut");
        assertNothingLeft();
        var hanging = Flux.concat(buffers(random(2 * MIB), MIB), Flux.never());
        assertThatThrownBy(() -> blobs.write(hanging, 4 * MIB)
                        .timeout(Duration.ofMillis(500))
                        .block())
                .hasRootCauseInstanceOf(TimeoutException.class);
        TestStack.until("what was given up is taken away", () -> count("blob-uploads") == 0);
        assertNothingLeft();
    }

    @Test
    void a_block_that_is_not_what_was_stored_is_never_handed_on() {
        var bytes = random(3 * MIB);
        var hash = blobs.write(buffers(bytes, MIB), 4 * MIB).block().hash();
        var second = Filters.eq("n", 1);
        var block =
                Mono.from(database.getCollection("blob-blocks").find(second)).block();
        var changed = block.get("bytes", Binary.class).getData().clone();
        changed[4_711] ^= 1;
        Mono.from(database.getCollection("blob-blocks").updateOne(second, Updates.set("bytes", new Binary(changed))))
                .block();
        var seen = new AtomicInteger();
        assertThatThrownBy(() ->
                        blobs.read(hash).doOnNext(_ -> seen.incrementAndGet()).blockLast())
                .isInstanceOf(BlobCorruptException.class)
                .hasMessageContaining(hash);
        assertThat(seen).hasValue(1);
        Mono.from(database.getCollection("blob-blocks").deleteOne(second)).block();
        assertThatThrownBy(() -> blobs.bytes(hash).block()).isInstanceOf(BlobCorruptException.class);
    }

    @Test
    void what_is_not_there_is_empty() {
        assertThat(blobs.find("0".repeat(64)).block()).isNull();
        assertThat(blobs.bytes("0".repeat(64)).block()).isNull();
        assertThat(Blob.isHash("0".repeat(64))).isTrue();
        assertThat(Blob.isHash("0".repeat(63) + "g")).isFalse();
    }

    @Test
    void what_a_crash_left_is_taken_away_a_day_later_and_what_was_finished_stays() {
        var bytes = random(MIB);
        var hash = blobs.write(buffers(bytes, MIB), 4 * MIB).block().hash();
        var finished = Mono.from(database.getCollection("blobs").find()).block().getString("upload");
        upload(finished, NOW.minus(Duration.ofDays(2)));
        upload("crashed", NOW.minus(Duration.ofDays(2)));
        upload("running", NOW.minus(Duration.ofHours(2)));
        for (var upload : new String[] {"crashed", "running"}) {
            Mono.from(database.getCollection("blob-blocks").insertOne(Block.document(upload, 0, random(10))))
                    .block();
        }
        var restarted = new Blobs(database, Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(restarted.bytes(hash).block()).isEqualTo(bytes);
        assertThat(count("blob-blocks")).isEqualTo(2);
        assertThat(Mono.from(database.getCollection("blob-uploads").find())
                        .block()
                        .getString("_id"))
                .isEqualTo("running");
    }

    void upload(String id, Instant at) {
        Mono.from(database.getCollection("blob-uploads")
                        .insertOne(new Document("_id", id).append("at", java.util.Date.from(at))))
                .block();
    }

    void assertNothingLeft() {
        assertThat(count("blobs")).isZero();
        assertThat(count("blob-blocks")).isZero();
        assertThat(count("blob-uploads")).isZero();
    }

    long count(String collection) {
        return Mono.from(database.getCollection(collection).countDocuments()).block();
    }

    long stored() {
        return Flux.from(database.getCollection("blob-blocks").find())
                .map(block -> (long) block.get("bytes", Binary.class).length())
                .reduce(0L, Long::sum)
                .block();
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    static Flux<DataBuffer> buffers(byte[] bytes, int each) {
        return Flux.range(0, (bytes.length + each - 1) / each)
                .map(i -> DefaultDataBufferFactory.sharedInstance.wrap(
                        java.util.Arrays.copyOfRange(bytes, i * each, Math.min(bytes.length, (i + 1) * each))));
    }
}

package io.tandem.ledger;

import static io.tandem.ledger.Toys.commit;
import static io.tandem.ledger.Toys.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connection breaks while commits are under way: what is acknowledged is stored exactly once, nothing twice. */
class UnknownOutcomeIT {

    private final TestStore store = TestStore.open();
    private Cable cable;
    private MongoClient client;
    private CommitLog log;

    @BeforeEach
    void connect() throws IOException {
        var server = new ServerAddress(
                new ConnectionString(TestStore.uri()).getHosts().getFirst());
        cable = new Cable(server.getPort());
        client = MongoClients.create("mongodb://127.0.0.1:" + cable.port()
                + "/?directConnection=true&retryWrites=false&serverSelectionTimeoutMS=2000&heartbeatFrequencyMS=500");
        log = new CommitLog(client.getDatabase(store.database().getName()), Clock.systemUTC());
    }

    @AfterEach
    void close() throws IOException {
        log.close();
        client.close();
        cable.close();
        store.close();
    }

    @Test
    void what_was_stored_without_an_answer_is_found_and_acknowledged() {
        log.append(commit(stream(1), 0, 1)).join();
        cable.swallowAnswers();
        var unanswered = log.append(commit(stream(1), 1, 2));
        try (var direct = new CommitLog(store.database(), Clock.systemUTC())) {
            Until.holds("the commit is stored", () -> direct.head().block() == 3);
            assertThat(unanswered).isNotDone();
            cable.cut();
            assertThat(unanswered.join().position()).isEqualTo(2);
            assertThat(direct.from(0).collectList().block()).hasSize(2).contains(unanswered.join());
        }
    }

    @Test
    void cuts_at_any_moment_lose_nothing_that_was_acknowledged_and_double_nothing() {
        long seed = System.nanoTime();
        System.out.println("Cuts' seed: " + seed);
        var random = new Random(seed);
        var stopped = new AtomicBoolean();
        try (var writers = new Background<>(() -> Writers.run(List.of(log), 8, 4, _ -> !stopped.get()))) {
            for (int cuts = 0; cuts < 10; cuts++) {
                LockSupport.parkNanos(
                        Duration.ofMillis(100 + random.nextInt(600)).toNanos());
                if (random.nextBoolean()) {
                    cable.swallowAnswers();
                    LockSupport.parkNanos(Duration.ofMillis(random.nextInt(20)).toNanos());
                }
                cable.cut();
            }
            stopped.set(true);
            var acknowledged = writers.result();
            assertThat(acknowledged).isNotEmpty();
            Writers.check(log, acknowledged);
        }
    }

    @Test
    void a_store_that_stays_away_is_an_answer_in_time_and_its_return_is_noticed() {
        log.append(commit(stream(1), 0, 1)).join();
        cable.refuse(true);
        long begin = System.nanoTime();
        assertThatThrownBy(() -> log.append(commit(stream(1), 1, 1)).join())
                .cause()
                .isInstanceOfSatisfying(
                        StoreUnavailableException.class,
                        e -> assertThat(e.retryAfter()).isPositive());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
        assertThatThrownBy(() -> log.head().block()).isInstanceOf(StoreUnavailableException.class);
        cable.refuse(false);
        assertThat(log.append(commit(stream(1), 1, 1)).join().position()).isEqualTo(2);
    }
}

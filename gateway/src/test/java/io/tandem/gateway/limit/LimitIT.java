package io.tandem.gateway.limit;

import static io.tandem.gateway.TestGateway.client;
import static io.tandem.gateway.TestGateway.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.gateway.GatewayApplication;
import io.tandem.gateway.TestGateway;
import io.tandem.gateway.TestGateway.SignedIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=gateway",
            "tandem.instance=gateway-limited",
            "tandem.limits.person=40",
            "tandem.limits.address=100000",
            "tandem.limits.window=4s"
        })
class LimitIT {

    private static final int RATE = 10;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        TestGateway.register(properties);
    }

    @LocalServerPort
    int port;

    @Test
    void every_answer_tells_what_is_left() {
        var headers = person(port, "calm.walker")
                .get("/api/v1/session")
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseHeaders();
        assertThat(headers.getFirst("RateLimit-Policy")).isEqualTo("\"address\";q=100000;w=4, \"person\";q=40;w=4");
        assertThat(headers.getFirst("RateLimit")).matches("\"address\";r=\\d+;t=\\d+, \"person\";r=3\\d;t=\\d+");
        assertThat(client(port)
                        .get()
                        .uri("/api/v1/session")
                        .exchange()
                        .expectStatus()
                        .isUnauthorized()
                        .returnResult(String.class)
                        .getResponseHeaders()
                        .getFirst("RateLimit"))
                .startsWith("\"address\";r=");
    }

    @Test
    void who_asks_ten_times_too_often_is_held_to_the_limit_and_nobody_else_notices() throws Exception {
        var greedy = person(port, "greedy.walker");
        var other = person(port, "other.walker");
        var alone = latencies(other, 10);
        var seconds = 4;
        var granted = 0;
        var refused = 0;
        List<Duration> beside;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<Integer>> asking =
                    () -> statuses(greedy, 10 * RATE * seconds / 4, Duration.ofSeconds(seconds));
            var greed = threads.invokeAll(List.of(asking, asking, asking, asking));
            beside = latencies(other, 10);
            for (var one : greed) {
                granted +=
                        (int) one.get().stream().filter(status -> status == 200).count();
                refused +=
                        (int) one.get().stream().filter(status -> status == 429).count();
            }
        }
        assertThat(granted).as("a full bucket and what came in meanwhile").isBetween(20, 40 + RATE * (seconds + 4));
        assertThat(refused).isGreaterThan(200);
        assertThat(median(beside)).isLessThan(median(alone).plusMillis(100));
        var told = greedy.get("/api/v1/session").returnResult(String.class);
        if (told.getStatus().value() == 429) {
            assertThat(told.getResponseHeaders().getFirst("Retry-After")).matches("[1-4]");
            assertThat(told.getResponseHeaders().getFirst("RateLimit")).contains("\"person\";r=0;");
            assertThat(told.getResponseHeaders().getFirst("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    /** Evenly over the time, as fast as that asks for. */
    private static List<Integer> statuses(SignedIn who, int count, Duration time) {
        var statuses = new ArrayList<Integer>();
        var start = System.nanoTime();
        for (var i = 0; i < count; i++) {
            var due = start + time.toNanos() * i / count;
            java.util.concurrent.locks.LockSupport.parkNanos(due - System.nanoTime());
            statuses.add(who.get("/api/v1/session")
                    .returnResult(Void.class)
                    .getStatus()
                    .value());
        }
        return statuses;
    }

    private static List<Duration> latencies(SignedIn who, int count) {
        var latencies = new ArrayList<Duration>();
        for (var i = 0; i < count; i++) {
            var start = System.nanoTime();
            who.get("/api/v1/session").expectStatus().isOk();
            latencies.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return latencies;
    }

    private static Duration median(List<Duration> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}

package io.tandem.gateway.stream;

import static io.tandem.gateway.TestGateway.administrator;
import static io.tandem.gateway.TestGateway.person;
import static io.tandem.gateway.TestGateway.until;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.gateway.GatewayApplication;
import io.tandem.gateway.TestGateway;
import io.tandem.gateway.TestGateway.SignedIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;

@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=gateway")
class StreamIT {

    private static final AtomicLong POSITION = new AtomicLong();
    private static final AtomicLong PRODUCT_SEQUENCE = new AtomicLong();
    private static final UUID PRODUCT = UUID.randomUUID();

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        TestGateway.register(properties);
    }

    @LocalServerPort
    int port;

    @Autowired
    Producer<String, byte[]> producer;

    @Autowired
    Changes changes;

    SignedIn reader;

    @BeforeEach
    void signIn() {
        reader = person(port, "r" + UUID.randomUUID().toString().substring(0, 8));
        var before = changes.ring().head().requirements();
        join();
        until("the gateway reads the topic", () -> changes.ring().head().requirements() > before);
    }

    /** What a stream has brought so far. */
    private record Heard(List<String> frames, Disposable connection) {

        List<String> ids() {
            return frames.stream()
                    .filter(frame -> frame.contains("data:"))
                    .map(frame -> frame.lines().findFirst().orElse(""))
                    .toList();
        }

        String lastId() {
            return frames.stream()
                    .filter(frame -> frame.startsWith("id:"))
                    .reduce((_, last) -> last)
                    .map(frame -> frame.lines().findFirst().orElse("").substring(3))
                    .orElse("");
        }
    }

    private Heard listen(int gateway, String lastId) {
        var frames = new CopyOnWriteArrayList<String>();
        var rest = new StringBuilder();
        var connection = WebClient.create("http://127.0.0.1:" + gateway)
                .get()
                .uri("/api/v1/stream")
                .cookie("__Host-tandem", reader.cookie())
                .header("Last-Event-ID", lastId)
                .exchangeToFlux(answer -> answer.bodyToFlux(org.springframework.core.io.buffer.DataBuffer.class))
                .subscribe(buffer -> {
                    rest.append(buffer.toString(UTF_8));
                    for (int end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
                        frames.add(rest.substring(0, end));
                        rest.delete(0, end + 2);
                    }
                });
        until("the stream is open", () -> !frames.isEmpty());
        return new Heard(frames, connection);
    }

    /** Lets the reader into the product. */
    private void join() {
        var sequence = PRODUCT_SEQUENCE.getAndIncrement();
        var data = "{\"productId\":\"" + PRODUCT + "\",\"managerId\":\"" + reader.id() + "\",\"personId\":\""
                + reader.id() + "\"}";
        var what = sequence == 0 ? "registered" : "member-joined";
        var _ = send(PRODUCT.toString(), sequence, "tandem.requirements.product." + what + ".v1", data);
        producer.flush();
    }

    /** Requirements' events, as their service would publish them, over the topic's three partitions. */
    private void publish(int count) {
        var sent = new ArrayList<Future<?>>();
        for (int i = 0; i < count; i++) {
            var position = POSITION.incrementAndGet();
            var subject =
                    UUID.nameUUIDFromBytes(("s" + position % 7).getBytes(UTF_8)).toString();
            sent.add(send(
                    subject,
                    position,
                    "tandem.requirements.requirement.rewritten.v1",
                    "{\"productId\":\"" + PRODUCT + "\"}"));
        }
        producer.flush();
        sent.forEach(Future::resultNow);
    }

    private Future<?> send(String subject, long sequence, String type, String data) {
        var record = new ProducerRecord<>("tandem.requirements.v1", subject, data.getBytes(UTF_8));
        Map.of(
                        "ce_source",
                        "/requirements-service",
                        "ce_position",
                        Long.toString(type.contains("rewritten") ? sequence : POSITION.incrementAndGet()),
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_time",
                        Instant.now().toString(),
                        "ce_type",
                        type,
                        "ce_subject",
                        subject,
                        "ce_actor",
                        "person:" + reader.id())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return producer.send(record);
    }

    @Test
    void changes_arrive_in_the_order_of_their_positions_whatever_partition_they_took() {
        var heard = listen(port, "");
        var from = POSITION.get();
        publish(100);
        until("a hundred changes were heard", () -> heard.ids().size() >= 100);
        var expected = new ArrayList<String>();
        for (long position = from + 1; position <= from + 100; position++) {
            expected.add("id:r" + position);
        }
        assertThat(heard.ids().stream().map(id -> id.replaceFirst("\\..*", "")).filter(expected::contains))
                .containsExactlyElementsOf(expected);
        assertThat(heard.frames()).anyMatch(frame -> frame.contains("\"actor\":\"person:" + reader.id() + "\""));
        heard.connection().dispose();
    }

    @Test
    void a_broken_stream_is_resumed_where_it_broke_off_at_another_gateway_too() {
        var first = listen(port, "");
        publish(10);
        until("ten were heard", () -> first.ids().size() >= 10);
        first.connection().dispose();
        var last = first.lastId();
        var from = POSITION.get();
        publish(10);
        final Heard resumed;
        final long stopping;
        try (var other = new SpringApplicationBuilder(GatewayApplication.class)
                .run(
                        "--spring.config.name=gateway",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--tandem.instance=gateway-2",
                        "--tandem.sign-in.public-url=http://127.0.0.1:8080",
                        "--tandem.mongo.uri=" + TestGateway.mongo(),
                        "--tandem.kafka.bootstrap=" + TestGateway.kafka())) {
            var otherPort = Integer.parseInt(other.getEnvironment().getRequiredProperty("local.server.port"));
            resumed = listen(otherPort, last);
            until("the missed ten were heard", () -> resumed.ids().size() >= 10);
            assertThat(resumed.ids().stream()
                            .map(id -> id.replaceFirst("\\..*", ""))
                            .filter(id -> id.startsWith("id:r"))
                            .distinct())
                    .first()
                    .isEqualTo("id:r" + (from + 1));
            stopping = System.nanoTime();
        }
        until("the stream ends with its gateway", () -> resumed.connection().isDisposed());
        assertThat((System.nanoTime() - stopping) / 1e9).isLessThan(5);
    }

    @Test
    void too_old_or_unreadable_ids_are_answered_honestly() {
        var heard = listen(port, "r0.p0.f0.a0");
        until("something was heard", () -> heard.frames().size() > 1);
        heard.connection().dispose();
        TestGateway.client(port)
                .get()
                .uri("/api/v1/stream")
                .cookie("__Host-tandem", reader.cookie())
                .header("Last-Event-ID", "yesterday")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void a_stream_ends_when_its_person_is_deactivated() {
        var heard = listen(port, "");
        administrator(port)
                .post("/api/v1/people/" + reader.id() + "/deactivate", Map.of())
                .expectStatus()
                .isNoContent();
        var since = System.nanoTime();
        until("the stream says so", () -> heard.frames().stream().anyMatch(frame -> frame.contains("signed-out")));
        until("and ends", () -> heard.connection().isDisposed());
        assertThat((System.nanoTime() - since) / 1e9).isLessThan(5);
    }

    @Test
    void of_a_product_one_is_not_in_nothing_is_heard_but_the_id_goes_on() {
        var inside = listen(port, "");
        var member = reader;
        reader = person(port, "o" + UUID.randomUUID().toString().substring(0, 8));
        var outside = listen(port, "");
        reader = member;
        publish(5);
        until("the member has heard them", () -> inside.ids().size() >= 5);
        assertThat(outside.frames()).noneMatch(frame -> frame.contains("rewritten"));
        inside.connection().dispose();
        outside.connection().dispose();
    }

    @Test
    void nobody_listens_without_signing_in() {
        TestGateway.client(port)
                .get()
                .uri("/api/v1/stream")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }
}

package io.tandem.gateway.stream;

import static io.tandem.gateway.TestGateway.until;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.embeddedkafka.EmbeddedKafka;
import io.tandem.embeddedmongo.EmbeddedMongo;
import io.tandem.gateway.GatewayApplication;
import io.tandem.gateway.TestGateway;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Many streams at once, on a gateway, a store and a broker of their own. */
class StreamLoadIT {

    private static final UUID PRODUCT = UUID.randomUUID();

    private final EmbeddedKafka kafka = EmbeddedKafka.temporary();
    private final EmbeddedMongo mongo = EmbeddedMongo.inMemory();
    private final int port = freePort();
    private final ConcurrentMap<Long, Long> sentAt = new ConcurrentHashMap<>();
    private ConfigurableApplicationContext gateway;
    private String token;
    private long position;

    @BeforeEach
    void start() throws IOException {
        var link = Files.createTempDirectory("tandem-streams").resolve("link");
        gateway = gateway("--tandem.sign-in.link-file=" + link);
        until("the link is there", () -> Files.exists(link));
        var secret = Files.readString(link).strip().replaceFirst(".*/", "");
        var http = TestGateway.client(port);
        http.post()
                .uri("/api/v1/invitations/{token}", secret)
                .bodyValue(Map.of("password", TestGateway.ADMIN_PASSWORD))
                .exchange()
                .expectStatus()
                .isNoContent();
        var admin = TestGateway.signIn(http, "admin", TestGateway.ADMIN_PASSWORD);
        var wanted = Map.of(
                "label",
                "streams",
                "scope",
                "READ",
                "expiresAt",
                Instant.now().plusSeconds(3600).toString());
        token = (String) admin.post("/api/v1/tokens", wanted)
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody()
                .get("token");
        send("registered", "product", 0, "{\"managerId\":\"" + admin.id() + "\"}");
    }

    @AfterEach
    void stop() throws Exception {
        gateway.close();
        kafka.close();
        mongo.close();
    }

    private ConfigurableApplicationContext gateway(String... more) {
        var arguments = new ArrayList<>(List.of(
                "--spring.config.name=gateway",
                "--server.port=" + port,
                "--management.server.port=0",
                "--tandem.limits.streams=10000",
                "--tandem.limits.person=1000000",
                "--tandem.limits.address=1000000",
                "--tandem.mongo.uri=" + mongo.uri(),
                "--tandem.kafka.bootstrap=" + kafka.bootstrapServers()));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(GatewayApplication.class).run(arguments.toArray(String[]::new));
    }

    private void send(String what, String thing, long sequence, String data) {
        var subject = thing.equals("product") ? PRODUCT : new UUID(7, sequence % 50);
        var record = new ProducerRecord<>("tandem.requirements.v1", subject.toString(), data.getBytes(UTF_8));
        Map.of(
                        "ce_source",
                        "/requirements-service",
                        "ce_position",
                        Long.toString(++position),
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_time",
                        Instant.now().toString(),
                        "ce_type",
                        "tandem.requirements." + thing + "." + what + ".v1",
                        "ce_subject",
                        subject.toString(),
                        "ce_actor",
                        "person:" + PRODUCT)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        sentAt.put(position, System.nanoTime());
        var _ = producer().send(record);
    }

    @SuppressWarnings("unchecked")
    private Producer<String, byte[]> producer() {
        return gateway.getBean(Producer.class);
    }

    /** Evenly, so many a second. */
    private void publish(int count, int perSecond) {
        var start = System.nanoTime();
        for (var i = 0; i < count; i++) {
            LockSupport.parkNanos(start + 1_000_000_000L * i / perSecond - System.nanoTime());
            send("rewritten", "requirement", position, "{\"productId\":\"" + PRODUCT + "\"}");
        }
        producer().flush();
    }

    private List<Listening> listen(int streams, Latencies latencies) {
        var all = new ArrayList<Listening>();
        for (var i = 0; i < streams; i++) {
            var one = new Listening(port, token, sentAt, latencies);
            all.add(one);
            Thread.ofVirtual().start(one);
        }
        until(streams + " streams are open", () -> all.stream().allMatch(one -> one.open));
        return all;
    }

    @Test
    void fifty_streams_miss_nothing_over_broken_connections_and_a_restart() throws IOException {
        nothingIsMissed(50, 10, 3);
    }

    @Test
    @Tag("check")
    void a_thousand_streams_ten_times_a_second_miss_nothing() throws IOException {
        nothingIsMissed(1_000, 10, 10);
    }

    @Test
    @Tag("check")
    void five_thousand_streams_once_a_second_miss_nothing() throws IOException {
        nothingIsMissed(5_000, 1, 15);
    }

    @SuppressWarnings("SystemOut") // the figures are what is to be shown
    private void nothingIsMissed(int streams, int perSecond, int seconds) throws IOException {
        var before = usedBytes();
        var calm = new Latencies();
        var all = listen(streams, calm);
        publish(1, 1);
        until("the first is heard", () -> all.stream().allMatch(one -> one.last == position));
        publish(seconds * perSecond, perSecond);
        until("all is heard", () -> all.stream().allMatch(one -> one.last == position));
        var perStream = (usedBytes() - before) / streams;
        System.out.printf(
                "streams: %d × %d/s: p50 %.1f ms, p99 %.1f ms, %d bytes of heap per stream and its reader%n",
                streams, perSecond, calm.millis(.5), calm.millis(.99), perStream);
        for (var i = 0; i < all.size(); i += 2) {
            all.get(i).breakOff();
        }
        publish(perSecond, perSecond);
        gateway.close();
        gateway = gateway();
        publish(perSecond, perSecond);
        until(
                "all is heard after broken connections and a restart",
                () -> all.stream().allMatch(one -> one.last == position));
        assertThat(all).extracting(one -> one.missed.get()).containsOnly(0);
        assertThat(all).extracting(one -> one.repeated.get()).containsOnly(0);
        assertThat(all).extracting(one -> one.resets.get()).containsOnly(0);
        assertThat(all).extracting(one -> one.connections.get()).allMatch(connections -> connections >= 2);
        for (var one : all) {
            one.end();
        }
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    @Tag("check")
    void who_does_not_read_is_cut_off_and_others_do_not_notice() throws IOException {
        var others = listen(100, new Latencies());
        for (var one : others) {
            one.end();
        }
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        for (var round = 0; round < 5; round++) {
            without.add(p99());
            try (var slow = slowReader()) {
                with.add(p99());
                assertThat(cutOffAfter(slow)).isLessThan(Duration.ofSeconds(30));
            }
        }
        System.out.printf("slow reader: others' p99 with %s, without %s ms%n", with, without);
        assertThat(median(with)).isLessThanOrEqualTo(median(without) * 1.2 + 1);
    }

    private double p99() throws IOException {
        var latencies = new Latencies();
        var all = listen(100, latencies);
        publish(50, 10);
        until("all is heard", () -> all.stream().allMatch(one -> one.last == position));
        for (var one : all) {
            one.end();
        }
        return latencies.millis(.99);
    }

    private Socket slowReader() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(2_048);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.getOutputStream()
                .write(("GET /api/v1/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                        .getBytes(UTF_8));
        return socket;
    }

    /** Reads a byte a second while changes come; the gateway counts its streams. */
    private Duration cutOffAfter(Socket slow) throws IOException {
        var start = System.nanoTime();
        var open = gateway.getBean(io.micrometer.core.instrument.MeterRegistry.class);
        while (open.get("tandem.stream.open").gauge().value() > 0) {
            if (System.nanoTime() - start > Duration.ofSeconds(60).toNanos()) {
                break;
            }
            slow.getInputStream().read();
            publish(10, 10);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

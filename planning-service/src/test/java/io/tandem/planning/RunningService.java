package io.tandem.planning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.platform.testing.TestStack;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole service on a real store and a real broker, with a product of its own for each test; the test tells it over
 * Kafka what requirements would. One context for all of them.
 */
@SpringBootTest(
        classes = PlanningApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=planning-service")
public abstract class RunningService {

    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final Path EVENTS = Path.of("../contracts/src/main/resources/contracts/events");
    private static final AtomicLong POSITION = new AtomicLong();
    private static final JsonMapper JSON = JsonMapper.shared();

    protected final UUID product = UUID.randomUUID();
    protected final String key = "SHOP" + KEYS.incrementAndGet();
    protected final UUID lin = UUID.randomUUID();
    protected final UUID he = UUID.randomUUID();
    protected final UUID zhou = UUID.randomUUID();
    protected final UUID wu = UUID.randomUUID();
    protected final UUID boss = UUID.randomUUID();

    private final Map<UUID, Long> sequences = new HashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Producer<String, byte[]> kafka;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        TestStack.register(properties);
    }

    /** The product with its manager, both owners and a developer on each side, known to the service. */
    protected void staffed() {
        tell("product.registered", product, Map.of("key", key, "name", "电商平台", "managerId", boss));
        joined(lin, Set.of("FRONTEND"));
        tell("product.owner-appointed", product, Map.of("side", "FRONTEND", "personId", lin, "cause", "NAMED"));
        joined(zhou, Set.of("BACKEND"));
        tell("product.owner-appointed", product, Map.of("side", "BACKEND", "personId", zhou, "cause", "NAMED"));
        joined(he, Set.of("FRONTEND"));
        joined(wu, Set.of("BACKEND"));
        TestStack.until(
                "the last of them is known",
                () -> send(wu, HttpMethod.GET, "/products/" + key + "/tasks", null)
                        .returnResult(Void.class)
                        .getStatus()
                        .is2xxSuccessful());
    }

    protected void joined(UUID person, Set<String> sides) {
        tell("product.member-joined", product, Map.of("personId", person, "role", "MEMBER", "sides", sides));
    }

    /** A drafted requirement of the product; its key is the product's with the number. */
    protected UUID drafted(int number) {
        var id = UUID.randomUUID();
        tell("requirement.drafted", id, Map.of("productId", product, "key", key + "-" + number, "title", "支付流程（结算页）"));
        return id;
    }

    /** Publishes an event of requirements, next in its subject: the contract's sample with these members of its own. */
    protected UUID tell(String type, UUID subject, Map<String, ?> data) {
        return tell("tandem.requirements.v1", "tandem.requirements." + type + ".v1", subject, data);
    }

    protected UUID tell(String topic, String type, UUID subject, Map<String, ?> data) {
        var id = UUID.randomUUID();
        var record = new ProducerRecord<>(topic, subject.toString(), sample(type, data));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id.toString(),
                        "ce_source", "/a-test",
                        "ce_type", type,
                        "ce_subject", subject.toString(),
                        "ce_time", Instant.now().toString(),
                        "ce_sequence", Long.toString(sequences.merge(subject, 0L, (last, _) -> last + 1)),
                        "ce_position", Long.toString(POSITION.incrementAndGet()),
                        "ce_correlationid", UUID.randomUUID().toString(),
                        "ce_actor", "person:" + lin)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try {
            kafka.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("the broker did not take " + type, e);
        }
        return id;
    }

    private static byte[] sample(String type, Map<String, ?> own) {
        var folder = type.replaceFirst("^tandem\\.", "").replaceFirst("\\.[a-z-]+\\.v\\d+$", "");
        var file = EVENTS.resolve(folder).resolve(type + ".sample.json");
        var data = (ObjectNode) JSON.readTree(file.toFile());
        own.forEach((name, value) -> data.set(name, JSON.valueToTree(value)));
        return JSON.writeValueAsBytes(data);
    }

    protected WebTestClient as(UUID person) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeader("Authorization", "Bearer " + TestStack.tokens().of(person))
                .build();
    }

    /** Sends a JSON body (or none) below {@code /api/v1}. */
    protected WebTestClient.ResponseSpec send(
            UUID person, HttpMethod method, String path, @Nullable Object body, String... headers) {
        var request = as(person).method(method).uri(URI.create("http://127.0.0.1:" + port + "/api/v1" + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange();
    }

    protected WebTestClient.ResponseSpec post(UUID person, String path, @Nullable Object body) {
        return send(person, HttpMethod.POST, path, body);
    }

    protected void done(UUID person, String path, @Nullable Object body) {
        post(person, path, body).expectStatus().isNoContent();
    }

    protected void refused(int status, String rule, UUID person, String path, @Nullable Object body) {
        post(person, path, body)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo(rule);
    }

    /** The id in the Location of what was created. */
    protected UUID created(UUID person, String path, Object body) {
        var location = post(person, path, body)
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation();
        var text = Objects.requireNonNull(location).getPath();
        return UUID.fromString(text.substring(text.lastIndexOf('/') + 1));
    }

    protected JsonNode read(UUID person, String path) {
        var body = send(person, HttpMethod.GET, path, null)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JSON.readTree(Objects.requireNonNull(body));
    }

    protected List<JsonNode> items(UUID person, String path) {
        return read(person, path).path("items").values().stream().toList();
    }

    protected static void assertText(JsonNode node, String pointer, String expected) {
        assertThat(node.at(pointer).asString("")).as(pointer).isEqualTo(expected);
    }
}

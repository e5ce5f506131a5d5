package io.tandem.gateway.notice;

import static io.tandem.gateway.TestGateway.person;
import static io.tandem.gateway.TestGateway.until;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.gateway.GatewayApplication;
import io.tandem.gateway.TestGateway;
import io.tandem.gateway.TestGateway.SignedIn;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=gateway")
class NoticeIT {

    /** Planning's topic: nobody else here writes to it. */
    private static final String TOPIC = "tandem.planning.v1";

    private static final AtomicLong POSITION = new AtomicLong();

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        TestGateway.register(properties);
    }

    @LocalServerPort
    int port;

    @Autowired
    Producer<String, byte[]> producer;

    private String task = UUID.randomUUID().toString();
    private final UUID product = UUID.randomUUID();
    private long sequence;
    private SignedIn lin;
    private SignedIn zhou;

    @BeforeEach
    void people() {
        lin = person(port, "l" + UUID.randomUUID().toString().substring(0, 8));
        zhou = person(port, "z" + UUID.randomUUID().toString().substring(0, 8));
        tell("task.opened", "{}");
    }

    private void tell(String what, String data) {
        var record = new ProducerRecord<>(TOPIC, 0, task, data.getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/planning-service",
                        "ce_position",
                        Long.toString(POSITION.incrementAndGet()),
                        "ce_sequence",
                        Long.toString(sequence++),
                        "ce_time",
                        Instant.now().toString(),
                        "ce_type",
                        "tandem.planning." + what + ".v1",
                        "ce_subject",
                        task,
                        "ce_actor",
                        "person:" + lin.id(),
                        "ce_correlationid",
                        UUID.randomUUID().toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        var _ = producer.send(record);
        producer.flush();
    }

    private static JsonNode notices(SignedIn who, String query) {
        return JsonMapper.shared()
                .readTree(who.get("/api/v1/notices" + query)
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody());
    }

    /** Lin asks Zhou. */
    private String asking(String more) {
        return "{" + more + "\"asks\":[{\"id\":\"" + UUID.randomUUID() + "\",\"from\":\"" + lin.id()
                + "\",\"to\":{\"person\":\"" + zhou.id() + "\"}}]}";
    }

    @Test
    void who_is_asked_is_told_and_who_asks_is_not() {
        var requirement = UUID.randomUUID().toString();
        tell("task.offered", asking("\"requirementId\":\"" + requirement + "\","));
        until("zhou is told", () -> notices(zhou, "").path("items").size() == 1);
        var notice = notices(zhou, "").path("items").get(0);
        assertThat(notice.path("requirement").asString("")).isEqualTo(requirement);
        assertThat(notice.path("why").asString("")).isEqualTo("ask");
        assertThat(notice.path("subject").asString("")).isEqualTo(task);
        assertThat(notice.path("read").asBoolean(true)).isFalse();
        assertThat(notices(lin, "").path("items")).isEmpty();
    }

    @Test
    void what_was_read_stays_read() {
        for (var i = 0; i < 3; i++) {
            tell("task.offered", asking(""));
        }
        until("three are told", () -> notices(zhou, "").path("unread").asInt() == 3);
        var newest = notices(zhou, "?limit=1").path("items").get(0).path("id").asString("");
        zhou.post("/api/v1/notices/" + newest + "/read", Map.of())
                .expectStatus()
                .isNoContent();
        assertThat(notices(zhou, "?unread=true").path("items")).hasSize(2);
        assertThat(notices(zhou, "").path("unread").asInt()).isEqualTo(2);
        zhou.post("/api/v1/notices/read", Map.of("until", newest))
                .expectStatus()
                .isNoContent();
        assertThat(notices(zhou, "").path("unread").asInt()).isZero();
        assertThat(notices(zhou, "").path("items")).hasSize(3);
        lin.post("/api/v1/notices/" + newest + "/read", Map.of()).expectStatus().isNotFound();
    }

    @Test
    void of_a_product_one_is_not_in_nothing_is_told() {
        tell("task.offered", asking("\"productId\":\"" + product + "\","));
        task = UUID.randomUUID().toString();
        sequence = 0;
        tell("task.offered", asking(""));
        until("what came later is told", () -> !notices(zhou, "").path("items").isEmpty());
        assertThat(notices(zhou, "").path("items"))
                .singleElement()
                .satisfies(item -> assertThat(item.path("subject").asString("")).isEqualTo(task));
    }
}

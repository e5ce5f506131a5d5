package io.tandem.requirements.product;

import static io.tandem.platform.testing.TestStack.until;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.platform.testing.TestStack;
import io.tandem.requirements.RunningService;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A product over HTTP, on a real store and a real broker. */
class ProductIT extends RunningService {

    private static final AtomicInteger KEYS = new AtomicInteger();

    final UUID boss = UUID.randomUUID();
    final UUID lin = UUID.randomUUID();
    final UUID zhou = UUID.randomUUID();
    final UUID qian = UUID.randomUUID();
    final String key = "SHOP" + KEYS.incrementAndGet();
    final String path = "/products/" + key;

    @Autowired
    Producer<String, byte[]> kafka;

    WebTestClient.ResponseSpec register() {
        return post(as(boss), "/products", Map.of("key", key, "name", "电商平台", "about", "自营商城"));
    }

    void staff() {
        register().expectStatus().isCreated();
        put(as(boss), path + "/owners/FRONTEND", Map.of("personId", lin))
                .expectStatus()
                .isNoContent();
        put(as(boss), path + "/owners/BACKEND", Map.of("personId", zhou))
                .expectStatus()
                .isNoContent();
        post(as(boss), path + "/members", Map.of("personId", qian, "role", "REPORTER"))
                .expectStatus()
                .isNoContent();
    }

    @Test
    void a_product_is_registered_and_read_by_key_and_by_id() {
        register()
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Location", "/api/v1/products/" + key)
                .expectHeader()
                .valueEquals("ETag", "\"1\"");
        var id = get(as(boss), path)
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody()
                .get("id");
        get(as(boss), "/products/" + id)
                .expectBody()
                .jsonPath("$.key")
                .isEqualTo(key)
                .jsonPath("$.managerId")
                .isEqualTo(boss.toString())
                .jsonPath("$.solo")
                .isEqualTo(true)
                .jsonPath("$.version")
                .isEqualTo(1)
                .jsonPath("$.calendar.opens")
                .isEqualTo("09:00")
                .jsonPath("$.definitionOfReady.FRONTEND.length()")
                .isEqualTo(4);
    }

    @Test
    void a_key_belongs_to_one_product_and_a_refused_one_stays_free() {
        post(as(lin), "/products", Map.of("key", key, "name", " "))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("product-name-fits");
        register().expectStatus().isCreated();
        post(as(lin), "/products", Map.of("key", key, "name", "另一个"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("product-key-is-free");
    }

    @Test
    void a_repeated_registration_is_one_product() {
        var body = Map.of("key", key, "name", "电商平台");
        for (int i = 0; i < 2; i++) {
            send(as(boss), HttpMethod.POST, "/products", body, "Idempotency-Key", "register-" + key)
                    .expectStatus()
                    .isCreated()
                    .expectHeader()
                    .valueEquals("Location", "/api/v1/products/" + key);
        }
    }

    @Test
    void its_people_and_posts_are_shown_to_its_people_only() {
        staff();
        get(as(qian), path)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.owners.FRONTEND")
                .isEqualTo(lin.toString())
                .jsonPath("$.owners.BACKEND")
                .isEqualTo(zhou.toString())
                .jsonPath("$.solo")
                .isEqualTo(false)
                .jsonPath("$.members.length()")
                .isEqualTo(4)
                .jsonPath("$.members[1].sides[0]")
                .isEqualTo("FRONTEND");
        var stranger = UUID.randomUUID();
        get(as(stranger), path).expectStatus().isForbidden();
        get(asAdministrator(stranger), path).expectStatus().isOk();
        send(as(boss), HttpMethod.GET, "/products/NOSUCH", null, "Accept-Language", "zh-CN")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("product-exists")
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).startsWith("没有这个产品"));
    }

    @Test
    void everybody_lists_the_own_products() {
        staff();
        until("the list shows it", () -> keysOf(as(qian)).equals(List.of(key)));
        assertThat(keysOf(as(UUID.randomUUID()))).isEmpty();
        post(as(qian), path + "/members/" + qian + "/leave", null)
                .expectStatus()
                .isNoContent();
        until("the list does not show it", () -> keysOf(as(qian)).isEmpty());
    }

    @SuppressWarnings("unchecked") // JSON
    private static List<String> keysOf(WebTestClient http) {
        var page = get(http, "/products").expectBody(Map.class).returnResult().getResponseBody();
        return ((List<Map<String, String>>) page.get("items"))
                .stream().map(item -> item.get("key")).toList();
    }

    @Test
    void terms_are_edited_from_the_version_seen_and_a_stale_edit_is_told_what_changed() {
        register();
        send(as(boss), HttpMethod.PATCH, path, Map.of("name", "商城"))
                .expectStatus()
                .isEqualTo(428);
        send(as(boss), HttpMethod.PATCH, path, Map.of("name", "商城", "profile", "LIGHT"), "If-Match", "\"1\"")
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        send(as(boss), HttpMethod.PUT, path + "/profile", Map.of("profile", "STRICT"), "If-Match", "\"1\"")
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("product-version-is-current")
                .jsonPath("$.current")
                .isEqualTo("\"2\"")
                .jsonPath("$.changes[0].event")
                .isEqualTo("ProductRewritten")
                .jsonPath("$.changes[1].event")
                .isEqualTo("ProfileChosen");
        var ready = Map.of("fields", Set.of("layout", "criteria"));
        send(as(boss), HttpMethod.PUT, path + "/definition-of-ready/FRONTEND", ready, "If-Match", "\"2\"")
                .expectStatus()
                .isNoContent();
        var calendar = Map.of("zone", "Asia/Shanghai", "days", List.of("MONDAY"), "opens", "09:30", "closes", "18:30");
        send(as(boss), HttpMethod.PUT, path + "/calendar", calendar, "If-Match", "\"3\"")
                .expectStatus()
                .isNoContent();
        send(as(boss), HttpMethod.PATCH, path, "{\"about\":null}", "If-Match", "\"4\"")
                .expectStatus()
                .isNoContent();
        send(as(boss), HttpMethod.PATCH, path, "{\"name\":null}", "If-Match", "\"5\"")
                .expectStatus()
                .isBadRequest();
        send(as(boss), HttpMethod.PATCH, path, Map.of("colour", "red"), "If-Match", "\"5\"")
                .expectStatus()
                .isBadRequest();
        get(as(boss), path)
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("商城")
                .jsonPath("$.about")
                .isEqualTo("")
                .jsonPath("$.calendar.days.length()")
                .isEqualTo(1)
                .jsonPath("$.version")
                .isEqualTo(5);
    }

    @Test
    void a_product_can_be_read_as_it_was() {
        register();
        var then = changedAt();
        until("time has passed", () -> Instant.now().isAfter(then));
        put(as(boss), path + "/manager", Map.of("personId", lin, "reason", "交接"))
                .expectStatus()
                .isNoContent();
        get(as(boss), path + "?asOf=" + then)
                .expectBody()
                .jsonPath("$.managerId")
                .isEqualTo(boss.toString());
        get(as(boss), path).expectBody().jsonPath("$.managerId").isEqualTo(lin.toString());
        get(as(boss), path + "?asOf=2999-01-01T00:00:00Z").expectStatus().isBadRequest();
    }

    private static Instant changedAt() {
        return Instant.now().plusMillis(2);
    }

    @Test
    void modules_are_added_renamed_and_retired() {
        register();
        var location = post(as(boss), path + "/modules", Map.of("name", "购物车"))
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation();
        var module = location.getPath().replace("/api/v1", "");
        post(as(boss), module + "/rename", Map.of("name", "收藏")).expectStatus().isNoContent();
        post(as(boss), module + "/retire", null).expectStatus().isNoContent();
        get(as(boss), path)
                .expectBody()
                .jsonPath("$.modules[0].name")
                .isEqualTo("收藏")
                .jsonPath("$.modules[0].retired")
                .isEqualTo(true);
    }

    @Test
    void what_happened_is_published_in_order_under_the_products_id() {
        staff();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestStack.kafka(), "group.id", key, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("tandem.requirements.v1"));
            var types = new java.util.ArrayList<String>();
            var subject = new String[1];
            until("five events have come", () -> {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    var type = new String(record.headers().lastHeader("ce_type").value(), UTF_8);
                    if (record.value() != null && record.value().contains("\"" + key + "\"")) {
                        subject[0] = record.key();
                    }
                    if (record.key().equals(subject[0])) {
                        types.add(type.replace("tandem.requirements.product.", ""));
                    }
                }
                return types.size() >= 6;
            });
            assertThat(types)
                    .containsExactly(
                            "registered.v1",
                            "member-joined.v1",
                            "owner-appointed.v1",
                            "member-joined.v1",
                            "owner-appointed.v1",
                            "member-joined.v1");
        }
    }

    @Test
    void a_closed_account_leaves_its_products_and_its_posts_fall() throws IOException {
        staff();
        deactivate(lin, boss);
        until("the front end fell to the manager", () -> owner("FRONTEND").equals(boss.toString()));
        deactivate(boss, UUID.randomUUID());
        until("the back-end owner manages", () -> manager().equals(zhou.toString()));
        assertThat(owner("FRONTEND")).isEqualTo(zhou.toString());
    }

    private String manager() {
        return (String) view().get("managerId");
    }

    private String owner(String side) {
        return (String) ((Map<?, ?>) view().get("owners")).get(side);
    }

    private Map<?, ?> view() {
        return get(asAdministrator(zhou), path)
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
    }

    private static final String DEACTIVATED = "tandem.people.account.deactivated.v1";

    /** As the gateway publishes it: its own sample, of another person. */
    private void deactivate(UUID person, UUID by) throws IOException {
        String data;
        try (var in =
                getClass().getResourceAsStream("/contracts/events/people.account/" + DEACTIVATED + ".sample.json")) {
            data = new String(in.readAllBytes(), UTF_8).replaceAll("[0-9a-f-]{36}", person.toString());
        }
        var record = new ProducerRecord<String, byte[]>("tandem.people.v1", person.toString(), data.getBytes(UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/gateway/" + person,
                        "ce_type",
                        "tandem.people.account.deactivated.v1",
                        "ce_subject",
                        person.toString(),
                        "ce_time",
                        Instant.now().toString(),
                        "ce_sequence",
                        "0",
                        "ce_position",
                        "1",
                        "ce_correlationid",
                        UUID.randomUUID().toString(),
                        "ce_actor",
                        "person:" + by)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        var _ = kafka.send(record);
    }
}

package io.tandem.platform;

import static io.tandem.platform.testing.TestStack.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.proof.Checkpoint;
import io.tandem.ledger.proof.Policy;
import io.tandem.ledger.proof.SignedNote;
import io.tandem.ledger.proof.TilePath;
import io.tandem.ledger.verify.Verifier;
import io.tandem.platform.command.Commands;
import io.tandem.platform.testing.TestStack;
import io.tandem.platform.view.Processors;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(
        classes = ToyService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=toys")
class PlatformIT {

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        TestStack.register(properties);
        properties.add("tandem.audit.folder", AUDIT::toString);
    }

    @TempDir
    static Path AUDIT;

    @LocalServerPort
    int port;

    @Autowired
    CommitLog log;

    @Autowired
    ToyService.Echo echo;

    @Autowired
    Processors processors;

    @Autowired
    Producer<String, byte[]> producer;

    @Autowired
    io.micrometer.core.instrument.MeterRegistry meters;

    final UUID person = UUID.randomUUID();
    final UUID id = Commands.newId();
    WebTestClient http;

    @BeforeEach
    void client() {
        http = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeader("Authorization", "Bearer " + TestStack.tokens().of(person))
                .build();
    }

    WebTestClient.ResponseSpec count(int upTo) {
        return http.post()
                .uri("/api/v1/toys/{id}/counts", id)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("upTo", upTo, "why", "试一试"))
                .exchange();
    }

    @Test
    void a_write_is_answered_with_where_what_version_and_which_position() {
        var answer = count(1).expectStatus().isCreated().expectHeader().valueEquals("ETag", "\"1\"");
        answer.expectHeader().valueEquals("Location", "/api/v1/toys/" + id);
        answer.expectHeader().valueMatches("Tandem-Position", "toys=\\d+");
        http.get()
                .uri("/api/v1/toys/{id}", id)
                .exchange()
                .expectBody()
                .jsonPath("$.count")
                .isEqualTo(1);
    }

    @Test
    void what_is_stored_travels_to_kafka_and_into_the_inbox_in_order_with_its_envelope() {
        count(1);
        count(2);
        count(3);
        until("three events are heard", () -> heard().size() == 3);
        var first = heard().getFirst();
        assertThat(heard()).extracting(io.tandem.ledger.ForeignEvent::sequence).containsExactly(0L, 1L, 2L);
        assertThat(heard())
                .extracting(io.tandem.ledger.ForeignEvent::type)
                .containsExactly(
                        "tandem.toys.toy.counted.v1", "tandem.toys.toy.noted.v1", "tandem.toys.toy.counted.v1");
        assertThat(first.data()).isEqualTo("{\"count\":1}");
        assertThat(first.source()).isEqualTo("/toys-service");
        assertThat(first.actor()).isEqualTo("person:" + person);
        assertThat(heard().get(1).data()).isNull();
    }

    java.util.List<io.tandem.ledger.ForeignEvent> heard() {
        return echo.heard.stream()
                .filter(e -> e.subject().equals(id.toString()))
                .toList();
    }

    @Test
    void what_is_stored_gets_a_receipt_and_a_place_in_an_export_that_hold_without_the_service() {
        count(2);
        var event = log.stream("Toy/" + id, 0).blockFirst().events().getFirst().id();
        until("the receipt is there", () -> status("receipts/" + event, true) == 200);
        var verifier = new Verifier(Policy.parse(text("policy", false)));
        assertThat(verifier.receipt(text("receipts/" + event, true)).proven()).isTrue();
        var older = text("checkpoint", false);
        count(3);
        until("the log has grown", () -> !text("checkpoint", false).equals(older));
        var size = Checkpoint.parse(SignedNote.parse(older).text()).size();
        assertThat(verifier.growth(older, text("consistency?from=" + size, false))
                        .proven())
                .isTrue();
        assertThat(verifier.export(text("export", true).lines().iterator(), List.of(older))
                        .proven())
                .isTrue();
        assertThat(status("export", false)).isEqualTo(403);
        assertThat(status("receipts/" + event, false)).isEqualTo(403);
        var first = new TilePath(0, 0, size < 256 ? (int) size : 256);
        assertThat(status("tile/" + first, false)).isEqualTo(200);
        assertThat(status("tile/entries" + first.toString().substring(1), false))
                .isEqualTo(200);
        assertThat(status("tile/0/0", false)).isEqualTo(404);
        assertThat(status("tile/5/000", false)).isEqualTo(404);
        assertThat(status("receipts/" + UUID.randomUUID(), true)).isEqualTo(404);
        assertThat(status("receipts/nobody", false)).isEqualTo(400);
        assertThat(status("consistency?from=-1", false)).isEqualTo(400);
    }

    private int status(String what, boolean administrator) {
        return audit(what, administrator)
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    private String text(String what, boolean administrator) {
        return new String(
                audit(what, administrator)
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent(),
                StandardCharsets.UTF_8);
    }

    private WebTestClient.ResponseSpec audit(String what, boolean administrator) {
        var tokens = TestStack.tokens();
        var token = administrator ? tokens.administrator(person) : tokens.of(person);
        return http.get()
                .uri(URI.create("http://127.0.0.1:" + port + "/api/v1/audit/toys/" + what))
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    @Test
    void saying_it_again_changes_nothing() {
        count(1);
        var before = log.head().block();
        count(1).expectStatus().isCreated().expectHeader().doesNotExist("Tandem-Position");
        assertThat(log.head().block()).isEqualTo(before);
    }

    @Test
    void a_repeated_key_gets_the_first_answer_and_another_body_is_refused() {
        var first = keyed("k-1", 1).expectStatus().isCreated().returnResult(Void.class);
        var again = keyed("k-1", 1).expectStatus().isCreated().returnResult(Void.class);
        for (var header : java.util.List.of("Location", "ETag", "Tandem-Position")) {
            assertThat(again.getResponseHeaders().get(header))
                    .isEqualTo(first.getResponseHeaders().get(header));
        }
        keyed("k-1", 2)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-key-reused");
    }

    WebTestClient.ResponseSpec keyed(String key, int upTo) {
        return http.post()
                .uri("/api/v1/toys/{id}/counts", id)
                .header("Idempotency-Key", key + id)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("upTo", upTo))
                .exchange();
    }

    @Test
    void a_refusal_has_a_name_and_a_sentence_in_both_languages() {
        for (var language : Map.of("zh-CN", "最多数到三。", "en-GB", "It counts to three at most.")
                .entrySet()) {
            http.post()
                    .uri("/api/v1/toys/{id}/counts", id)
                    .header("Accept-Language", language.getKey())
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(Map.of("upTo", 9))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(409)
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.rule")
                    .isEqualTo("toy-counts-to-three")
                    .jsonPath("$.detail")
                    .isEqualTo(language.getValue())
                    .jsonPath("$.traceId")
                    .isNotEmpty();
        }
    }

    @Test
    void what_is_wrong_with_a_request_is_said_and_where() {
        bad("{\"upTo\":").jsonPath("$.code").isEqualTo("body-malformed");
        bad("{\"upTo\":1,\"colour\":2}").jsonPath("$.errors[0].pointer").isEqualTo("/colour");
        bad("{\"upTo\":\"1\"}").jsonPath("$.errors[0].pointer").isEqualTo("/upTo");
        bad("{\"upTo\":1,\"why\":7}").jsonPath("$.errors[0].pointer").isEqualTo("/why");
        bad("{\"upTo\":1.5}").jsonPath("$.errors[0].pointer").isEqualTo("/upTo");
        bad("{\"upTo\":1,\"upTo\":2}").jsonPath("$.code").isEqualTo("body-malformed");
        bad("{}").jsonPath("$.errors[0].pointer").isEqualTo("/upTo");
        bad("{\"upTo\":null}").jsonPath("$.errors[0].pointer").isEqualTo("/upTo");
        bad("[]").jsonPath("$.code").isEqualTo("body-invalid");
        bad("").jsonPath("$.status").isEqualTo(400);
        bad("{\"upTo\":1} x").jsonPath("$.code").isEqualTo("body-malformed");
    }

    WebTestClient.BodyContentSpec bad(String body) {
        return http.post()
                .uri("/api/v1/toys/{id}/counts", id)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody();
    }

    @Test
    void an_unknown_parameter_address_method_or_type_is_a_problem_too() {
        http.get()
                .uri("/api/v1/toys/{id}?colour=red", id)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("?colour");
        http.get()
                .uri("/api/v1/toys/not-an-id")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        http.get()
                .uri("/api/v1/nothing")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        http.delete()
                .uri("/api/v1/toys/{id}", id)
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        http.post()
                .uri("/api/v1/toys/{id}/counts", id)
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("x")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        http.post()
                .uri("/api/v1/toys/{id}/counts", id)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"upTo\":1,\"why\":\"" + "x".repeat(2_000_000) + "\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void a_change_needs_the_version_it_was_made_from() {
        http.patch().uri("/api/v1/toys/{id}", id).exchange().expectStatus().isEqualTo(428);
        http.patch()
                .uri("/api/v1/toys/{id}", id)
                .header("If-Match", "*")
                .exchange()
                .expectStatus()
                .isBadRequest();
        http.patch()
                .uri("/api/v1/toys/{id}", id)
                .header("If-Match", "\"3\"")
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    @Test
    void only_the_gateways_token_opens_a_service() {
        for (var token : java.util.List.of(
                TestStack.tokens().expired(person), TestStack.tokens().byAnotherKey(person), "nonsense")) {
            http.get()
                    .uri("/api/v1/toys/{id}", id)
                    .headers(h -> h.setBearerAuth(token))
                    .exchange()
                    .expectStatus()
                    .isUnauthorized()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("unauthenticated");
        }
        var nobody =
                WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
        nobody.get().uri("/api/v1/toys/{id}", id).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void a_past_instant_shows_what_was_and_a_future_one_is_refused() {
        count(1);
        var between = Instant.now();
        count(3);
        http.get()
                .uri("/api/v1/toys/{id}?asOf={at}", id, between)
                .exchange()
                .expectBody()
                .jsonPath("$.count")
                .isEqualTo(1);
        http.get()
                .uri("/api/v1/toys?asOf={at}", Instant.now())
                .exchange()
                .expectStatus()
                .isOk();
        http.get()
                .uri("/api/v1/toys/{id}?asOf={at}", id, Instant.now().plusSeconds(60))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("as-of-future");
    }

    @Test
    void a_record_that_is_no_event_of_ours_goes_to_the_dead_letters_and_stops_nobody() throws Exception {
        var before = meters.counter("tandem.dead.letter.events").count();
        producer.send(new ProducerRecord<>("tandem.toys.v1", "x", new byte[] {1}))
                .get();
        count(1);
        until("the next event is heard", () -> !heard().isEmpty());
        assertThat(meters.counter("tandem.dead.letter.events").count()).isEqualTo(before + 1);
    }

    @Test
    void every_processor_says_how_far_behind_it_is() {
        count(1);
        assertThat(processors.names()).contains("toys.publisher", "toys.rows", "toys.echo");
        until(
                "all lags are zero",
                () -> processors.names().stream()
                        .allMatch(name ->
                                Long.valueOf(0).equals(processors.lag(name).block())));
        assertThat(meters.find("tandem.processor.lag.events").gauges()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void a_blocked_consumer_is_seen_as_a_lag_that_rises_and_falls() {
        echo.block();
        try {
            count(1);
            count(2);
            until("the lag of the blocked consumer rises", () -> lagOf("toys.echo") >= 1);
        } finally {
            echo.release();
        }
        until("it falls again", () -> lagOf("toys.echo") == 0);
    }

    double lagOf(String processor) {
        return meters.get("tandem.processor.lag.events")
                .tag("processor", processor)
                .gauge()
                .value();
    }
}

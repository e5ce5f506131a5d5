package io.tandem.requirements.gate;

import static io.tandem.platform.testing.TestStack.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.RunningService;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gate says no and why, with the events it is so since, and yes once nothing blocks. */
class GateIT extends RunningService {

    private static final JsonMapper JSON = new JsonMapper();
    private static int products;

    final UUID lin = UUID.randomUUID();
    final UUID zhou = UUID.randomUUID();
    final String product = "GATE" + ++products;
    final String checkout = "/requirements/" + product + "-1";

    /** The back end is not needed; the front end is not written. */
    @BeforeEach
    void a_checkout() {
        created(post(as(lin), "/products", Map.of("key", product, "name", "电商平台")));
        put(as(lin), "/products/" + product + "/owners/FRONTEND", Map.of("personId", lin));
        put(as(lin), "/products/" + product + "/owners/BACKEND", Map.of("personId", zhou));
        send(
                        as(lin),
                        HttpMethod.PUT,
                        "/products/" + product + "/definition-of-ready/FRONTEND",
                        Map.of("fields", List.of("layout", "criteria")),
                        "If-Match",
                        "\"1\"")
                .expectStatus()
                .isNoContent();
        created(post(as(lin), "/products/" + product + "/requirements", Map.of("title", "结算页")));
        created(post(
                as(lin), checkout + "/exemptions", Map.of("side", "BACKEND", "why", "NOT_NEEDED", "reason", "纯前端改造")));
        post(as(zhou), checkout + "/exemptions/BACKEND/confirm", null);
    }

    private JsonNode gate(String query) {
        return JSON.readTree(get(as(lin), checkout + "/gate?for=" + query)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }

    private static List<String> codes(JsonNode gate, String list) {
        return gate.get(list)
                .valueStream()
                .map(one -> one.path("code").asString(one.path("kind").asString("")))
                .toList();
    }

    private void written() {
        send(
                as(lin),
                HttpMethod.PATCH,
                checkout + "/facets/FRONTEND",
                Map.of("layout", "单页", "interaction", "锁定 8 秒", "responseTime", Map.of("value", 2000, "unit", "ms")),
                "If-Match",
                "\"0\"");
        send(as(lin), HttpMethod.PATCH, checkout, Map.of("description", "一页完成下单。"), "If-Match", "\"1\"");
        created(post(as(lin), checkout + "/criteria", Map.of("side", "FRONTEND", "text", "只产生 1 笔订单。")));
    }

    private void approved() {
        post(as(lin), checkout + "/submission", null).expectStatus().isNoContent();
        post(as(lin), checkout + "/approvals", Map.of("side", "FRONTEND"))
                .expectStatus()
                .isNoContent();
    }

    @Test
    void no_and_why_then_yes_and_past_answers_stay() {
        var no = gate("ready");
        assertThat(no.get("passes").asBoolean()).isFalse();
        assertThat(codes(no, "blocking")).containsExactly("APPROVAL", "CRITERIA", "FIELD");
        assertThat(no.at("/blocking/2/text").asString()).isEqualTo("前端：缺少：页面布局");
        var since = no.at("/blocking/2/since");
        assertThat(since.get("what").asString()).isEqualTo("RequirementDrafted");
        get(as(lin), since.get("href").asString().substring("/api/v1".length()))
                .expectStatus()
                .isOk();
        var then = Instant.now();
        written();
        approved();
        assertThat(gate("ready").get("passes").asBoolean()).isTrue();
        assertThat(codes(gate("ready&asOf=" + then), "blocking")).containsExactly("APPROVAL", "CRITERIA", "FIELD");
    }

    @Test
    void what_is_open_stands_apart_from_what_blocks() {
        written();
        approved();
        created(post(
                as(lin),
                checkout + "/questions",
                Map.of("text", "空态插图谁来画？", "to", Map.of("post", "FRONTEND_OWNER"), "blocks", List.of("FRONTEND"))));
        var gate = gate("ready");
        assertThat(gate.get("passes").asBoolean()).isTrue();
        assertThat(codes(gate, "open")).containsExactly("QUESTION");
        assertThat(gate.at("/open/0/since/what").asString()).isEqualTo("QuestionAsked");
    }

    @Test
    void a_package_to_build_is_written_in_full_before_it_is_handed_over() {
        assertThat(codes(gate("handoff"), "blocking"))
                .containsExactly("DESCRIPTION", "FIELD", "FIELD", "FIELD", "CRITERIA");
        written();
        assertThat(gate("handoff").get("passes").asBoolean()).isTrue();
    }

    @Test
    void users_get_what_was_accepted() {
        written();
        approved();
        var gate = gate("release");
        assertThat(codes(gate, "blocking")).containsExactly("NOT_ACCEPTED");
        assertThat(gate.at("/blocking/0/since/what").asString()).isEqualTo("FacetReady");
    }

    @Test
    void a_contract_that_lacks_what_the_page_reads_keeps_it_shut() {
        written();
        approved();
        created(post(as(zhou), "/products/" + product + "/requirements", Map.of("title", "支付接口")));
        var contract = created(post(
                as(zhou),
                "/products/" + product + "/contracts",
                Map.of("requirement", product + "-2", "name", "支付接口", "document", uploaded())));
        var use = Map.of("operation", "getPayment", "reads", List.of("paidAt"));
        created(post(
                as(lin),
                contract + "/needs",
                Map.of("requirement", product + "-1", "surface", "H5", "operations", List.of(use))));
        until("the page knows", () -> !gate("ready").get("passes").asBoolean());
        var shut = gate("ready");
        assertThat(codes(shut, "blocking")).containsExactly("CONTRACT_OPEN", "CONTRACT_GAP");
        assertThat(shut.at("/blocking/1/detail").asString()).isEqualTo("getPayment paidAt MISSING");
        assertThat(shut.at("/blocking/1/since/what").asString()).isEqualTo("ContractStood");
        assertThat(codes(shut, "open")).containsExactly("AGREEMENT");
        var listed = Map.of("requirement", product + "-1", "version", 1);
        post(as(lin), contract + "/gaps", listed).expectStatus().isNoContent();
        post(as(zhou), contract + "/gaps", listed).expectStatus().isNoContent();
        until("both know and go ahead", () -> gate("ready").get("passes").asBoolean());
    }

    private String uploaded() {
        var document = """
                openapi: 3.1.0
                info: {title: 支付接口, version: 1.0.0}
                paths:
                  /payments:
                    get:
                      operationId: getPayment
                      responses:
                        "200":
                          content: {application/json: {schema: {type: object, properties: {status: {type: string}}}}}
                """;
        return JSON.readTree(as(zhou).post()
                        .uri("/api/v1/products/" + product + "/contract-documents")
                        .contentType(MediaType.APPLICATION_YAML)
                        .bodyValue(document.getBytes(StandardCharsets.UTF_8))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent())
                .get("hash")
                .asString();
    }

    @Test
    void a_gate_nobody_knows_and_a_requirement_nobody_may_read_are_refused() {
        get(as(lin), checkout + "/gate?for=lunch")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("?for");
        get(as(lin), checkout + "/gate").expectStatus().isBadRequest();
        get(as(UUID.randomUUID()), checkout + "/gate?for=ready").expectStatus().isForbidden();
    }
}

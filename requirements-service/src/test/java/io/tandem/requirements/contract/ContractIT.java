package io.tandem.requirements.contract;

import static io.tandem.platform.testing.TestStack.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.CommitLog;
import io.tandem.platform.view.Processors;
import io.tandem.requirements.RunningService;
import io.tandem.requirements.list.RequirementList;
import io.tandem.requirements.product.application.ProductList;
import io.tandem.requirements.waiting.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A payment interface is agreed on, its revisions are held against what the checkout page reads; on a real store. */
class ContractIT extends RunningService {

    private static final JsonMapper JSON = new JsonMapper();
    private static int products;

    final UUID lin = UUID.randomUUID();
    final UUID zhou = UUID.randomUUID();
    final UUID stranger = UUID.randomUUID();
    final String product = "PAYS" + ++products;
    final String checkout = product + "-1";
    final String payment = product + "-2";

    @Autowired
    Processors processors;

    @Autowired
    CommitLog log;

    @BeforeEach
    void two_owners_a_checkout_and_a_payment_interface() {
        created(post(as(lin), "/products", Map.of("key", product, "name", "电商平台")));
        put(as(lin), "/products/" + product + "/owners/FRONTEND", Map.of("personId", lin));
        put(as(lin), "/products/" + product + "/owners/BACKEND", Map.of("personId", zhou));
        created(post(as(lin), "/products/" + product + "/requirements", Map.of("title", "结算页")));
        created(post(as(zhou), "/products/" + product + "/requirements", Map.of("title", "支付接口")));
    }

    /** @param fields of the payment that is answered, by name and type */
    private static String openapi(String... fields) {
        var properties = new StringBuilder();
        for (var field : fields) {
            properties
                    .append("            ")
                    .append(field.replaceFirst(" ", ": {type: "))
                    .append("}\n");
        }
        return """
                openapi: 3.0.3
                info: {title: 支付接口, version: 2.0.0}
                paths:
                  /payments/{paymentNo}:
                    parameters: [{name: paymentNo, in: path, required: true, schema: {type: string}}]
                    get:
                      operationId: getPayment
                      responses:
                        "200": {description: 支付结果, content: {application/json: {schema: {$ref: "#/components/schemas/Payment"}}}}
                        "404": {description: 不存在, content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}}
                components:
                  schemas:
                    Problem: {type: object, properties: {code: {type: string, enum: [PAYMENT_NOT_FOUND]}}}
                    Payment:
                      type: object
                      properties:
                """ + properties;
    }

    private WebTestClient.ResponseSpec upload(UUID person, byte[] document) {
        return as(person)
                .post()
                .uri("/api/v1/products/" + product + "/contract-documents")
                .contentType(MediaType.APPLICATION_YAML)
                .bodyValue(document)
                .exchange();
    }

    private String uploaded(String document) {
        var answer = upload(zhou, document.getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isOk();
        return body(answer).get("hash").asString();
    }

    private static JsonNode body(WebTestClient.ResponseSpec answer) {
        return JSON.readTree(answer.expectBody().returnResult().getResponseBodyContent());
    }

    private JsonNode read(UUID person, String path) {
        return body(get(as(person), path).expectStatus().isOk());
    }

    private static void done(WebTestClient.ResponseSpec answer) {
        answer.expectStatus().isNoContent();
    }

    private String proposed(String... fields) {
        var proposal = Map.of("requirement", payment, "name", "支付接口", "document", uploaded(openapi(fields)));
        return created(post(as(zhou), "/products/" + product + "/contracts", proposal));
    }

    private void revised(String contract, int base, String... fields) {
        created(post(as(zhou), contract + "/revisions", Map.of("base", base, "document", uploaded(openapi(fields)))));
    }

    private void agreed(String contract, int version) {
        done(post(as(lin), contract + "/agree", Map.of("version", version)));
    }

    private void reads(String contract, String... fields) {
        var use = Map.of(
                "operation",
                "getPayment",
                "sends",
                List.of("paymentNo"),
                "reads",
                List.of(fields),
                "errors",
                List.of("PAYMENT_NOT_FOUND"));
        created(post(
                as(lin),
                contract + "/needs",
                Map.of("requirement", checkout, "surface", "H5 结算页", "operations", List.of(use))));
    }

    private JsonNode myWork(UUID person) {
        var head = log.head().block();
        until(
                "the views have caught up",
                () -> List.of(Waiting.PROCESSOR, RequirementList.PROCESSOR, ProductList.PROCESSOR).stream()
                        .allMatch(view -> processors.position(view) >= head));
        return read(person, "/my-work/requirements");
    }

    private Map<String, JsonNode> half(String requirement, String side) {
        var contracts = new HashMap<String, JsonNode>();
        read(zhou, "/requirements/" + requirement)
                .at("/facets/" + side + "/contracts")
                .forEach(c -> contracts.put(c.get("name").asString(), c));
        return contracts;
    }

    @Test
    void it_is_agreed_after_one_counter_and_each_step_waits_for_somebody() {
        var contract = proposed("payAmount number", "status string");
        var asked = myWork(lin).at("/waitingForMe/0");
        assertThat(asked.get("kind").asString()).isEqualTo("AGREEMENT");
        assertThat(asked.at("/subject/key").asString()).isEqualTo(payment);
        assertThat(contract).endsWith(asked.at("/detail/contract").asString());
        done(post(as(lin), contract + "/counter", Map.of("version", 1, "text", "金额请统一为分")));
        assertThat(myWork(lin).get("waitingForMe")).isEmpty();
        assertThat(myWork(zhou).at("/waitingForMe/0/kind").asString()).isEqualTo("AGREEMENT");
        revised(contract, 1, "payAmount integer", "status string");
        agreed(contract, 2);
        var now = read(lin, contract);
        assertThat(now.get("concluded").asInt()).isEqualTo(2);
        assertThat(now.get("asks")).isEmpty();
        assertThat(read(lin, contract + "/timeline")
                        .get("items")
                        .valueStream()
                        .map(step -> step.get("event").asString()))
                .containsExactly(
                        "ContractProposed",
                        "ContractAgreed",
                        "ContractCountered",
                        "ContractRevised",
                        "ContractAgreed",
                        "ContractAgreed",
                        "ContractConcluded");
        assertThat(read(lin, "/products/" + product + "/contracts?requirement=" + payment)
                        .get("items"))
                .hasSize(1);
        get(as(lin), contract + "/versions/1/document")
                .expectBody(String.class)
                .value((String text) -> assertThat(text).contains("payAmount: {type: number}"));
    }

    @Test
    void a_revision_of_what_a_page_reads_is_blocked_and_names_it_and_one_of_what_nobody_reads_passes() {
        var contract = proposed("payAmount integer", "channelFee integer");
        agreed(contract, 1);
        reads(contract, "payAmount");
        var candidate = uploaded(openapi("amount integer", "channelFee integer"));
        var checked = body(post(as(zhou), contract + "/check", Map.of("document", candidate)));
        assertThat(checked.get("verdict").asString()).isEqualTo("BLOCKED");
        assertThat(checked.at("/broken/0/requirementKey").asString()).isEqualTo(checkout);
        assertThat(checked.at("/broken/0/surface").asString()).isEqualTo("H5 结算页");
        assertThat(checked.at("/broken/0/ownerId").asString()).isEqualTo(lin.toString());
        var unread = uploaded(openapi("payAmount integer", "fee integer"));
        var passes = body(post(as(zhou), contract + "/check", Map.of("document", unread)));
        assertThat(passes.get("verdict").asString()).isEqualTo("PASSES");
        assertThat(passes.get("broken")).isEmpty();

        revised(contract, 1, "amount integer", "channelFee integer");
        assertThat(read(lin, contract).get("concluded").asInt()).isEqualTo(1);
        assertThat(myWork(lin).at("/waitingForMe/0/kind").asString()).isEqualTo("AGREEMENT");
        revised(contract, 2, "payAmount integer", "fee integer");
        assertThat(read(lin, contract).get("concluded").asInt()).isEqualTo(3);
        assertThat(myWork(lin).get("waitingForMe")).isEmpty();
        assertThat(read(lin, contract + "/versions/3/changes").get("against").asInt())
                .isEqualTo(1);
    }

    @Test
    void coverage_says_what_is_met_missing_and_over_provided() {
        var contract = proposed("payAmount integer", "channelFee integer");
        agreed(contract, 1);
        reads(contract, "payAmount", "paidAt");
        var coverage = read(lin, contract + "/coverage");
        assertThat(coverage.get("full").asBoolean()).isFalse();
        var seen = new HashMap<String, String>();
        coverage.at("/surfaces/0/items")
                .forEach(i -> seen.put(i.get("name").asString(), i.get("status").asString()));
        assertThat(seen)
                .containsEntry("payAmount", "MET")
                .containsEntry("paidAt", "MISSING")
                .containsEntry("PAYMENT_NOT_FOUND", "MET");
        assertThat(coverage.get("overProvided")
                        .valueStream()
                        .map(i -> i.get("name").asString()))
                .contains("channelFee");
    }

    @Test
    void every_requirement_it_matters_to_knows_how_it_stands() {
        var contract = proposed("payAmount integer");
        agreed(contract, 1);
        until("the provider knows", () -> half(payment, "BACKEND").containsKey("支付接口"));
        reads(contract, "payAmount", "paidAt");
        until("the reader knows", () -> half(checkout, "FRONTEND").containsKey("支付接口"));
        assertThat(half(checkout, "FRONTEND").get("支付接口").at("/gaps/0/name").asString())
                .isEqualTo("paidAt");
        done(post(as(lin), contract + "/gaps", Map.of("requirement", checkout, "version", 1)));
        done(post(as(zhou), contract + "/gaps", Map.of("requirement", checkout, "version", 1)));
        until(
                "both listed it",
                () -> half(checkout, "FRONTEND").get("支付接口").get("listed").asBoolean());
        var needs = read(lin, contract).at("/needs/0/id").asString();
        done(post(as(lin), contract + "/needs/" + needs + "/withdraw", Map.of()));
        until("it matters no more", () -> half(checkout, "FRONTEND").isEmpty());
    }

    @Test
    void any_instant_is_shown_as_it_was() {
        var contract = proposed("payAmount integer");
        var before = Instant.now();
        agreed(contract, 1);
        assertThat(read(lin, contract + "?asOf=" + before).get("concluded").asInt())
                .isZero();
        assertThat(read(lin, contract).get("concluded").asInt()).isEqualTo(1);
    }

    @Test
    void a_field_has_a_last_day() {
        var contract = proposed("payAmount integer", "amount integer");
        agreed(contract, 1);
        reads(contract, "payAmount");
        var until = Instant.now().plus(30, ChronoUnit.DAYS);
        created(post(
                as(zhou),
                contract + "/sunsets",
                Map.of("field", "payAmount", "successor", "amount", "until", until.toString())));
        assertThat(myWork(lin).at("/waitingForMe/0/kind").asString()).isEqualTo("OWED_ITEM");
        post(
                        as(zhou),
                        contract + "/sunsets",
                        Map.of("field", "payAmount", "successor", "sum", "until", until.toString()))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void a_page_is_built_against_answers_made_of_the_agreed_version() {
        var contract = proposed("payAmount integer", "status string");
        agreed(contract, 1);
        assertThat(read(lin, contract + "/mock/payments/P1?verbose=1").toString())
                .isEqualTo("{\"payAmount\":1,\"status\":\"text\"}");
        get(as(lin), contract + "/mock/refunds").expectStatus().isNotFound();
    }

    @Test
    void what_a_pact_file_recorded_is_declared() {
        var contract = proposed("payAmount integer", "status string");
        agreed(contract, 1);
        var interaction = Map.of(
                "description", "查询支付",
                "request", Map.of("method", "GET", "path", "/payments/P1"),
                "response", Map.of("status", 200, "body", Map.of("payAmount", 12990)));
        var pact = Map.of(
                "interactions",
                List.of(interaction),
                "metadata",
                Map.of("pactSpecification", Map.of("version", "3.0.0")));
        created(post(
                as(lin), contract + "/needs/pact", Map.of("requirement", checkout, "surface", "小程序", "pact", pact)));
        assertThat(read(lin, contract).at("/needs/0/operations/0/reads/0").asString())
                .isEqualTo("payAmount");
    }

    @Test
    void what_is_no_document_to_agree_on_is_refused_with_a_reason() {
        upload(
                        zhou,
                        openapi("a string")
                                .replace("#/components/schemas/Payment", "http://127.0.0.1:1/x#/Payment")
                                .getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("document-stands-alone");
        upload(zhou, new byte[(24 << 20) + 1]).expectStatus().isEqualTo(413);
        upload(stranger, openapi("a string").getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isForbidden();
        var proposal = Map.of("requirement", payment, "name", "支付接口", "document", "0".repeat(64));
        post(as(zhou), "/products/" + product + "/contracts", proposal)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("document-is-known");
    }

    @Test
    void who_is_not_of_the_team_reads_nothing_and_decides_nothing() {
        var contract = proposed("payAmount integer");
        for (var path : List.of("", "/coverage", "/timeline", "/versions/1/document", "/mock/payments/P1")) {
            get(as(stranger), contract + path).expectStatus().isForbidden();
        }
        post(as(stranger), contract + "/agree", Map.of("version", 1))
                .expectStatus()
                .isForbidden();
    }
}

package io.tandem.requirements.contract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.contract.domain.Needs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordedUseTest {

    static final ApiDocument PAY = Reading.of("""
            openapi: 3.0.3
            info: {title: 支付接口, version: "2"}
            paths:
              /payments:
                post:
                  operationId: createPayment
                  requestBody: {required: true, content: {application/json: {schema: {type: object, required: [orderNo], properties: {orderNo: {type: string}, items: {type: array, items: {type: object, properties: {sku: {type: string}}}}}}}}}
                  responses:
                    "201": {description: ok, content: {application/json: {schema: {type: object, properties: {paymentNo: {type: string}}}}}}
                    "409": {description: no, content: {application/json: {schema: {type: object, properties: {code: {type: string, enum: [ORDER_CLOSED]}}}}}}
              /payments/{paymentNo}:
                get:
                  operationId: getPayment
                  parameters: [{name: paymentNo, in: path, required: true, schema: {type: string}}]
                  responses: {"200": {description: ok, content: {application/json: {schema: {type: object, properties: {status: {type: string}}}}}}}
            """.getBytes(StandardCharsets.UTF_8));

    private static JsonNode pact(String version, String body) {
        return new JsonMapper().readTree("""
                {"consumer":{"name":"h5"},"provider":{"name":"pay"},"interactions":[
                  {"description":"create","type":"Synchronous/HTTP","request":{"method":"POST","path":"/payments","body":%s},
                   "response":{"status":201,"body":%s}},
                  {"description":"closed","request":{"method":"POST","path":"/payments","body":%s},
                   "response":{"status":409,"body":%s}},
                  {"description":"read","request":{"method":"GET","path":"/payments/P1"},"response":{"status":200,"body":%s}}],
                 "metadata":{"pactSpecification":{"version":"%s"}}}""".formatted(
                        wrap(body, "{\"orderNo\":\"S\",\"items\":[{\"sku\":\"a\"},{\"sku\":\"b\"}]}"),
                        wrap(body, "{\"paymentNo\":\"P\"}"),
                        wrap(body, "{\"orderNo\":\"S\"}"),
                        wrap(body, "{\"code\":\"ORDER_CLOSED\"}"),
                        wrap(body, "{\"status\":\"X\"}"),
                        version));
    }

    private static String wrap(String body, String content) {
        return body.formatted(content);
    }

    @Test
    void a_pact_of_version_2_to_4_says_what_is_sent_read_and_handled() {
        var plain = RecordedUse.ofPact(PAY, pact("2.0.0", "%s"));
        assertThat(plain)
                .containsExactly(
                        new Needs.Operation(
                                "createPayment",
                                List.of("items[].sku", "orderNo"),
                                List.of("paymentNo"),
                                List.of("ORDER_CLOSED"),
                                null),
                        new Needs.Operation("getPayment", List.of("paymentNo"), List.of("status"), List.of(), null));
        assertThat(RecordedUse.ofPact(PAY, pact("3.0.0", "%s"))).isEqualTo(plain);
        assertThat(RecordedUse.ofPact(
                        PAY, pact("4.0", "{\"contentType\":\"application/json\",\"encoded\":false,\"content\":%s}")))
                .isEqualTo(plain);
        assertThat(new Coverage(PAY).gaps(plain)).isEmpty();
    }

    @Test
    void other_versions_and_what_is_no_pact_are_refused_by_name() {
        refused(pact("1.0.0", "%s"), DocumentRule.PACT_VERSION_IS_SUPPORTED);
        refused(pact("5.0", "%s"), DocumentRule.PACT_VERSION_IS_SUPPORTED);
        refused(new JsonMapper().readTree("{}"), DocumentRule.PACT_IS_READABLE);
        refused(
                new JsonMapper()
                        .readTree(
                                "{\"interactions\":[{\"type\":\"Asynchronous/Messages\"}],\"metadata\":{\"pactSpecification\":{\"version\":\"4.0\"}}}"),
                DocumentRule.PACT_IS_ABOUT_HTTP);
        refused(
                new JsonMapper()
                        .readTree(
                                "{\"interactions\":[{\"request\":{\"method\":\"GET\",\"path\":\"/x\"}}],\"metadata\":{\"pactSpecification\":{\"version\":\"3.0.0\"}}}"),
                DocumentRule.EXAMPLE_IS_OF_AN_OPERATION);
    }

    @Test
    void the_mock_answers_the_same_always_and_names_what_it_does_not_know() {
        var once = MockAnswer.of(PAY, "GET", "/payments/P1", null);
        assertThat(once).isEqualTo(MockAnswer.of(PAY, "get", "/payments/P2", null));
        assertThat(once.status()).isEqualTo(200);
        assertThat(once.body().toString()).isEqualTo("{\"status\":\"text\"}");
        assertThat(MockAnswer.of(PAY, "POST", "/payments", "409").body().toString())
                .isEqualTo("{\"code\":\"ORDER_CLOSED\"}");
        var nowhere = catchThrowableOfType(RuleViolated.class, () -> MockAnswer.of(PAY, "GET", "/payments", null));
        assertThat(nowhere.rule()).isEqualTo(DocumentRule.MOCK_KNOWS_THE_OPERATION);
        var never = catchThrowableOfType(RuleViolated.class, () -> MockAnswer.of(PAY, "POST", "/payments", "500"));
        assertThat(never.rule()).isEqualTo(DocumentRule.MOCK_KNOWS_THE_ANSWER);
    }

    private static void refused(JsonNode pact, DocumentRule rule) {
        var refusal = catchThrowableOfType(RuleViolated.class, () -> RecordedUse.ofPact(PAY, pact));
        assertThat(refusal).as(rule.id()).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(List.of(refusal.zh(), refusal.en())).noneMatch(s -> s.contains("{") || s.contains("}"));
    }
}

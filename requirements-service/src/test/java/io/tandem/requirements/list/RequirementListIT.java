package io.tandem.requirements.list;

import static io.tandem.platform.testing.TestStack.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.CommitLog;
import io.tandem.platform.view.Processors;
import io.tandem.requirements.RunningService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

/** The list of a product's requirements, as it is and as it was. */
class RequirementListIT extends RunningService {

    private static final AtomicInteger PRODUCTS = new AtomicInteger();

    final UUID lin = UUID.randomUUID();
    final UUID zhou = UUID.randomUUID();
    final String product = "LS" + PRODUCTS.incrementAndGet();
    final String path = "/products/" + product + "/requirements";

    @Autowired
    Processors processors;

    @Autowired
    CommitLog log;

    @BeforeEach
    void three_requirements() {
        post(as(lin), "/products", Map.of("key", product, "name", "电商平台"))
                .expectStatus()
                .isCreated();
        put(as(lin), "/products/" + product + "/owners/FRONTEND", Map.of("personId", lin));
        put(as(lin), "/products/" + product + "/owners/BACKEND", Map.of("personId", zhou));
        for (var title : List.of("购物车", "推荐系统", "支付流程")) {
            post(as(lin), path, Map.of("title", title)).expectStatus().isCreated();
        }
    }

    WebTestClient.BodyContentSpec list(String query) {
        var head = log.head().block();
        until("the list has caught up", () -> processors.position(RequirementList.PROCESSOR) >= head);
        return get(as(lin), path + query).expectStatus().isOk().expectBody();
    }

    String requirement(int number) {
        return "/requirements/" + product + "-" + number;
    }

    @Test
    void each_row_says_how_far_each_half_is_and_who_holds_it() {
        post(as(zhou), requirement(1) + "/takeovers", Map.of("side", "BACKEND", "reason", "后端由我负责"));
        post(as(lin), requirement(1) + "/submission", null);
        list("").jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.items[0].key")
                .isEqualTo(product + "-1")
                .jsonPath("$.items[0].state")
                .isEqualTo("SPECIFIED")
                .jsonPath("$.items[0].facets.BACKEND.holderId")
                .isEqualTo(zhou.toString())
                .jsonPath("$.items[2].title")
                .isEqualTo("支付流程");
        list("?state=SPECIFIED").jsonPath("$.items.length()").isEqualTo(1);
        list("?holder=" + zhou).jsonPath("$.items.length()").isEqualTo(1);
        list("?holder=me").jsonPath("$.items.length()").isEqualTo(3);
        get(as(lin), path + "?holder=x").expectStatus().isBadRequest();
        get(as(UUID.randomUUID()), path).expectStatus().isForbidden();
    }

    @Test
    void pages_follow_one_another() {
        list("?limit=2").jsonPath("$.items.length()").isEqualTo(2);
        var link = get(as(lin), path + "?limit=2")
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst("Link");
        assertThat(link).startsWith("</api/v1" + path + "?limit=2&cursor=").endsWith(">; rel=\"next\"");
        list(link.substring(link.indexOf('?'), link.indexOf('>')))
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].key")
                .isEqualTo(product + "-3");
        get(as(lin), path + "?cursor=2").expectStatus().isBadRequest();
    }

    @Test
    void the_grammar_finds_by_field_by_word_and_by_date_in_both_languages() {
        post(as(zhou), requirement(1) + "/takeovers", Map.of("side", "BACKEND", "reason", "后端由我负责"));
        post(as(lin), requirement(1) + "/submission", null);
        patched(2, Map.of("priority", "P0", "wantedBy", "2026-12-01", "module", "推荐 引擎"));
        found("holder:@me side:backend").containsExactly(2, 3);
        found("holder:" + zhou).containsExactly(1);
        found("state:in-review").containsExactly(1);
        found("状态:评审中").containsExactly(1);
        found("side:frontend state:specified,specifying -购物").containsExactly(2, 3);
        found("priority:p0").containsExactly(2);
        found("priority:none").containsExactly(1, 3);
        found("module:\"推荐 引擎\"").containsExactly(2);
        found("wanted:>2026-11-30").containsExactly(2);
        found("wanted:2026-12-02..2026-12-31").isEmpty();
        found("updated:>2026-01-01 drafter:@me").containsExactly(1, 2, 3);
        found("支付").containsExactly(3);
        found("支付流").containsExactly(3);
        found(product.toLowerCase(java.util.Locale.ROOT) + "-2").containsExactly(2);
        found("推荐系统 支付").isEmpty();
    }

    @Test
    void an_order_says_what_comes_first_and_pages_keep_it() {
        patched(
                3,
                Map.of("priority", "P0", "rice", Map.of("reach", 1000, "impact", 2, "confidence", 0.8, "effort", 3)));
        patched(2, Map.of("priority", "P2", "wantedBy", "2026-12-01"));
        found("", "priority").containsExactly(3, 2, 1);
        found("", "-priority").containsExactly(1, 2, 3);
        found("", "rice").containsExactly(3, 1, 2);
        found("", "wanted").containsExactly(2, 1, 3);
        found("", "updated").containsExactly(2, 3, 1);
        list("?sort=rice")
                .jsonPath("$.items[0].rice.score")
                .isEqualTo("533.33")
                .jsonPath("$.items[0].rice.formula")
                .isEqualTo("reach × impact × confidence ÷ effort");
        var link = get(as(lin), path + "?sort=priority&limit=1&q=priority:P0,P2")
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst("Link");
        list(link.substring(link.indexOf('?'), link.indexOf('>')))
                .jsonPath("$.items[0].key")
                .isEqualTo(product + "-2");
    }

    @Test
    void what_cannot_be_read_is_said_with_what_would_be_right() {
        for (var wrong : Map.of(
                        "side:x", "frontend or backend",
                        "state:nowhere", "specifying",
                        "colour:red", "holder",
                        "updated:soon", "2026-11-01",
                        "holder:lin", "@me",
                        "module:", "lacks a value",
                        "\"open", "not closed")
                .entrySet()) {
            asked(wrong.getKey(), "number")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("?q")
                    .jsonPath("$.errors[0].message")
                    .value((String said) -> assertThat(said).contains(wrong.getValue()));
        }
        get(as(lin), path + "?sort=beauty").expectStatus().isBadRequest();
    }

    private WebTestClient.ResponseSpec asked(String query, String sort) {
        return as(lin).get()
                .uri("/api/v1" + path + "?q={q}&sort={sort}", query, sort)
                .header("Accept-Language", "en")
                .exchange();
    }

    private void patched(int number, Map<String, ?> patch) {
        send(as(lin), HttpMethod.PATCH, requirement(number), patch, "If-Match", "\"1\"")
                .expectStatus()
                .isNoContent();
    }

    private ListAssert<Integer> found(String query) {
        return found(query, "number");
    }

    /** The numbers of the rows, in order. */
    private ListAssert<Integer> found(String query, String sort) {
        var head = log.head().block();
        until("the list has caught up", () -> processors.position(RequirementList.PROCESSOR) >= head);
        var body = asked(query, sort)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return assertThat(JsonMapper.shared()
                .readTree(body)
                .path("items")
                .valueStream()
                .map(row -> Integer.parseInt(row.path("key").asString().replaceFirst(".*-", "")))
                .toList());
    }

    @Test
    void a_past_list_shows_what_was() {
        var before = Instant.now();
        post(as(lin), requirement(2) + "/pause", Map.of("reason", "先做大促"))
                .expectStatus()
                .isNoContent();
        list("").jsonPath("$.items[1].state").isEqualTo("PAUSED");
        list("?asOf=" + before).jsonPath("$.items[1].state").isEqualTo("SPECIFYING");
    }

    @Test
    void a_half_provided_elsewhere_is_as_far_as_it_is_there() {
        post(
                        as(zhou),
                        requirement(1) + "/exemptions",
                        Map.of(
                                "side",
                                "BACKEND",
                                "why",
                                "PROVIDED_BY",
                                "reason",
                                "由支付提供",
                                "providedBy",
                                product + "-3"))
                .expectStatus()
                .isCreated();
        post(as(lin), requirement(1) + "/submission", null).expectStatus().isNoContent();
        list("").jsonPath("$.items[0].state").isEqualTo("SPECIFYING");
        post(as(lin), requirement(3) + "/submission", null).expectStatus().isNoContent();
        list("").jsonPath("$.items[0].state").isEqualTo("SPECIFIED");
    }
}

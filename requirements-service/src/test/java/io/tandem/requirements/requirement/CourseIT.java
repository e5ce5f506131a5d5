package io.tandem.requirements.requirement;

import io.tandem.requirements.RunningService;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What a requirement rests on, is drawn in, owes and expects, over HTTP. */
class CourseIT extends RunningService {

    private static int products;

    final UUID lin = UUID.randomUUID();
    final UUID zhou = UUID.randomUUID();
    final UUID boss = UUID.randomUUID();
    final String product = "WAY" + ++products;
    final String path = "/requirements/" + product + "-1";

    @BeforeEach
    void a_requirement_of_two_owners() {
        post(as(boss), "/products", Map.of("key", product, "name", "电商平台"));
        put(as(boss), "/products/" + product + "/owners/FRONTEND", Map.of("personId", lin));
        put(as(boss), "/products/" + product + "/owners/BACKEND", Map.of("personId", zhou));
        created(post(as(lin), "/products/" + product + "/requirements", Map.of("title", "支付流程")));
    }

    private void askForADesignOnly() {
        var ready = Map.of("definitionOfReady", Map.of("FRONTEND", List.of("design"), "BACKEND", List.of()));
        send(as(boss), HttpMethod.PATCH, "/products/" + product, ready, "If-Match", "\"1\"")
                .expectStatus()
                .isNoContent();
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void done(WebTestClient.ResponseSpec answer) {
        answer.expectStatus().isNoContent();
    }

    @Test
    void evidence_is_linked_both_ways_now_and_then() {
        var finding = Map.of("kind", "USER_INTERVIEW", "title", "访谈", "text", "7 人犹豫");
        var evidence = created(post(as(lin), "/products/" + product + "/evidence", finding));
        var before = Instant.now();
        done(post(as(lin), path + "/evidence", Map.of("evidenceId", id(evidence), "note", "第二步")));
        get(as(zhou), path + "/evidence")
                .expectBody()
                .jsonPath("$.items[0].title")
                .isEqualTo("访谈")
                .jsonPath("$.items[0].note")
                .isEqualTo("第二步");
        get(as(zhou), evidence).expectBody().jsonPath("$.requirements[0].key").isEqualTo(product + "-1");
        get(as(zhou), evidence + "?asOf=" + before)
                .expectBody()
                .jsonPath("$.requirements.length()")
                .isEqualTo(0);
        done(post(as(lin), path + "/evidence/" + id(evidence) + "/remove", Map.of("reason", "样本太小")));
        get(as(zhou), evidence).expectBody().jsonPath("$.requirements.length()").isEqualTo(0);
        post(as(lin), path + "/evidence", Map.of("evidenceId", UUID.randomUUID()))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("cited-evidence-is-known");
    }

    @Test
    void a_half_is_ready_once_both_owners_stand_behind_its_design() {
        askForADesignOnly();
        var prototype =
                Map.of("side", "FRONTEND", "kind", "PROTOTYPE", "title", "结算页", "link", "https://d.example.com/1");
        var design = created(post(as(lin), "/products/" + product + "/designs", prototype));
        done(post(as(lin), path + "/designs", Map.of("designId", id(design))));
        done(post(as(lin), path + "/submission", null));
        done(post(as(lin), path + "/approvals", Map.of("side", "FRONTEND")));
        get(as(lin), path).expectBody().jsonPath("$.facets.FRONTEND.state").isEqualTo("DESIGNING");
        done(post(as(zhou), path + "/design-returns", Map.of("reason", "缺异常态")));
        send(
                        as(lin),
                        HttpMethod.POST,
                        design + "/versions",
                        Map.of("link", "https://d.example.com/2"),
                        "If-Match",
                        "\"1\"")
                .expectStatus()
                .isNoContent();
        done(post(as(lin), path + "/designs", Map.of("designId", id(design))));
        done(post(as(zhou), path + "/designs/" + id(design) + "/feasibility", Map.of("verdict", "FEASIBLE")));
        post(as(zhou), path + "/design-signatures", Map.of("seen", Map.of(id(design), 1)))
                .expectStatus()
                .isEqualTo(412);
        done(post(as(zhou), path + "/design-signatures", Map.of("seen", Map.of(id(design), 2))));
        get(as(lin), path)
                .expectBody()
                .jsonPath("$.facets.FRONTEND.state")
                .isEqualTo("READY")
                .jsonPath("$.course.signatures.BACKEND.current")
                .isEqualTo(true)
                .jsonPath("$.course.designs[0].feasibility.verdict")
                .isEqualTo("FEASIBLE");
        get(as(lin), path + "/designs")
                .expectBody()
                .jsonPath("$.items[0].attachedVersion")
                .isEqualTo(2);
        get(as(lin), design).expectBody().jsonPath("$.requirements[0].key").isEqualTo(product + "-1");
    }

    @Test
    void a_budget_adds_up_or_is_refused_and_is_an_edit_of_the_common_part() {
        var budget = new HashMap<String, Object>(Map.of("metric", "合计刷新", "value", 800, "unit", "ms"));
        budget.put("shares", Map.of("FRONTEND", 300, "BACKEND", 400));
        send(as(lin), HttpMethod.POST, path + "/targets", budget, "If-Match", "\"1\"")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("各侧份额合计 700 ms，与总预算 800 ms 不符。请调整。");
        budget.put("shares", Map.of("FRONTEND", 300, "BACKEND", 500));
        send(as(lin), HttpMethod.POST, path + "/targets", budget, "If-Match", "\"1\"")
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        send(
                        as(lin),
                        HttpMethod.POST,
                        path + "/targets",
                        Map.of("metric", "x", "value", 1, "unit", "s"),
                        "If-Match",
                        "\"1\"")
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("part-version-is-the-newest");
        get(as(zhou), path)
                .expectBody()
                .jsonPath("$.course.targets[0].shares.BACKEND")
                .isEqualTo("500");
        send(as(lin), HttpMethod.POST, path + "/targets/remove", Map.of("metric", "合计刷新"), "If-Match", "\"2\"")
                .expectStatus()
                .isNoContent();
    }

    @Test
    void an_urgent_start_owes_what_it_skips() {
        askForADesignOnly();
        post(as(lin), path + "/facets/FRONTEND/expedite", Map.of("reason", "证书今晚到期"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("expediting-names-what-it-skips");
        var debts = Set.of(owed("approval"), owed("design"));
        done(post(as(lin), path + "/facets/FRONTEND/expedite", Map.of("reason", "证书今晚到期", "debts", debts)));
        done(post(as(lin), path + "/submission", null));
        done(post(as(lin), path + "/approvals", Map.of("side", "FRONTEND")));
        var body = get(as(lin), path).expectBody();
        body.jsonPath("$.facets.FRONTEND.state").isEqualTo("BUILDING");
        body.jsonPath("$.course.debts[?(@.condition=='approval')].settled").isEqualTo(true);
        body.jsonPath("$.course.debts[?(@.condition=='design')].settled").isEqualTo(false);
    }

    private Map<String, Object> owed(String condition) {
        return Map.of(
                "condition",
                condition,
                "text",
                "上线后补",
                "owedBy",
                lin,
                "dueAt",
                Instant.now().plusSeconds(86_400));
    }

    @Test
    void what_is_expected_is_said_and_nothing_is_measured_before_it_is_live() {
        var hypothesis = Map.of(
                "text",
                "转化率上升",
                "metric",
                "转化率",
                "unit",
                "%",
                "baseline",
                61.8,
                "limit",
                "AT_LEAST",
                "goal",
                65.0,
                "windowDays",
                14);
        put(as(lin), path + "/hypothesis", hypothesis).expectStatus().isNoContent();
        get(as(zhou), path).expectBody().jsonPath("$.course.hypothesis.goal").isEqualTo("65.0");
        var outcome = Map.of("result", "MET", "value", 66.1, "from", "2026-11-01", "to", "2026-11-14");
        post(as(lin), path + "/outcomes", outcome)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("outcome-comes-after-release");
    }
}

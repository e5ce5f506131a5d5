package io.tandem.requirements.requirement;

import static io.tandem.platform.testing.TestStack.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.requirements.RunningService;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** A requirement over HTTP, from a title to an accepted hand-off, on a real store and a real broker. */
class RequirementIT extends RunningService {

    private static final AtomicInteger PRODUCTS = new AtomicInteger();

    final UUID boss = UUID.randomUUID();
    final UUID lin = UUID.randomUUID();
    final UUID zhou = UUID.randomUUID();
    final UUID he = UUID.randomUUID();
    final String product = "RQ" + PRODUCTS.incrementAndGet();

    @Autowired
    MongoDatabase database;

    @Autowired
    Cache aggregates;

    @BeforeEach
    void staffed() {
        post(as(boss), "/products", Map.of("key", product, "name", "电商平台"))
                .expectStatus()
                .isCreated();
        put(as(boss), "/products/" + product + "/owners/FRONTEND", Map.of("personId", lin));
        put(as(boss), "/products/" + product + "/owners/BACKEND", Map.of("personId", zhou));
        post(
                as(boss),
                "/products/" + product + "/members",
                Map.of("personId", he, "role", "MEMBER", "sides", List.of("FRONTEND")));
    }

    String drafted(String title) {
        var location = post(as(lin), "/products/" + product + "/requirements", Map.of("title", title))
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation();
        return location.getPath().substring("/api/v1".length());
    }

    WebTestClient.ResponseSpec patch(
            UUID who, String path, @Nullable Object body, @Nullable String ifMatch, String... headers) {
        var all = new java.util.ArrayList<>(List.of(headers));
        if (ifMatch != null) {
            all.addAll(List.of("If-Match", ifMatch));
        }
        return send(as(who), HttpMethod.PATCH, path, body, all.toArray(String[]::new));
    }

    Map<?, ?> read(UUID who, String path) {
        return get(as(who), path)
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
    }

    @Test
    void a_title_is_enough() {
        var path = drafted("支付流程");
        assertThat(path).isEqualTo("/requirements/" + product + "-1");
        get(as(he), path)
                .expectBody()
                .jsonPath("$.key")
                .isEqualTo(product + "-1")
                .jsonPath("$.state")
                .isEqualTo("SPECIFYING")
                .jsonPath("$.version")
                .isEqualTo(1)
                .jsonPath("$.facets.BACKEND.holderId")
                .isEqualTo(lin.toString());
        var id = read(lin, path).get("id");
        get(as(lin), "/requirements/" + id).expectStatus().isOk();
        get(as(UUID.randomUUID()), path).expectStatus().isForbidden();
        get(as(lin), "/requirements/" + product + "-99")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("requirement-is-known");
    }

    @Test
    void a_repeated_draft_is_one_requirement() {
        for (int i = 0; i < 2; i++) {
            send(
                            as(lin),
                            HttpMethod.POST,
                            "/products/" + product + "/requirements",
                            Map.of("title", "购物车"),
                            "Idempotency-Key",
                            "draft-" + product)
                    .expectStatus()
                    .isCreated()
                    .expectHeader()
                    .valueEquals("Location", "/api/v1/requirements/" + product + "-1");
        }
    }

    @Test
    void three_lines_pasted_are_three_requirements() {
        for (var type : List.of(MediaType.parseMediaType("text/csv"), MediaType.TEXT_PLAIN)) {
            as(lin).post()
                    .uri("/api/v1/products/" + product + "/requirements")
                    .contentType(type)
                    .bodyValue("购物车\n推荐系统\n支付流程\n")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.items.length()")
                    .isEqualTo(3)
                    .jsonPath("$.items[2].status")
                    .isEqualTo(201);
        }
        get(as(lin), "/requirements/" + product + "-6")
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("支付流程");
        as(lin).post()
                .uri("/api/v1/products/" + product + "/requirements")
                .contentType(MediaType.parseMediaType("text/csv"))
                .header("Accept-Language", "en")
                .bodyValue("title,description\n\"a \"\"quoted\"\" one\",\"two\nlines\"\n\" \",x\n")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].status")
                .isEqualTo(201)
                .jsonPath("$.items[1].rule")
                .isEqualTo("title-is-present")
                .jsonPath("$.items[1].detail")
                .isEqualTo("A requirement needs a title. Write one.");
    }

    @Test
    void two_from_one_version_and_the_second_is_told_what_changed() {
        var path = drafted("支付流程");
        var facet = path + "/facets/FRONTEND";
        get(as(lin), facet).expectHeader().valueEquals("ETag", "\"0\"");
        patch(lin, facet, Map.of("layout", "单页"), "\"0\"")
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");
        patch(he, facet, Map.of("layout", "双列"), "\"0\"")
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("part-version-is-the-newest")
                .jsonPath("$.current")
                .isEqualTo("\"1\"")
                .jsonPath("$.changes[0].field")
                .isEqualTo("layout")
                .jsonPath("$.changes[0].to")
                .isEqualTo("单页");
        patch(he, facet, Map.of("layout", "双列"), null).expectStatus().isEqualTo(428);
        patch(lin, path, Map.of("title", "结算页", "priority", "P0"), "\"1\"")
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        patch(zhou, path + "/facets/BACKEND", Map.of("architecture", Map.of("none", "不新增")), "\"0\"")
                .expectStatus()
                .isNoContent();
    }

    @Test
    void a_field_is_a_text_a_target_same_as_or_none() {
        var path = drafted("支付流程") + "/facets/FRONTEND";
        var fields = new HashMap<String, Object>();
        fields.put("layout", "单页");
        fields.put("interaction", Map.of("sameAs", "SHOP-1"));
        fields.put("responseTime", Map.of("value", 2000, "unit", "ms", "note", "75 分位"));
        patch(lin, path, fields, "\"0\"").expectStatus().isNoContent();
        get(as(lin), path)
                .expectBody()
                .jsonPath("$.text.responseTime.value")
                .isEqualTo("2000")
                .jsonPath("$.text.interaction.sameAs")
                .isEqualTo("SHOP-1");
        fields.clear();
        fields.put("layout", null);
        patch(lin, path, fields, "\"1\"").expectStatus().isNoContent();
        get(as(lin), path).expectBody().jsonPath("$.text.layout").doesNotExist();
        patch(lin, path, Map.of("colour", "red"), "\"2\"").expectStatus().isEqualTo(422);
        patch(lin, path, Map.of("layout", Map.of("x", 1)), "\"2\"")
                .expectStatus()
                .isBadRequest();
        patch(lin, path, Map.of("layout", 7), "\"2\"").expectStatus().isBadRequest();
    }

    @Test
    void authority_is_by_side() {
        var path = drafted("支付流程");
        post(as(lin), path + "/takeovers", Map.of("side", "BACKEND", "reason", "我来"))
                .expectStatus()
                .isForbidden();
        post(as(zhou), path + "/takeovers", Map.of("side", "BACKEND", "reason", "后端由我负责"))
                .expectStatus()
                .isNoContent();
        patch(lin, path + "/facets/BACKEND", Map.of("architecture", "x"), "\"0\"", "Accept-Language", "en")
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("edit-stays-on-own-side")
                .jsonPath("$.detail")
                .isEqualTo("BACKEND is not yours to write. Propose the edit; its owner can adopt it.");
        post(as(lin), path + "/exemptions", Map.of("side", "BACKEND", "why", "NOT_NEEDED", "reason", "纯前端"))
                .expectStatus()
                .isCreated();
        post(as(lin), path + "/exemptions/BACKEND/confirm", null)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("exemption-is-decided-by-its-owner");
        post(as(zhou), path + "/exemptions/BACKEND/confirm", null)
                .expectStatus()
                .isNoContent();
        get(as(lin), path)
                .expectBody()
                .jsonPath("$.facets.BACKEND.applies")
                .isEqualTo(false)
                .jsonPath("$.facets.BACKEND.holderId")
                .doesNotExist();
    }

    @Test
    void what_is_submitted_is_judged_approved_and_ready() {
        var path = drafted("支付流程");
        patch(
                        lin,
                        path + "/facets/FRONTEND",
                        Map.of("layout", "a", "interaction", "b", "responseTime", Map.of("value", "2", "unit", "s")),
                        "\"0\"")
                .expectStatus()
                .isNoContent();
        post(as(lin), path + "/criteria", Map.of("side", "FRONTEND", "text", "只产生一笔订单"))
                .expectStatus()
                .isCreated();
        post(as(lin), path + "/submission", Map.of("reviewers", List.of(he)))
                .expectStatus()
                .isNoContent();
        post(as(he), path + "/verdicts", Map.of("verdict", "AGREE_WITH_NOTES", "text", "轮询偏多"))
                .expectStatus()
                .isNoContent();
        post(as(lin), path + "/approvals", Map.of("side", "BACKEND"))
                .expectStatus()
                .isForbidden();
        post(as(lin), path + "/approvals", Map.of("side", "FRONTEND", "seen", Map.of("FRONTEND", 1)))
                .expectStatus()
                .isEqualTo(412);
        post(as(lin), path + "/approvals", Map.of("side", "FRONTEND", "seen", Map.of("FRONTEND", 2)))
                .expectStatus()
                .isNoContent();
        post(as(zhou), path + "/approvals", Map.of("side", "BACKEND"))
                .expectStatus()
                .isNoContent();
        get(as(lin), path)
                .expectBody()
                .jsonPath("$.facets.FRONTEND.state")
                .isEqualTo("READY")
                .jsonPath("$.state")
                .isEqualTo("APPROVED")
                .jsonPath("$.asks.length()")
                .isEqualTo(0);
    }

    @Test
    void a_half_is_offered_returned_offered_again_and_accepted() {
        var path = drafted("支付接口");
        patch(lin, path, Map.of("description", "创建、查询、关闭三个接口"), "\"1\"");
        var first = offer(lin, path);
        post(as(zhou), first + "/return", Map.of("reason", "INCOMPLETE", "text", "缺三项", "missing", List.of("峰值并发")))
                .expectStatus()
                .isNoContent();
        var between = Instant.now();
        var second = offer(lin, path);
        var hash = (String) read(zhou, second).get("contentHash");
        patch(lin, path, Map.of("description", "金额单位统一为分"), "\"2\"")
                .expectStatus()
                .isNoContent();
        post(as(he), second + "/accept", Map.of("contentHash", hash))
                .expectStatus()
                .isForbidden();
        post(as(zhou), second + "/accept", Map.of("contentHash", hash))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("handoff-accept-needs-offered-package");
        var newest = (String) read(zhou, second).get("contentHash");
        post(as(zhou), second + "/accept", Map.of("contentHash", newest))
                .expectStatus()
                .isNoContent();
        get(as(lin), path).expectBody().jsonPath("$.facets.BACKEND.holderId").isEqualTo(zhou.toString());
        get(as(lin), path + "?asOf=" + between)
                .expectBody()
                .jsonPath("$.facets.BACKEND.holderId")
                .isEqualTo(lin.toString());
        post(
                        as(lin),
                        path + "/handoffs",
                        Map.of("side", "FRONTEND", "purpose", "COVER", "to", Map.of("person", zhou), "dueAt", due()))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("handoff-receiver-belongs-to-the-side");
    }

    static String due() {
        return Instant.now().plus(2, ChronoUnit.DAYS).toString();
    }

    String offer(UUID who, String path) {
        var offer = Map.of(
                "side",
                "BACKEND",
                "purpose",
                "INTAKE",
                "to",
                Map.of("post", "BACKEND_OWNER"),
                "dueAt",
                due(),
                "message",
                "请周志远接手",
                "references",
                List.of(Map.of("kind", "DESIGN", "title", "结算页高保真稿 v3")));
        return post(as(who), path + "/handoffs", offer)
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation()
                .getPath()
                .substring("/api/v1".length());
    }

    @Test
    void requirements_are_linked_by_key() {
        var cart = drafted("购物车");
        var stock = drafted("库存");
        post(as(lin), cart + "/links", Map.of("type", "PAIRS_WITH", "to", product + "-2", "note", "展示可售库存"))
                .expectStatus()
                .isNoContent();
        get(as(lin), cart)
                .expectBody()
                .jsonPath("$.links[0].to")
                .isEqualTo(read(lin, stock).get("id"));
        post(as(lin), cart + "/links", Map.of("type", "DEPENDS", "to", product + "-77"))
                .expectStatus()
                .isNotFound();
        post(
                        as(zhou),
                        cart + "/exemptions",
                        Map.of(
                                "side",
                                "BACKEND",
                                "why",
                                "PROVIDED_BY",
                                "reason",
                                "由库存提供",
                                "providedBy",
                                product + "-2"))
                .expectStatus()
                .isCreated();
        get(as(lin), cart)
                .expectBody()
                .jsonPath("$.facets.BACKEND.exemption.confirmed")
                .isEqualTo(true);
    }

    @Test
    void a_long_life_goes_on_from_its_snapshot() {
        var path = drafted("推荐系统");
        post(as(lin), path + "/criteria", Map.of("text", "无报错弹窗"))
                .expectStatus()
                .isCreated();
        for (int i = 2; i < 112; i++) {
            patch(lin, path, Map.of("description", "第 " + i + " 稿"), "\"" + i + "\"")
                    .expectStatus()
                    .isNoContent();
        }
        var stream = "Requirement/" + read(lin, path).get("id");
        until(
                "a snapshot is kept",
                () -> Mono.from(database.getCollection("snapshots")
                                        .find(Filters.eq("_id", stream))
                                        .first())
                                .block()
                        != null);
        aggregates.remove(stream);
        patch(lin, path, Map.of("description", "第 111 稿"), "\"1\"")
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .doesNotExist("Tandem-Position");
        offer(lin, path);
    }

    @Test
    void it_is_paused_and_resumed() {
        var path = drafted("推荐系统");
        post(as(boss), path + "/pause", Map.of("reason", "先做大促")).expectStatus().isNoContent();
        get(as(lin), path).expectBody().jsonPath("$.state").isEqualTo("PAUSED");
        patch(lin, path, Map.of("title", "x"), "\"1\"").expectStatus().isEqualTo(409);
        post(as(boss), path + "/resume", null).expectStatus().isNoContent();
        post(as(boss), path + "/decline", Map.of()).expectStatus().isBadRequest();
    }
}

package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.standalone.demo.Answer;
import io.tandem.standalone.demo.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BadInputE2E {
    private static final Crew CREW = Crew.assemble();
    private static final String DRAFTS = CREW.path() + "/requirements";

    /** A back-end owner's requirement: the front-end owner holds nothing of it. */
    private final Crew.Requirement requirement = CREW.drafts(Crew.BACK, "对账");

    @Test
    void malformed_json() {
        refused(400, "", Crew.FRONT, "POST", DRAFTS, "{\"title\": ", Map.of());
    }

    @Test
    void an_unknown_field_is_pointed_at() {
        var answer = refused(400, "", Crew.FRONT, "POST", DRAFTS, Map.of("title", "x", "titel", "y"), Map.of());
        assertThat(answer.body().path("errors").toString()).contains("/titel");
    }

    @Test
    void a_wrong_type_is_pointed_at() {
        var answer = refused(400, "", Crew.FRONT, "POST", DRAFTS, Map.of("title", List.of(1)), Map.of());
        assertThat(answer.body().path("errors").toString()).contains("/title");
    }

    @Test
    void two_megabytes() {
        var body = Map.of("title", "x", "description", "长".repeat(700_000));
        refused(413, "", Crew.FRONT, "POST", DRAFTS, body, Map.of());
        refused(413, "", Crew.FRONT, "POST", DRAFTS, body, Map.of("Idempotency-Key", "big"));
    }

    @Test
    void a_text_that_is_none() {
        for (var text : List.of("\\ud800", "a\\u0000b", "\\u001b[2J")) {
            var answer = refused(400, "", Crew.FRONT, "POST", DRAFTS, "{\"title\": \"" + text + "\"}", Map.of());
            assertThat(answer.body().path("errors").toString()).contains("/title", "unreadable-text");
        }
    }

    @Test
    void an_unknown_id_and_an_unknown_key() {
        var somewhere = "/api/v1/requirements/" + UUID.randomUUID();
        refused(404, "requirement-is-known", Crew.FRONT, "GET", somewhere, null, Map.of());
        refused(404, "requirement-is-known", Crew.FRONT, "GET", "/api/v1/requirements/NONE-1", null, Map.of());
        refused(404, "", Crew.FRONT, "GET", "/api/v1/nothing", null, Map.of());
    }

    @Test
    void an_unknown_query_parameter() {
        refused(400, "", Crew.FRONT, "GET", requirement.path() + "?azOf=2026-01-01", null, Map.of());
        refused(400, "", Crew.FRONT, "GET", requirement.path() + "?asOf=yesterday", null, Map.of());
        refused(400, "", Crew.FRONT, "GET", requirement.path() + "?asOf=2999-01-01T00:00:00Z", null, Map.of());
    }

    @Test
    void a_missing_if_match() {
        refused(428, "", Crew.BACK, "PATCH", facet("BACKEND"), Map.of("architecture", "x"), Map.of());
    }

    @Test
    void no_token_and_tokens_that_open_nothing() {
        unauthenticated(Demo.nobody(), DRAFTS);
        for (var token : List.of("tdm_x", "tdm_" + "A".repeat(66), foreignJwt(), "")) {
            unauthenticated(Demo.nobody().with(Map.of("Authorization", "Bearer " + token)), DRAFTS);
        }
    }

    @Test
    void a_service_believes_only_the_gateways_own_signature() {
        for (var port : List.of(8081, 8082, 8083)) {
            var service = Api.of(new Ports(Demo.process().offset()).local(port));
            unauthenticated(service, "/api/v1/products/SHOP");
            unauthenticated(service.with(Map.of("Authorization", "Bearer " + foreignJwt())), "/api/v1/products/SHOP");
        }
    }

    @Test
    void an_expired_token() {
        var soon = java.time.Instant.now().plusSeconds(2).toString();
        var wanted = Map.of("label", "short", "scope", "READ", "expiresAt", soon);
        var token = Demo.as(Crew.FRONT)
                .post("/api/v1/tokens", wanted, null)
                .orThrow()
                .text("/token");
        var holder = Demo.nobody().with(Map.of("Authorization", "Bearer " + token));
        Eventually.until(
                "the token expires", () -> holder.get("/api/v1/session").status(), status -> status == 401);
        unauthenticated(holder, requirement.path());
    }

    @Test
    void the_front_end_owner_edits_the_back_end() {
        var headers = Map.of("If-Match", "\"0\"");
        refused(
                403,
                "edit-stays-on-own-side",
                Crew.FRONT,
                "PATCH",
                facet("BACKEND"),
                Map.of("architecture", "x"),
                headers);
    }

    @Test
    void exempting_the_other_side_without_its_owner() {
        var body = Map.of("side", "FRONTEND", "why", "NOT_NEEDED", "reason", "no page");
        Demo.as(Crew.BACK).post(requirement.path() + "/exemptions", body, null).orThrow();
        refused(
                403,
                "exemption-is-decided-by-its-owner",
                Crew.BACK,
                "POST",
                requirement.path() + "/exemptions/FRONTEND/confirm",
                null,
                Map.of());
        assertThat(requirement
                        .read(Crew.BACK)
                        .body()
                        .at("/facets/FRONTEND/applies")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_receiver_of_the_other_side() {
        var offer = offer(Map.of("person", Demo.id(Crew.FRONT_MEMBER)));
        var path = requirement.path() + "/handoffs";
        refused(422, "handoff-receiver-belongs-to-the-side", Crew.BACK, "POST", path, offer, Map.of());
    }

    @Test
    void accepting_somebody_elses_handoff_and_a_changed_package() {
        var offered = Demo.as(Crew.BACK)
                .post(requirement.path() + "/handoffs", offer(Map.of("person", Demo.id(Crew.BACK_MEMBER))), null)
                .orThrow();
        var path = requirement.path() + "/handoffs/" + offered.id() + "/accept";
        var right = Map.of("contentHash", requirement.hash(offered.id()));
        refused(403, "handoff-is-answered-by-its-receiver", Crew.FRONT, "POST", path, right, Map.of());
        var changed = Map.of("contentHash", "0".repeat(64));
        refused(409, "handoff-accept-needs-offered-package", Crew.BACK_MEMBER, "POST", path, changed, Map.of());
        assertThat(requirement.holder("BACKEND")).isEqualTo(Demo.id(Crew.BACK));
    }

    @Test
    void one_idempotency_key_for_two_requests() {
        var headers = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Demo.as(Crew.FRONT)
                .send("POST", DRAFTS, Map.of("title", "one"), headers)
                .orThrow();
        refused(422, "", Crew.FRONT, "POST", DRAFTS, Map.of("title", "two"), headers);
    }

    private String facet(String side) {
        return requirement.path() + "/facets/" + side;
    }

    private static Map<String, Object> offer(Map<String, Object> to) {
        var due = java.time.Instant.now().plusSeconds(3600).toString();
        return Map.of("side", "BACKEND", "purpose", "COVER", "to", to, "dueAt", due);
    }

    /** Well-formed, of the right shape, ES256, of a key nobody here knows. */
    private static String foreignJwt() {
        return ForeignKeys.jwt(Demo.id(Crew.FRONT));
    }

    private static void unauthenticated(Api api, String path) {
        for (var answer : inBothLanguages(language -> api.send("GET", path, null, language))) {
            problem(answer, 401);
        }
    }

    /** The right status, as problem+json with the rule's name, in both languages. */
    private static Answer refused(
            int status,
            String rule,
            String login,
            String method,
            String path,
            Object body,
            Map<String, String> headers) {
        var answers = inBothLanguages(language -> {
            var all = new HashMap<>(headers);
            all.putAll(language);
            return Demo.as(login).send(method, path, body, all);
        });
        answers.forEach(answer -> {
            problem(answer, status);
            if (!rule.isEmpty()) {
                assertThat(answer.text("/rule")).isEqualTo(rule);
            }
        });
        return answers.getFirst();
    }

    private static List<Answer> inBothLanguages(java.util.function.Function<Map<String, String>, Answer> asking) {
        var en = asking.apply(Map.of("Accept-Language", "en"));
        var zh = asking.apply(Map.of("Accept-Language", "zh-CN"));
        assertThat(en.text("/detail")).as(en.body().toString()).isNotEmpty().doesNotContainPattern("\\p{IsHan}{2}");
        assertThat(zh.text("/detail")).as(zh.body().toString()).containsPattern("\\p{IsHan}");
        return List.of(en, zh);
    }

    private static void problem(Answer answer, int status) {
        Supplier<String> what = () -> answer.request() + " " + answer.body();
        assertThat(answer.status()).as(what).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as(what).startsWith("application/problem+json");
        assertThat(answer.text("/code")).as(what).isNotEmpty();
        assertThat(answer.body().path("status").asInt()).as(what).isEqualTo(status);
        assertThat(answer.text("/traceId")).as(what).isNotEmpty();
    }
}

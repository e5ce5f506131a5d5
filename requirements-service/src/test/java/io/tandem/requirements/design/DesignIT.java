package io.tandem.requirements.design;

import io.tandem.requirements.RunningService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** Designs over HTTP, on a real store. */
class DesignIT extends RunningService {

    private static int products;

    final UUID boss = UUID.randomUUID();
    final UUID chen = UUID.randomUUID();
    final UUID wu = UUID.randomUUID();
    final String product = "DRAW" + ++products;

    @BeforeEach
    void a_product() {
        post(as(boss), "/products", Map.of("key", product, "name", "电商平台"));
        member(chen, "FRONTEND");
        member(wu, "BACKEND");
    }

    private void member(UUID person, String side) {
        var joining = Map.of("personId", person, "role", "MEMBER", "sides", List.of(side));
        post(as(boss), "/products/" + product + "/members", joining)
                .expectStatus()
                .isNoContent();
    }

    @Test
    void a_file_is_sent_by_members_only() {
        var qian = UUID.randomUUID();
        post(as(boss), "/products/" + product + "/members", Map.of("personId", qian, "role", "FOLLOWER"))
                .expectStatus()
                .isNoContent();
        as(qian).post()
                .uri("/api/v1/products/" + product + "/design-files")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(new byte[] {1})
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("design-file-comes-from-a-member");
    }

    private static Map<String, Object> sheet(String brand) {
        return Map.of(
                "color",
                Map.of("$type", "color", "brand", Map.of("$value", brand)),
                "button",
                Map.of("background", Map.of("$value", "{color.brand}", "$type", "color")));
    }

    private Map<String, Object> tokens(Map<String, Object> tokens) {
        return Map.of("side", "FRONTEND", "kind", "TOKENS", "title", "设计规范", "tokens", tokens);
    }

    @Test
    void a_sheet_of_tokens_is_versioned_and_diffed_token_by_token() {
        var location = created(post(as(chen), "/products/" + product + "/designs", tokens(sheet("#ff5000"))));
        var first = Instant.now();
        send(
                        as(chen),
                        HttpMethod.POST,
                        location + "/versions",
                        Map.of("tokens", sheet("#0958d9"), "note", "对比度"),
                        "If-Match",
                        "\"1\"")
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        get(as(wu), location + "/diff?from=1&to=2")
                .expectBody()
                .jsonPath("$.tokens.length()")
                .isEqualTo(1)
                .jsonPath("$.tokens[0].token")
                .isEqualTo("color.brand")
                .jsonPath("$.tokens[0].from.value")
                .isEqualTo("#ff5000")
                .jsonPath("$.tokens[0].to.value")
                .isEqualTo("#0958d9")
                .jsonPath("$.followers[0]")
                .isEqualTo("button.background");
        get(as(wu), location)
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2)
                .jsonPath("$.versions[1].note")
                .isEqualTo("对比度")
                .jsonPath("$.versions[1].tokens")
                .doesNotExist();
        get(as(wu), location + "?asOf=" + first)
                .expectBody()
                .jsonPath("$.versions.length()")
                .isEqualTo(1);
        get(as(wu), location + "/versions/1")
                .expectBody()
                .jsonPath("$.tokens['color.brand'].type")
                .isEqualTo("color");
        get(as(wu), location + "/versions/7").expectStatus().isNotFound();
        get(as(boss), "/products/" + product + "/designs?kind=TOKENS&asOf=" + Instant.now())
                .expectBody()
                .jsonPath("$.items[0].version")
                .isEqualTo(2);
    }

    @Test
    void a_link_is_registered_and_retired_by_its_owner() {
        var body = Map.of("side", "FRONTEND", "kind", "LAYOUT", "title", "结算页", "link", "https://design.example.com/1");
        post(as(wu), "/products/" + product + "/designs", body).expectStatus().isForbidden();
        var location = created(post(as(chen), "/products/" + product + "/designs", body));
        post(as(chen), location + "/retire", Map.of("reason", "已并入新稿"))
                .expectStatus()
                .isForbidden();
        post(as(boss), location + "/retire", Map.of("reason", "已并入新稿"))
                .expectStatus()
                .isNoContent();
        get(as(wu), location).expectBody().jsonPath("$.retired").isEqualTo(true);
        send(
                        as(chen),
                        HttpMethod.POST,
                        location + "/versions",
                        Map.of("link", "https://design.example.com/2"),
                        "If-Match",
                        "\"1\"")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void a_file_is_sent_by_its_bytes_named_by_a_version_and_read_through_it() {
        var bytes = "画板".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var path = as(chen).post()
                .uri("/api/v1/products/" + product + "/design-files")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(bytes)
                .exchange();
        var hash = created(path).replaceAll(".*/", "");
        var file = Map.of("hash", hash, "name", "结算页.fig", "mediaType", "application/octet-stream");
        var body = Map.of("side", "FRONTEND", "kind", "LAYOUT", "title", "结算页", "file", file);
        var location = created(post(as(chen), "/products/" + product + "/designs", body));
        get(as(wu), location)
                .expectBody()
                .jsonPath("$.hash")
                .isEqualTo(hash)
                .jsonPath("$.versions[0].file.size")
                .isEqualTo(bytes.length);
        get(as(wu), location + "/versions/1/file")
                .expectHeader()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .expectBody(byte[].class)
                .isEqualTo(bytes);
        get(as(wu), location + "/versions/2/file").expectStatus().isNotFound();
        var unknown = Map.of("hash", "0".repeat(64), "name", "x", "mediaType", "image/png");
        post(
                        as(chen),
                        "/products/" + product + "/designs",
                        Map.of("side", "FRONTEND", "kind", "LAYOUT", "title", "结算页", "file", unknown))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("design-file-is-stored");
    }

    @Test
    void circles_and_shapeless_input_are_refused_by_name() {
        var circle = Map.<String, Object>of("a", Map.of("$value", "{b}"), "b", Map.of("$value", "{a}"));
        post(as(chen), "/products/" + product + "/designs", tokens(circle))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("tokens-stand-in-no-circle")
                .jsonPath("$.detail")
                .isEqualTo("引用成环：a → b → a。请断开其中一处。");
        post(as(chen), "/products/" + product + "/designs", tokens(Map.of("a", "#fff")))
                .expectStatus()
                .isBadRequest();
        post(as(chen), "/products/" + product + "/designs", tokens(Map.of("a.b", Map.of("$value", 1))))
                .expectStatus()
                .isBadRequest();
        post(as(chen), "/products/" + product + "/designs", Map.of("side", "FRONTEND", "kind", "LAYOUT", "title", "t"))
                .expectStatus()
                .isBadRequest();
        get(as(UUID.randomUUID()), "/products/" + product + "/designs")
                .expectStatus()
                .isForbidden();
        get(as(boss), "/designs/" + UUID.randomUUID()).expectStatus().isNotFound();
    }
}

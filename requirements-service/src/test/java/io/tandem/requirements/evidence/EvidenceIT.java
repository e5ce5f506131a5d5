package io.tandem.requirements.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.RunningService;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** Research over HTTP, on a real store. */
class EvidenceIT extends RunningService {

    private static int products;

    final UUID boss = UUID.randomUUID();
    final UUID qian = UUID.randomUUID();
    final String product = "FIND" + ++products;

    @BeforeEach
    void a_product() {
        post(as(boss), "/products", Map.of("key", product, "name", "电商平台"));
        post(as(boss), "/products/" + product + "/members", Map.of("personId", qian, "role", "REPORTER"))
                .expectStatus()
                .isNoContent();
    }

    private static Map<String, Object> finding(String text) {
        return Map.of("kind", "USER_INTERVIEW", "title", "下单流程访谈", "text", text);
    }

    @Test
    void evidence_is_recorded_listed_revised_and_read_as_it_was() {
        var location = created(post(as(qian), "/products/" + product + "/evidence", finding("7 人犹豫")));
        var recorded = Instant.now();
        send(as(boss), HttpMethod.PUT, location, finding("8 人犹豫"), "If-Match", "\"1\"")
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        send(as(boss), HttpMethod.PUT, location, finding("9 人犹豫"), "If-Match", "\"1\"")
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("evidence-version-is-the-newest");
        get(as(qian), location)
                .expectBody()
                .jsonPath("$.text")
                .isEqualTo("8 人犹豫")
                .jsonPath("$.version")
                .isEqualTo(2);
        get(as(qian), location + "?asOf=" + recorded)
                .expectBody()
                .jsonPath("$.text")
                .isEqualTo("7 人犹豫");
        get(as(qian), location + "/versions")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.items[1].by")
                .isEqualTo(boss.toString());
        var now = Instant.now();
        get(as(boss), "/products/" + product + "/evidence?asOf=" + now)
                .expectBody()
                .jsonPath("$.items[0].version")
                .isEqualTo(2);
        get(as(boss), "/products/" + product + "/evidence?kind=MARKET_RESEARCH&asOf=" + now)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void a_list_is_read_page_by_page() {
        for (int i = 0; i < 3; i++) {
            created(post(as(qian), "/products/" + product + "/evidence", finding("第 " + i + " 次")));
        }
        var first = get(as(boss), "/products/" + product + "/evidence?limit=2&asOf=" + Instant.now())
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .returnResult();
        var link = first.getResponseHeaders().getFirst("Link");
        assertThat(link).endsWith("rel=\"next\"");
        get(as(boss), link.substring("</api/v1".length(), link.indexOf('>')))
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
        get(as(boss), "/products/" + product + "/evidence?cursor=x")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void strangers_neither_read_nor_write_and_bad_input_is_told() {
        var stranger = UUID.randomUUID();
        var location = created(post(as(qian), "/products/" + product + "/evidence", finding("有")));
        get(as(stranger), location).expectStatus().isForbidden();
        get(as(stranger), "/products/" + product + "/evidence").expectStatus().isForbidden();
        post(as(stranger), "/products/" + product + "/evidence", finding("有"))
                .expectStatus()
                .isForbidden();
        get(as(boss), "/evidence/" + UUID.randomUUID()).expectStatus().isNotFound();
        get(as(boss), "/evidence/x").expectStatus().isBadRequest();
        send(as(boss), HttpMethod.PUT, location, finding("有")).expectStatus().isEqualTo(428);
        post(as(qian), "/products/" + product + "/evidence", finding(" "))
                .expectStatus()
                .isEqualTo(422);
        post(as(qian), "/products/" + product + "/evidence", Map.of("kind", "RUMOUR", "title", "t", "text", "t"))
                .expectStatus()
                .isBadRequest();
    }
}

package io.tandem.requirements.history;

import static io.tandem.platform.testing.TestStack.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.CommitLog;
import io.tandem.platform.view.Processors;
import io.tandem.requirements.RunningService;
import io.tandem.requirements.list.RequirementList;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed between two moments, of one requirement and of a product, by person and by side. */
class DiffIT extends RunningService {

    final UUID lin = UUID.randomUUID();
    final UUID zhou = UUID.randomUUID();

    @Autowired
    Processors processors;

    @Autowired
    CommitLog log;

    private JsonNode read(String path) {
        var head = log.head().block();
        until("the list has caught up", () -> processors.position(RequirementList.PROCESSOR) >= head);
        return JsonMapper.shared()
                .readTree(get(as(lin), path)
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    private void written(UUID by, String side, Map<String, ?> fields, int version) {
        send(as(by), HttpMethod.PATCH, "/requirements/DIFF-1/facets/" + side, fields, "If-Match", "\"" + version + "\"")
                .expectStatus()
                .isNoContent();
    }

    @Test
    void a_difference_is_told_field_by_field_and_has_an_address_of_its_own() {
        post(as(lin), "/products", Map.of("key", "DIFF", "name", "电商平台"))
                .expectStatus()
                .isCreated();
        put(as(lin), "/products/DIFF/owners/BACKEND", Map.of("personId", zhou));
        post(as(lin), "/products/DIFF/requirements", Map.of("title", "购物车"))
                .expectStatus()
                .isCreated();
        written(lin, "FRONTEND", Map.of("layout", "合计三秒内更新"), 0);
        var before = Instant.now();
        written(lin, "FRONTEND", Map.of("layout", "合计一秒内更新"), 1);
        written(zhou, "BACKEND", Map.of("architecture", "缓存"), 0);

        var diff = read("/requirements/DIFF-1/diff?from=" + before);
        assertThat(diff.path("changes").valueStream().map(c -> c.path("pointer").asString()))
                .contains("/facets/FRONTEND/fields/layout/text", "/facets/BACKEND/fields/architecture/text");
        var layout = diff.path("changes")
                .valueStream()
                .filter(c -> c.path("pointer").asString().equals("/facets/FRONTEND/fields/layout/text"))
                .findFirst()
                .orElseThrow();
        assertThat(layout.at("/text/1/op").asString()).isEqualTo("REMOVED");
        assertThat(layout.at("/text/1/text").asString()).isEqualTo("三");
        assertThat(diff.path("by")).hasSize(2);
        assertThat(read("/requirements/DIFF-1/diff?side=BACKEND&from=" + before).path("changes"))
                .allMatch(c -> c.path("pointer").asString().startsWith("/facets/BACKEND/"));
        assertThat(read("/requirements/DIFF-1/diff?person=" + zhou + "&from=" + before)
                        .path("steps"))
                .hasSize(1);

        var first = diff.path("steps").get(0).asString();
        var second = diff.path("steps").get(1).asString();
        assertThat(read("/requirements/DIFF-1/diff?from=" + first + "&to=" + second)
                        .path("steps"))
                .hasSize(1);
        assertThat(read("/requirements/DIFF-1/history/" + first).path("event").asString())
                .isEqualTo(first);

        var all = read("/products/DIFF/diff?from=" + before);
        assertThat(all.at("/items/0/key").asString()).isEqualTo("DIFF-1");
        assertThat(read("/products/DIFF/diff?from=" + before + "&asOf=" + before)
                        .path("items"))
                .isEmpty();
        get(as(lin), "/requirements/DIFF-1/diff?from=yesterday").expectStatus().isBadRequest();
        get(as(lin), "/requirements/DIFF-1/history/" + UUID.randomUUID())
                .expectStatus()
                .isNotFound();
        get(as(UUID.randomUUID()), "/products/DIFF/diff?from=" + before)
                .expectStatus()
                .isForbidden();
    }
}

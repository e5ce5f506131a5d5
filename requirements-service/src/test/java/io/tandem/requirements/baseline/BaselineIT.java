package io.tandem.requirements.baseline;

import io.tandem.requirements.RunningService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** Baselines over HTTP, on a real store. */
class BaselineIT extends RunningService {

    private static int products;

    final UUID boss = UUID.randomUUID();
    final String product = "BASE" + ++products;
    final String path = "/products/" + product;

    @BeforeEach
    void two_requirements() {
        post(as(boss), "/products", Map.of("key", product, "name", "电商平台"));
        draft("购物车");
        draft("结算页");
    }

    private void draft(String title) {
        created(post(as(boss), path + "/requirements", Map.of("title", title)));
    }

    private void retitle(String key, String title) {
        send(as(boss), HttpMethod.PATCH, "/requirements/" + key, Map.of("title", title), "If-Match", "\"1\"")
                .expectStatus()
                .isNoContent();
    }

    @Test
    void a_baseline_stays_as_it_was_and_is_compared_with_now_with_another_and_with_an_instant() {
        var before = created(post(as(boss), path + "/baselines", Map.of("name", "评审前", "note", "范围")));
        retitle(product + "-2", "支付流程");
        var retitled = Instant.now();
        draft("推荐");
        post(as(boss), "/requirements/" + product + "-1/submission", null)
                .expectStatus()
                .isNoContent();
        var after = created(post(as(boss), path + "/baselines", Map.of("name", "评审后")));
        get(as(boss), before)
                .expectBody()
                .jsonPath("$.requirements.length()")
                .isEqualTo(2)
                .jsonPath("$.requirements[1].key")
                .isEqualTo(product + "-2");
        var with = after.substring(after.lastIndexOf('/') + 1);
        get(as(boss), before + "/diff?with=" + with)
                .expectBody()
                .jsonPath("$.differences.length()")
                .isEqualTo(2)
                .jsonPath("$.differences[0].how")
                .isEqualTo("CHANGED")
                .jsonPath("$.differences[0].changes[0].pointer")
                .isEqualTo("/common/title")
                .jsonPath("$.differences[0].changes[0].from")
                .isEqualTo("结算页")
                .jsonPath("$.differences[0].changes[0].to")
                .isEqualTo("支付流程")
                .jsonPath("$.differences[1].how")
                .isEqualTo("ADDED");
        get(as(boss), after + "/diff?with=" + before.substring(before.lastIndexOf('/') + 1))
                .expectBody()
                .jsonPath("$.differences[1].how")
                .isEqualTo("REMOVED");
        get(as(boss), after + "/diff")
                .expectBody()
                .jsonPath("$.differences.length()")
                .isEqualTo(0);
        get(as(boss), before + "/diff?asOf=" + retitled)
                .expectBody()
                .jsonPath("$.differences.length()")
                .isEqualTo(1);
        get(as(boss), path + "/baselines?asOf=" + Instant.now())
                .expectBody()
                .jsonPath("$.items[1].name")
                .isEqualTo("评审后")
                .jsonPath("$.items[1].requirements")
                .isEqualTo(3);
    }

    @Test
    void what_was_declined_is_not_worked_on_and_what_is_elsewhere_is_not_known() {
        post(as(boss), "/requirements/" + product + "-2/decline", Map.of("reason", "不做了"))
                .expectStatus()
                .isNoContent();
        var all = created(post(as(boss), path + "/baselines", Map.of("name", "全部")));
        get(as(boss), all).expectBody().jsonPath("$.requirements.length()").isEqualTo(1);
        var chosen = Map.of("name", "含不做的", "requirements", List.of(product + "-2"));
        get(as(boss), created(post(as(boss), path + "/baselines", chosen)))
                .expectBody()
                .jsonPath("$.requirements[0].key")
                .isEqualTo(product + "-2");
        var unknown =
                Map.of("name", "不明", "requirements", List.of(UUID.randomUUID().toString()));
        post(as(boss), path + "/baselines", unknown)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("baseline-knows-its-requirements");
        get(as(boss), "/baselines/" + UUID.randomUUID()).expectStatus().isNotFound();
        get(as(UUID.randomUUID()), all).expectStatus().isForbidden();
        post(as(UUID.randomUUID()), path + "/baselines", Map.of("name", "x"))
                .expectStatus()
                .isForbidden();
    }
}

package io.tandem.requirements.requirement;

import io.tandem.requirements.RunningService;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** Many requirements at once, each with its own answer. */
class BulkIT extends RunningService {

    final UUID lin = UUID.randomUUID();

    @Test
    void each_operation_has_its_answer_and_one_refusal_stops_no_other() {
        post(as(lin), "/products", Map.of("key", "BULK", "name", "电商平台"))
                .expectStatus()
                .isCreated();
        for (var title : List.of("购物车", "推荐", "支付")) {
            post(as(lin), "/products/BULK/requirements", Map.of("title", title))
                    .expectStatus()
                    .isCreated();
        }
        var operations = Map.of(
                "operations",
                List.of(
                        Map.of("requirement", "BULK-1", "patch", Map.of("priority", "P0", "module", "交易")),
                        Map.of("requirement", "BULK-2", "patch", Map.of("priority", "P1"), "version", 7),
                        Map.of("requirement", "BULK-99", "patch", Map.of("priority", "P1")),
                        Map.of("requirement", "BULK-3", "action", "PAUSE", "reason", "先做大促"),
                        Map.of("requirement", "BULK-2", "action", "PAUSE"),
                        Map.of("requirement", "BULK-2", "patch", Map.of("colour", "red"))));
        send(
                        as(lin),
                        HttpMethod.POST,
                        "/requirements/bulk",
                        operations,
                        "Idempotency-Key",
                        "bulk-1",
                        "Accept-Language",
                        "en")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].status")
                .isEqualTo(204)
                .jsonPath("$.items[0].etag")
                .isEqualTo("\"2\"")
                .jsonPath("$.items[1].status")
                .isEqualTo(412)
                .jsonPath("$.items[2].status")
                .isEqualTo(404)
                .jsonPath("$.items[3].status")
                .isEqualTo(204)
                .jsonPath("$.items[4].status")
                .isEqualTo(400)
                .jsonPath("$.items[4].detail")
                .isEqualTo("This operation needs reason.")
                .jsonPath("$.items[5].status")
                .isEqualTo(400);
        send(as(lin), HttpMethod.POST, "/requirements/bulk", operations, "Idempotency-Key", "bulk-1")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].status")
                .isEqualTo(204)
                .jsonPath("$.items[0].etag")
                .isEqualTo("\"2\"");
        get(as(lin), "/requirements/BULK-1")
                .expectBody()
                .jsonPath("$.priority")
                .isEqualTo("P0")
                .jsonPath("$.version")
                .isEqualTo(2);
        post(as(lin), "/requirements/bulk", Map.of("operations", List.of()))
                .expectStatus()
                .isBadRequest();
        post(
                        as(lin),
                        "/requirements/bulk",
                        Map.of("operations", Collections.nCopies(501, Map.of("requirement", "BULK-1"))))
                .expectStatus()
                .isBadRequest();
    }
}

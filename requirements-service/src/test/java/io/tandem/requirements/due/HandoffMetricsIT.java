package io.tandem.requirements.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.tandem.requirements.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class HandoffMetricsIT extends RunningService {

    @Autowired
    private MeterRegistry meters;

    private final UUID giver = UUID.randomUUID();
    private final UUID receiver = UUID.randomUUID();

    @Test
    void the_time_an_offer_waited_for_its_answer_is_told() {
        post(as(giver), "/products", Map.of("key", "WAITS", "name", "等待"));
        put(as(giver), "/products/WAITS/owners/FRONTEND", Map.of("personId", giver));
        put(as(giver), "/products/WAITS/owners/BACKEND", Map.of("personId", receiver));
        var requirement = location(
                post(as(giver), "/products/WAITS/requirements", Map.of("title", "支付接口", "description", "创建、查询、关闭")));
        var offer = Map.of(
                "side",
                "BACKEND",
                "purpose",
                "INTAKE",
                "to",
                Map.of("post", "BACKEND_OWNER"),
                "dueAt",
                Instant.now().plus(Duration.ofDays(2)).toString(),
                "message",
                "请接手",
                "references",
                List.of(Map.of("kind", "DESIGN", "title", "高保真稿")));
        var handoff = location(post(as(giver), requirement + "/handoffs", offer));

        post(as(receiver), handoff + "/return", Map.of("reason", "INCOMPLETE", "text", "缺", "missing", List.of("峰值")))
                .expectStatus()
                .isNoContent();

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var returned = meters.find("tandem.handoff.wait")
                    .tag("outcome", "returned")
                    .timer();
            assertThat(returned).isNotNull();
            assertThat(returned.max(TimeUnit.NANOSECONDS)).isPositive();
        });
        assertThat(meters.get("tandem.handoff.overdue.offers").gauge().value()).isZero();
    }

    private static String location(ResponseSpec answer) {
        return answer.expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation()
                .getPath()
                .substring("/api/v1".length());
    }
}

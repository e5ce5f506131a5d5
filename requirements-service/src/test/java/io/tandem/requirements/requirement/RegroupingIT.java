package io.tandem.requirements.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.platform.testing.TestStack;
import io.tandem.requirements.RunningService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Splitting and merging over HTTP: what crosses from one requirement to another arrives, also after a stop in between. */
class RegroupingIT extends RunningService {

    private static int products;

    final UUID boss = UUID.randomUUID();
    final String product = "PART" + ++products;
    final List<String> criteria = new ArrayList<>();

    @Autowired
    EventProcessingConfiguration processing;

    @BeforeEach
    void an_approved_requirement() {
        post(as(boss), "/products", Map.of("key", product, "name", "电商平台"));
        draft("支付流程");
        for (var text : List.of("只产生一笔订单。", "六十秒内看到结果。")) {
            var criterion = post(as(boss), path(1) + "/criteria", Map.of("side", "FRONTEND", "text", text));
            criteria.add(created(criterion).replaceAll(".*/", ""));
        }
        submitAndApprove(1);
    }

    private String path(int number) {
        return "/requirements/" + product + "-" + number;
    }

    private void draft(String title) {
        created(post(as(boss), "/products/" + product + "/requirements", Map.of("title", title)));
    }

    private void submitAndApprove(int number) {
        post(as(boss), path(number) + "/submission", null).expectStatus().isNoContent();
        post(as(boss), path(number) + "/approvals", Map.of("side", "FRONTEND"))
                .expectStatus()
                .isNoContent();
    }

    private String state(int number) {
        var read = get(as(boss), path(number)).expectBody(JsonNode.class).returnResult();
        return Objects.requireNonNull(read.getResponseBody()).path("state").asString();
    }

    private StreamingEventProcessor regrouping() {
        return processing
                .eventProcessor("requirements.regrouping", StreamingEventProcessor.class)
                .orElseThrow();
    }

    private Map<String, Object> split() {
        return Map.of(
                "reason", "两件事", "pieces", List.of(Map.of("title", "支付结果页", "criteria", List.of(criteria.get(1)))));
    }

    @Test
    void a_piece_is_there_when_the_split_is_answered_and_both_are_approved() {
        var piece = created(post(as(boss), path(1) + "/split", split()));
        assertThat(piece).isEqualTo(path(2));
        get(as(boss), piece)
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("支付结果页")
                .jsonPath("$.facets.FRONTEND.approvedBy")
                .isEqualTo(boss.toString())
                .jsonPath("$.criteria[0].id")
                .isEqualTo(criteria.get(1))
                .jsonPath("$.links[0].type")
                .isEqualTo("SPLIT_FROM");
        get(as(boss), path(1))
                .expectBody()
                .jsonPath("$.criteria.length()")
                .isEqualTo(1)
                .jsonPath("$.facets.FRONTEND.approvedBy")
                .isEqualTo(boss.toString())
                .jsonPath("$.course.splitInto.length()")
                .isEqualTo(1);
    }

    @Test
    void a_stop_in_between_loses_nothing() {
        regrouping().shutDown();
        try {
            post(as(boss), path(1) + "/split", split()).expectStatus().isCreated();
            get(as(boss), path(2)).expectStatus().isNotFound();
            get(as(boss), path(1)).expectBody().jsonPath("$.criteria.length()").isEqualTo(1);
        } finally {
            regrouping().start();
        }
        TestStack.until("the piece is there", () -> {
            var status = get(as(boss), path(2)).returnResult(Void.class).getStatus();
            return status.is2xxSuccessful();
        });
    }

    @Test
    void a_merged_requirement_leads_to_the_other_and_comes_back() {
        draft("结算页");
        post(as(boss), path(1) + "/merge", Map.of("into", product + "-2", "reason", "同一件事"))
                .expectStatus()
                .isNoContent();
        get(as(boss), path(1)).expectBody().jsonPath("$.state").isEqualTo("MERGED");
        get(as(boss), path(2)).expectBody().jsonPath("$.criteria.length()").isEqualTo(2);
        post(as(boss), path(1) + "/unmerge", Map.of("reason", "其实是两件"))
                .expectStatus()
                .isNoContent();
        get(as(boss), path(1)).expectBody().jsonPath("$.state").isEqualTo("APPROVED");
        get(as(boss), path(2)).expectBody().jsonPath("$.criteria.length()").isEqualTo(0);
    }

    @Test
    void a_merge_into_one_that_closed_in_between_is_undone() {
        draft("结算页");
        regrouping().shutDown();
        try {
            post(as(boss), path(1) + "/merge", Map.of("into", product + "-2", "reason", "同一件事"))
                    .expectStatus()
                    .isNoContent();
            post(as(boss), path(2) + "/decline", Map.of("reason", "不做"))
                    .expectStatus()
                    .isNoContent();
        } finally {
            regrouping().start();
        }
        TestStack.until("the merge is undone", () -> Objects.equals(state(1), "APPROVED"));
    }

    @Test
    void a_capability_of_another_product_is_as_far_as_it_is_there_also_after_a_merge() {
        var shop = "USES" + products;
        post(as(boss), "/products", Map.of("key", shop, "name", "小程序"));
        created(post(as(boss), "/products/" + shop + "/requirements", Map.of("title", "小程序结算")));
        var exemption =
                Map.of("side", "BACKEND", "why", "PROVIDED_BY", "reason", "由支付中台提供", "providedBy", product + "-1");
        created(post(as(boss), "/requirements/" + shop + "-1/exemptions", exemption));
        send(as(boss), HttpMethod.POST, "/requirements/" + shop + "-1/submission", null)
                .expectStatus()
                .isNoContent();
        post(as(boss), "/requirements/" + shop + "-1/approvals", Map.of("side", "FRONTEND"))
                .expectStatus()
                .isNoContent();
        get(as(boss), "/requirements/" + shop + "-1")
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("APPROVED");
        draft("支付中台");
        post(as(boss), path(1) + "/merge", Map.of("into", product + "-2", "reason", "并入中台"))
                .expectStatus()
                .isNoContent();
        get(as(boss), "/requirements/" + shop + "-1")
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("SPECIFYING");
    }
}

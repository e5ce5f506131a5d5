package io.tandem.requirements.list;

import static io.tandem.platform.testing.TestStack.until;

import io.tandem.ledger.CommitLog;
import io.tandem.platform.view.Processors;
import io.tandem.requirements.RunningService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The list of a product's requirements, as it is and as it was. */
class RequirementListIT extends RunningService {

    private static final AtomicInteger PRODUCTS = new AtomicInteger();

    final UUID lin = UUID.randomUUID();
    final UUID zhou = UUID.randomUUID();
    final String product = "LS" + PRODUCTS.incrementAndGet();
    final String path = "/products/" + product + "/requirements";

    @Autowired
    Processors processors;

    @Autowired
    CommitLog log;

    @BeforeEach
    void three_requirements() {
        post(as(lin), "/products", Map.of("key", product, "name", "电商平台"))
                .expectStatus()
                .isCreated();
        put(as(lin), "/products/" + product + "/owners/FRONTEND", Map.of("personId", lin));
        put(as(lin), "/products/" + product + "/owners/BACKEND", Map.of("personId", zhou));
        for (var title : List.of("购物车", "推荐系统", "支付流程")) {
            post(as(lin), path, Map.of("title", title)).expectStatus().isCreated();
        }
    }

    WebTestClient.BodyContentSpec list(String query) {
        var head = log.head().block();
        until("the list has caught up", () -> processors.position(RequirementList.PROCESSOR) >= head);
        return get(as(lin), path + query).expectStatus().isOk().expectBody();
    }

    String requirement(int number) {
        return "/requirements/" + product + "-" + number;
    }

    @Test
    void each_row_says_how_far_each_half_is_and_who_holds_it() {
        post(as(zhou), requirement(1) + "/takeovers", Map.of("side", "BACKEND", "reason", "后端由我负责"));
        post(as(lin), requirement(1) + "/submission", null);
        list("").jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.items[0].key")
                .isEqualTo(product + "-1")
                .jsonPath("$.items[0].state")
                .isEqualTo("SPECIFIED")
                .jsonPath("$.items[0].facets.BACKEND.holderId")
                .isEqualTo(zhou.toString())
                .jsonPath("$.items[2].title")
                .isEqualTo("支付流程");
        list("?state=SPECIFIED").jsonPath("$.items.length()").isEqualTo(1);
        list("?holder=" + zhou).jsonPath("$.items.length()").isEqualTo(1);
        list("?holder=me").jsonPath("$.items.length()").isEqualTo(3);
        get(as(lin), path + "?holder=x").expectStatus().isBadRequest();
        get(as(UUID.randomUUID()), path).expectStatus().isForbidden();
    }

    @Test
    void pages_follow_one_another() {
        list("?limit=2").jsonPath("$.items.length()").isEqualTo(2);
        get(as(lin), path + "?limit=2")
                .expectHeader()
                .valueEquals("Link", "</api/v1/products/" + product + "/requirements?limit=2&cursor=2>; rel=\"next\"");
        list("?limit=2&cursor=2").jsonPath("$.items[0].key").isEqualTo(product + "-3");
    }

    @Test
    void a_past_list_shows_what_was() {
        var before = Instant.now();
        post(as(lin), requirement(2) + "/pause", Map.of("reason", "先做大促"))
                .expectStatus()
                .isNoContent();
        list("").jsonPath("$.items[1].state").isEqualTo("PAUSED");
        list("?asOf=" + before).jsonPath("$.items[1].state").isEqualTo("SPECIFYING");
    }

    @Test
    void a_half_provided_elsewhere_is_as_far_as_it_is_there() {
        post(
                        as(zhou),
                        requirement(1) + "/exemptions",
                        Map.of(
                                "side",
                                "BACKEND",
                                "why",
                                "PROVIDED_BY",
                                "reason",
                                "由支付提供",
                                "providedBy",
                                product + "-3"))
                .expectStatus()
                .isCreated();
        post(as(lin), requirement(1) + "/submission", null).expectStatus().isNoContent();
        list("").jsonPath("$.items[0].state").isEqualTo("SPECIFYING");
        post(as(lin), requirement(3) + "/submission", null).expectStatus().isNoContent();
        list("").jsonPath("$.items[0].state").isEqualTo("SPECIFIED");
    }
}

package io.tandem.requirements.search;

import static io.tandem.platform.testing.TestStack.until;

import io.tandem.ledger.CommitLog;
import io.tandem.platform.view.Processors;
import io.tandem.requirements.RunningService;
import io.tandem.requirements.product.application.ProductList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Search follows the log, and shows everybody only what they may read. */
class SearchIT extends RunningService {

    final UUID lin = UUID.randomUUID();

    @Autowired
    Indexing indexing;

    @Autowired
    Processors processors;

    @Autowired
    CommitLog log;

    WebTestClient.BodyContentSpec search(UUID person, String words) {
        var head = log.head().block();
        until(
                "the index has caught up",
                () -> indexing.index().position() >= head && processors.position(ProductList.PROCESSOR) >= head);
        return as(person)
                .get()
                .uri("/api/v1/search?q={words}", words)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    @Test
    void what_was_written_and_said_is_found_until_it_is_taken_back_and_by_its_people_alone() {
        post(as(lin), "/products", Map.of("key", "SRCH", "name", "电商平台"))
                .expectStatus()
                .isCreated();
        post(as(lin), "/products/SRCH/requirements", Map.of("title", "购物车改数量", "description", "离线也能改"))
                .expectStatus()
                .isCreated();
        var comment = post(as(lin), "/requirements/SRCH-1/comments", Map.of("text", "库存以锁定时刻为准"))
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation()
                .getPath()
                .substring("/api/v1".length());
        search(lin, "离线")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].kind")
                .isEqualTo("requirement")
                .jsonPath("$.items[0].snippet")
                .isEqualTo("离线也能改");
        search(lin, "锁定时刻")
                .jsonPath("$.items[0].kind")
                .isEqualTo("comment")
                .jsonPath("$.items[0].key")
                .isEqualTo("SRCH-1");
        search(UUID.randomUUID(), "离线").jsonPath("$.items.length()").isEqualTo(0);
        post(as(lin), comment + "/retract", null).expectStatus().is2xxSuccessful();
        search(lin, "锁定时刻").jsonPath("$.items.length()").isEqualTo(0);
        get(as(lin), "/search?q=").expectStatus().isBadRequest();
        get(as(UUID.randomUUID()), "/search?q=x&product=SRCH").expectStatus().isForbidden();
    }
}

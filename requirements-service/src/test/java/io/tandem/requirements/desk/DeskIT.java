package io.tandem.requirements.desk;

import static io.tandem.platform.testing.TestStack.until;

import io.tandem.ledger.CommitLog;
import io.tandem.platform.view.Processors;
import io.tandem.requirements.RunningService;
import io.tandem.requirements.list.RequirementList;
import io.tandem.requirements.product.application.ProductList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A person's filters, visits and what they follow, over HTTP. */
class DeskIT extends RunningService {

    final UUID lin = UUID.randomUUID();
    final UUID zhou = UUID.randomUUID();

    @Autowired
    Processors processors;

    @Autowired
    CommitLog log;

    private void caughtUp() {
        var head = log.head().block();
        until(
                "the views have caught up",
                () -> processors.position(RequirementList.PROCESSOR) >= head
                        && processors.position(ProductList.PROCESSOR) >= head
                        && processors.position("requirements.followers") >= head);
    }

    private void product(String key) {
        post(as(lin), "/products", Map.of("key", key, "name", "电商平台"))
                .expectStatus()
                .isCreated();
        post(
                        as(lin),
                        "/products/" + key + "/members",
                        Map.of("personId", zhou, "role", "MEMBER", "sides", List.of("BACKEND")))
                .expectStatus()
                .is2xxSuccessful();
        post(as(lin), "/products/" + key + "/requirements", Map.of("title", "购物车"))
                .expectStatus()
                .isCreated();
    }

    @Test
    void filters_are_kept_for_one_person_and_only_what_the_list_can_read() {
        product("DESKA");
        var wanted = Map.of("product", "DESKA", "name", "我的", "query", "side:backend holder:@me", "sort", "priority");
        var location = post(as(zhou), "/my-work/filters", wanted)
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation()
                .getPath()
                .substring("/api/v1".length());
        get(as(zhou), "/my-work/filters")
                .expectBody()
                .jsonPath("$.items[0].query")
                .isEqualTo("side:backend holder:@me");
        get(as(lin), "/my-work/filters")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        post(as(zhou), "/my-work/filters", wanted)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("filter-name-is-free");
        put(as(zhou), location, Map.of("product", "DESKA", "name", "我的", "query", "side:x"))
                .expectStatus()
                .isBadRequest();
        send(as(zhou), HttpMethod.DELETE, location, null).expectStatus().isNoContent();
        send(as(zhou), HttpMethod.DELETE, location, null).expectStatus().isNotFound();
        post(as(UUID.randomUUID()), "/my-work/filters", wanted).expectStatus().isForbidden();
    }

    @Test
    void what_one_follows_is_told_when_others_change_it_since_the_last_visit() {
        product("DESKB");
        put(as(zhou), "/my-work/visit", Map.of()).expectStatus().isNoContent();
        post(as(lin), "/requirements/DESKB-1/comments", Map.of("text", "库存？"))
                .expectStatus()
                .isCreated();
        caughtUp();
        get(as(zhou), "/my-work/requirements")
                .expectBody()
                .jsonPath("$.changed.length()")
                .isEqualTo(0);
        put(as(zhou), "/requirements/DESKB-1/followers/me", Map.of())
                .expectStatus()
                .isNoContent();
        caughtUp();
        get(as(lin), "/requirements/DESKB-1/followers")
                .expectBody()
                .jsonPath("$.items[0]")
                .isEqualTo(zhou.toString());
        get(as(zhou), "/my-work/requirements")
                .expectBody()
                .jsonPath("$.changed[0].what")
                .isEqualTo("CommentPosted")
                .jsonPath("$.changed[0].subject.title")
                .isEqualTo("购物车")
                .jsonPath("$.changed[0].by")
                .isEqualTo(lin.toString());
        put(as(zhou), "/my-work/visit", Map.of()).expectStatus().isNoContent();
        get(as(zhou), "/my-work/requirements")
                .expectBody()
                .jsonPath("$.changed.length()")
                .isEqualTo(0);
        send(as(zhou), HttpMethod.DELETE, "/requirements/DESKB-1/followers/me", null)
                .expectStatus()
                .isNoContent();
        caughtUp();
        get(as(lin), "/requirements/DESKB-1/followers")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }
}

package io.tandem.requirements.mywork;

import static io.tandem.platform.testing.TestStack.until;

import io.tandem.ledger.CommitLog;
import io.tandem.platform.view.Processors;
import io.tandem.requirements.RunningService;
import io.tandem.requirements.list.RequirementList;
import io.tandem.requirements.product.application.ProductList;
import io.tandem.requirements.waiting.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What waits for a person, what they hold and wait for, from asks alone. */
class MyWorkIT extends RunningService {

    private static final AtomicInteger PRODUCTS = new AtomicInteger();

    final UUID lin = UUID.randomUUID();
    final UUID zhou = UUID.randomUUID();
    final String product = "MW" + PRODUCTS.incrementAndGet();

    @Autowired
    Processors processors;

    @Autowired
    CommitLog log;

    @BeforeEach
    void a_product_with_two_owners_and_a_requirement() {
        post(as(lin), "/products", Map.of("key", product, "name", "电商平台"))
                .expectStatus()
                .isCreated();
        put(as(lin), "/products/" + product + "/owners/FRONTEND", Map.of("personId", lin));
        put(as(lin), "/products/" + product + "/owners/BACKEND", Map.of("personId", zhou));
        post(as(lin), "/products/" + product + "/requirements", Map.of("title", "购物车"))
                .expectStatus()
                .isCreated();
    }

    WebTestClient.BodyContentSpec work(UUID person, String query) {
        var head = log.head().block();
        until(
                "the views have caught up",
                () -> List.of(Waiting.PROCESSOR, RequirementList.PROCESSOR, ProductList.PROCESSOR).stream()
                        .allMatch(view -> processors.position(view) >= head));
        return get(as(person), "/my-work/requirements" + query)
                .expectStatus()
                .isOk()
                .expectBody();
    }

    @Test
    void a_question_to_a_post_waits_for_its_holder_and_by_the_asker() {
        var before = Instant.now();
        post(
                        as(lin),
                        "/requirements/" + product + "-1/questions",
                        Map.of(
                                "text",
                                "库存接口多久返回？",
                                "to",
                                Map.of("post", "BACKEND_OWNER"),
                                "dueAt",
                                Instant.now().plusSeconds(3600).toString(),
                                "blocks",
                                List.of("FRONTEND")))
                .expectStatus()
                .isCreated();
        work(zhou, "")
                .jsonPath("$.waitingForMe.length()")
                .isEqualTo(1)
                .jsonPath("$.waitingForMe[0].kind")
                .isEqualTo("QUESTION")
                .jsonPath("$.waitingForMe[0].subject.key")
                .isEqualTo(product + "-1")
                .jsonPath("$.waitingForMe[0].subject.title")
                .isEqualTo("购物车")
                .jsonPath("$.waitingForMe[0].to.post.post")
                .isEqualTo("BACKEND_OWNER")
                .jsonPath("$.waitingForMe[0].side")
                .isEqualTo("FRONTEND")
                .jsonPath("$.waitingForMe[0].overdue")
                .isEqualTo(false)
                .jsonPath("$.waitingForMe[0].nudgedToday")
                .isEqualTo(false)
                .jsonPath("$.waitingForMe[0].detail.question")
                .exists()
                .jsonPath("$.iWaitFor.length()")
                .isEqualTo(0);
        work(lin, "")
                .jsonPath("$.iWaitFor[0].subject.key")
                .isEqualTo(product + "-1")
                .jsonPath("$.waitingForMe.length()")
                .isEqualTo(0);
        work(zhou, "?asOf=" + before).jsonPath("$.waitingForMe.length()").isEqualTo(0);
    }

    @Test
    void what_is_asked_of_ones_own_post_waits_for_oneself_alone() {
        post(
                        as(lin),
                        "/requirements/" + product + "-1/questions",
                        Map.of("text", "移动端先做哪一页？", "to", Map.of("post", "FRONTEND_OWNER")))
                .expectStatus()
                .isCreated();
        work(lin, "")
                .jsonPath("$.waitingForMe.length()")
                .isEqualTo(1)
                .jsonPath("$.iWaitFor.length()")
                .isEqualTo(0);
    }

    @Test
    void a_reminder_is_seen_and_an_answer_ends_the_waiting() {
        var location = post(
                        as(lin),
                        "/requirements/" + product + "-1/questions",
                        Map.of("text", "谁来定？", "to", Map.of("person", zhou)))
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation()
                .getPath();
        var question = location.substring(location.lastIndexOf('/') + 1);
        post(as(lin), "/requirements/" + product + "-1/nudges", Map.of("askId", question))
                .expectStatus()
                .is2xxSuccessful();
        work(lin, "")
                .jsonPath("$.iWaitFor[0].nudgedToday")
                .isEqualTo(true)
                .jsonPath("$.iWaitFor[0].to.person")
                .isEqualTo(zhou.toString());
        post(as(zhou), "/requirements/" + product + "-1/questions/" + question + "/answer", Map.of("text", "我来"))
                .expectStatus()
                .isNoContent();
        work(lin, "").jsonPath("$.iWaitFor.length()").isEqualTo(0);
    }

    @Test
    void what_is_held_says_the_next_step_and_what_is_lacking() {
        work(lin, "")
                .jsonPath("$.inMyHands.length()")
                .isEqualTo(2)
                .jsonPath("$.inMyHands[0].life")
                .isEqualTo("SPECIFYING")
                .jsonPath("$.inMyHands[0].next")
                .isEqualTo("SPECIFY")
                .jsonPath("$.inMyHands[0].holdingSince")
                .exists()
                .jsonPath("$.inMyHands[?(@.side=='FRONTEND')].missing[?(@=='criteria')]")
                .exists();
        post(as(zhou), "/requirements/" + product + "-1/takeovers", Map.of("side", "BACKEND", "reason", "后端由我负责"))
                .expectStatus()
                .is2xxSuccessful();
        work(lin, "").jsonPath("$.inMyHands.length()").isEqualTo(1);
        work(zhou, "").jsonPath("$.inMyHands[0].side").isEqualTo("BACKEND");
        post(as(lin), "/requirements/" + product + "-1/pause", Map.of("reason", "先做大促"))
                .expectStatus()
                .isNoContent();
        work(zhou, "").jsonPath("$.inMyHands.length()").isEqualTo(0);
    }

    @Test
    void whoever_left_a_product_sees_nothing_of_it() {
        post(as(lin), "/requirements/" + product + "-1/questions", Map.of("text", "库存？", "to", Map.of("person", zhou)))
                .expectStatus()
                .isCreated();
        work(UUID.randomUUID(), "").jsonPath("$.waitingForMe.length()").isEqualTo(0);
        put(as(lin), "/products/" + product + "/owners/BACKEND", Map.of("personId", lin));
        post(as(lin), "/products/" + product + "/members/" + zhou + "/leave", null)
                .expectStatus()
                .is2xxSuccessful();
        work(zhou, "").jsonPath("$.waitingForMe.length()").isEqualTo(0);
    }
}

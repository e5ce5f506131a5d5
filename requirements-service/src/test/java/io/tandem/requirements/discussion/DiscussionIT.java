package io.tandem.requirements.discussion;

import static io.tandem.platform.testing.TestStack.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.model.Actor;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.RunningService;
import io.tandem.requirements.discussion.application.DiscussionDesk;
import io.tandem.requirements.discussion.domain.Discussion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.PostComment;
import io.tandem.requirements.discussion.domain.DiscussionCommand.ReviseComment;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.requirement.application.RequirementDesk;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.RequirementCommand.DraftRequirement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** Talk about a requirement over HTTP, on a real store. */
class DiscussionIT extends RunningService {

    private static final AtomicInteger KEYS = new AtomicInteger();

    final UUID boss = UUID.randomUUID();
    final UUID zhou = UUID.randomUUID();
    final UUID qian = UUID.randomUUID();
    final String product = "TALK" + KEYS.incrementAndGet();
    final String path = "/requirements/" + product + "-1";

    @Autowired
    Products products;

    @Autowired
    Requirements requirements;

    @Autowired
    RequirementDesk desk;

    @Autowired
    DiscussionDesk talk;

    @Autowired
    MongoDatabase database;

    @Autowired
    Cache aggregates;

    @BeforeEach
    void a_requirement() {
        post(as(boss), "/products", Map.of("key", product, "name", "电商平台"))
                .expectStatus()
                .isCreated();
        put(as(boss), "/products/" + product + "/owners/BACKEND", Map.of("personId", zhou));
        post(as(boss), "/products/" + product + "/members", Map.of("personId", qian, "role", "REPORTER"));
        var caller = new Caller(Actor.person(boss), false, null, UUID.randomUUID(), null, null, null);
        products.idOf(product)
                .flatMap(id -> desk.draft(
                        id,
                        caller,
                        (requirement, key) -> new DraftRequirement(
                                requirement, key, id, "支付流程", "", null, null, null, null, null, null),
                        (_, _) -> Reply.done()))
                .block();
    }

    @Test
    void a_comment_is_posted_revised_and_retracted_and_never_moves_the_requirement() {
        var before = sequence();
        var comment = created(post(as(qian), path + "/comments", Map.of("text", "何时上线？", "mentions", List.of(zhou))));
        var posted = Instant.now();
        until("time has passed", () -> Instant.now().isAfter(posted.plusMillis(2)));
        post(as(qian), comment + "/revise", Map.of("text", "何时**上线**？"))
                .expectStatus()
                .isNoContent();
        get(as(boss), path + "/comments")
                .expectBody()
                .jsonPath("$.items[0].text")
                .isEqualTo("何时**上线**？")
                .jsonPath("$.items[0].authorId")
                .isEqualTo(qian.toString())
                .jsonPath("$.items[0].revisedAt")
                .exists();
        post(as(boss), comment + "/retract", null)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("comment-is-its-authors");
        post(as(qian), comment + "/retract", null).expectStatus().isNoContent();
        get(as(boss), path + "/comments")
                .expectBody()
                .jsonPath("$.items[0].retracted")
                .isEqualTo(true)
                .jsonPath("$.items[0].text")
                .doesNotExist();
        get(as(boss), path + "/comments?asOf=" + posted)
                .expectBody()
                .jsonPath("$.items[0].text")
                .isEqualTo("何时上线？");
        assertThat(sequence()).isEqualTo(before);
    }

    private long sequence() {
        return requirements
                .idOf(product + "-1")
                .flatMap(requirements::current)
                .block()
                .sequence();
    }

    @Test
    void a_question_to_a_post_is_nudged_once_and_answered_by_whoever_holds_it() {
        var ask = Map.of("text", "峰值并发是多少？", "to", Map.of("post", "BACKEND_OWNER"), "blocks", List.of("FRONTEND"));
        var question = created(post(as(boss), path + "/questions", ask));
        var id = question.substring(question.lastIndexOf('/') + 1);
        post(as(boss), path + "/nudges", Map.of("askId", id)).expectStatus().isNoContent();
        post(as(qian), path + "/nudges", Map.of("askId", id))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("nudge-is-once-a-day");
        post(as(boss), question + "/answer", Map.of("text", "500"))
                .expectStatus()
                .isForbidden();
        post(as(zhou), question + "/answer", Map.of("text", "500 笔/秒"))
                .expectStatus()
                .isNoContent();
        post(as(boss), question + "/drop", null).expectStatus().isEqualTo(409);
        get(as(boss), path + "/questions")
                .expectBody()
                .jsonPath("$.items[0].state")
                .isEqualTo("ANSWERED")
                .jsonPath("$.items[0].to.post")
                .isEqualTo("BACKEND_OWNER")
                .jsonPath("$.items[0].answer.authorId")
                .isEqualTo(zhou.toString());
    }

    @Test
    void a_question_is_dropped_by_its_asker() {
        var question =
                created(post(as(qian), path + "/questions", Map.of("text", "何时？", "to", Map.of("person", zhou))));
        post(as(qian), question + "/drop", null).expectStatus().isNoContent();
        get(as(boss), path + "/questions")
                .expectBody()
                .jsonPath("$.items[0].state")
                .isEqualTo("DROPPED");
    }

    @Test
    void a_long_discussion_goes_on_from_its_snapshot() {
        var caller = new Caller(Actor.person(qian), false, null, UUID.randomUUID(), null, null, null);
        var requirement = requirements.idOf(product + "-1").block();
        for (int i = 0; i < 110; i++) {
            var comment = new PostComment(requirement, new UUID(7, i), "第 " + i + " 条", Set.of(zhou));
            talk.send(comment, caller, Reply.done()).block();
        }
        var stream = "Discussion/" + Discussion.idOf(requirement);
        var snapshot = Filters.eq("_id", stream);
        until(
                "a snapshot is kept",
                () -> Mono.from(database.getCollection("snapshots")
                                        .find(snapshot)
                                        .first())
                                .block()
                        != null);
        aggregates.remove(stream);
        var again = new PostComment(requirement, new UUID(7, 42), "第 42 条", Set.of(zhou));
        assertThat(talk.send(again, caller, Reply.done()).block().position()).isNull();
        var last = new ReviseComment(requirement, new UUID(7, 109), "完", Set.of());
        assertThat(talk.send(last, caller, Reply.done()).block().position()).isNotNull();
    }

    @Test
    void strangers_neither_read_nor_speak_and_bad_input_is_told() {
        var stranger = UUID.randomUUID();
        get(as(stranger), path + "/comments").expectStatus().isForbidden();
        post(as(stranger), path + "/comments", Map.of("text", "好"))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("speaker-is-in-the-product");
        post(as(boss), path + "/comments", Map.of("text", " ")).expectStatus().isEqualTo(422);
        post(as(boss), path + "/comments", Map.of("words", "好")).expectStatus().isBadRequest();
        post(as(boss), path + "/questions", Map.of("text", "何时？", "to", Map.of()))
                .expectStatus()
                .isBadRequest();
        post(as(boss), "/requirements/NOSUCH-1/comments", Map.of("text", "好"))
                .expectStatus()
                .isNotFound();
        post(as(boss), "/requirements/" + UUID.randomUUID() + "/comments", Map.of("text", "好"))
                .expectStatus()
                .isNotFound();
        post(as(boss), path + "/nudges", Map.of("askId", UUID.randomUUID()))
                .expectStatus()
                .isNotFound();
    }
}

package io.tandem.planning.mywork;

import static io.tandem.platform.testing.TestStack.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.planning.RunningService;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a person is offered, does and waits for, over HTTP, on a real store and a real broker. */
class MyWorkIT extends RunningService {

    private UUID open(UUID requirement) {
        return created(
                lin,
                "/products/" + key + "/tasks",
                Map.of(
                        "requirement",
                        requirement,
                        "side",
                        "FRONTEND",
                        "phase",
                        "BUILD",
                        "type",
                        "前端编码",
                        "title",
                        "单页结算"));
    }

    private JsonNode work(UUID person) {
        return read(person, "/my-work/tasks");
    }

    @Test
    void a_task_across_the_seam_waits_for_its_receiver_then_is_in_their_hands() {
        staffed();
        var task = open(drafted(3));
        done(lin, "/tasks/" + task + "/offer", Map.of("to", Map.of("person", wu)));
        until("it waits for wu", () -> work(wu).path("waitingForMe").size() == 1);
        var item = work(wu).path("waitingForMe").get(0);
        assertText(item, "/kind", "CROSS_SIDE_TASK");
        assertText(item, "/subject/key", key + "-3");
        assertText(item, "/subject/title", "单页结算");
        assertText(item, "/to/person", wu.toString());
        assertText(item, "/detail/task", task.toString());
        assertText(work(lin), "/iWaitFor/0/askId", item.path("askId").asString());
        var offered = Instant.now();
        done(wu, "/tasks/" + task + "/accept", null);
        until("it is in wu's hands", () -> work(wu).path("inMyHands").size() == 1);
        assertText(work(wu), "/inMyHands/0/next", "START");
        assertThat(work(wu).path("waitingForMe")).isEmpty();
        done(wu, "/tasks/" + task + "/start", null);
        done(wu, "/tasks/" + task + "/block", Map.of("reason", "等接口"));
        until(
                "it is blocked",
                () -> work(wu).at("/inMyHands/0/next").asString("").equals("UNBLOCK"));
        var then = read(wu, "/my-work/tasks?asOf=" + offered);
        assertThat(then.path("waitingForMe").size()).isEqualTo(1);
        assertThat(then.path("inMyHands")).isEmpty();
        assertThat(work(UUID.randomUUID()).path("inMyHands")).isEmpty();
    }

    @Test
    void what_a_post_is_asked_waits_for_whoever_holds_it() {
        staffed();
        var task = open(drafted(1));
        done(lin, "/tasks/" + task + "/offer", Map.of("to", Map.of("post", "BACKEND_OWNER")));
        until(
                "it waits for the back end's owner",
                () -> work(zhou).path("waitingForMe").size() == 1);
        assertText(work(zhou), "/waitingForMe/0/to/post/post", "BACKEND_OWNER");
        assertText(work(zhou), "/waitingForMe/0/to/post/product", product.toString());
        assertThat(work(boss).path("waitingForMe")).isEmpty();
    }
}

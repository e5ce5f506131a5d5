package io.tandem.feedback.mywork;

import static io.tandem.platform.testing.TestStack.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.feedback.RunningService;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a person owes an answer to, over HTTP, on a real store and a real broker. */
class MyWorkIT extends RunningService {

    private JsonNode work(UUID person) {
        return read(person, "/my-work/feedback");
    }

    @Test
    void feedback_waits_for_the_post_that_holds_it_then_for_whom_it_was_passed_to() {
        staffed();
        var id = created(
                qian,
                "/products/" + key + "/feedback",
                Map.of("channel", "客服热线", "words", "购物车里改一下数量就转圈，\n要等好几秒。", "weight", 1));
        until("it waits for the manager", () -> work(boss).path("waitingForMe").size() == 1);
        done(qian, "/feedback/" + id + "/classification", Map.of("category", "INTERACTION", "lead", "FRONTEND"));
        until(
                "it waits for the front end's owner",
                () -> work(lin).path("waitingForMe").size() == 1);
        assertThat(work(boss).path("waitingForMe")).isEmpty();
        var item = work(lin).path("waitingForMe").get(0);
        assertText(item, "/kind", "FEEDBACK");
        assertText(item, "/subject/title", "购物车里改一下数量就转圈， 要等好几秒。");
        assertText(item, "/to/post/post", "FRONTEND_OWNER");
        assertText(item, "/detail/feedback", id.toString());
        assertText(work(qian), "/iWaitFor/0/subject/id", id.toString());
        done(lin, "/feedback/" + id + "/pass", Map.of("personId", he));
        until("it is in he's hands", () -> work(he).path("inMyHands").size() == 1);
        assertText(work(he), "/inMyHands/0/next", "ANSWER");
        assertText(work(he), "/inMyHands/0/side", "FRONTEND");
        assertThat(work(lin).path("waitingForMe")).isEmpty();
        done(he, "/feedback/" + id + "/answer", Map.of("text", "已修复"));
        until("nothing is owed", () -> work(he).path("inMyHands").isEmpty());
        assertThat(work(qian).path("iWaitFor")).isEmpty();
    }
}

package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.standalone.demo.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TwoEditorsE2E {
    private final Crew crew = Crew.assemble();

    @Test
    void of_two_edits_from_the_same_version_one_is_told_what_changed() throws InterruptedException {
        var requirement = crew.drafts(Crew.FRONT, "收藏夹");
        var version = requirement.version("FRONTEND");
        var answers = atOnce(
                () -> requirement.specify(Crew.FRONT, "FRONTEND", version, Map.of("layout", "单列")),
                () -> requirement.specify(Crew.FRONT_MEMBER, "FRONTEND", version, Map.of("layout", "双列")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 412);
        var stale = answers.stream().filter(answer -> !answer.ok()).findFirst().orElseThrow();
        assertThat(stale.rule()).isEqualTo("part-version-is-the-newest");
        var written = requirement.read(Crew.FRONT).text("/facets/FRONTEND/fields/layout");
        assertThat(stale.body().path("changes").toString()).contains(written);
        assertThat(answers.getFirst().ok() ? "单列" : "双列").isEqualTo(written);
    }

    @Test
    void the_two_owners_save_their_own_parts_at_the_same_moment() throws InterruptedException {
        var requirement = crew.drafts(Crew.FRONT, "优惠券叠加");
        for (var round = 0; round < 10; round++) {
            var text = "第 " + round + " 稿";
            long front = requirement.version("FRONTEND");
            long back = requirement.version("BACKEND");
            var answers = atOnce(
                    () -> requirement.specify(Crew.FRONT, "FRONTEND", front, Map.of("layout", text)),
                    () -> requirement.specify(Crew.BACK, "BACKEND", back, Map.of("architecture", text)));
            assertThat(answers).as("round %d", round).extracting(Answer::status).containsExactly(204, 204);
            var now = requirement.read(Crew.BACK);
            assertThat(now.text("/facets/FRONTEND/fields/layout")).isEqualTo(text);
            assertThat(now.text("/facets/BACKEND/fields/architecture")).isEqualTo(text);
        }
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(List.of(one, other)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
    }
}

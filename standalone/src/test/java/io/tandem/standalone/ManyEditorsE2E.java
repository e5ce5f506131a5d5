package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.standalone.demo.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManyEditorsE2E {
    private static final int WRITERS = 64;
    private static final int ROUNDS = 5;

    private final Crew.Requirement requirement = Crew.assemble().drafts(Crew.FRONT, "热点");

    /** Each reads the version and writes on it, all at once: who wins is in the history, who loses is told what changed. */
    @Test
    void sixty_four_writers_of_one_text() throws InterruptedException {
        var before = requirement.version("FRONTEND");
        List<Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads
                    .invokeAll(IntStream.range(0, WRITERS)
                            .<Callable<List<Answer>>>mapToObj(writer -> () -> writes(writer))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .flatMap(List::stream)
                    .toList();
        }
        var won = answers.stream().filter(Answer::ok).count();
        assertThat(won).isPositive();
        assertThat(requirement.version("FRONTEND") - before).as("the version").isEqualTo(won);
        assertThat(specified()).as("events").isEqualTo(won);
        assertThat(answers.stream().filter(answer -> !answer.ok())).allSatisfy(ManyEditorsE2E::isToldWhy);
        System.out.printf("%d writers, %d writes: %d won, as many events%n", WRITERS, answers.size(), won);
    }

    private List<Answer> writes(int writer) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> requirement.specify(
                        Crew.FRONT,
                        "FRONTEND",
                        requirement.version("FRONTEND"),
                        Map.of("layout", "writer " + writer + " in round " + round)))
                .toList();
    }

    private long specified() {
        return Stream.of(
                        Demo.as(Crew.FRONT).get(requirement.path() + "/history").orThrow())
                .flatMap(history -> history.body().path("entries").valueStream())
                .filter(entry -> entry.path("changes").toString().contains("in round"))
                .count();
    }

    private static void isToldWhy(Answer answer) {
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.rule()).isEqualTo("part-version-is-the-newest");
        assertThat(answer.body().path("changes").toString()).contains("in round");
    }
}

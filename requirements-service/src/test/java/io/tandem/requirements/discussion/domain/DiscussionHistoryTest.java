package io.tandem.requirements.discussion.domain;

import static io.tandem.requirements.discussion.domain.DiscussionTest.CHECKOUT;
import static io.tandem.requirements.discussion.domain.DiscussionTest.FACTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.discussion.domain.DiscussionCommand.AnswerQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.AskQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.DropQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.Nudge;
import io.tandem.requirements.discussion.domain.DiscussionCommand.PostComment;
import io.tandem.requirements.discussion.domain.DiscussionCommand.RetractComment;
import io.tandem.requirements.discussion.domain.DiscussionCommand.ReviseComment;
import io.tandem.requirements.discussion.domain.DiscussionEvent.Nudged;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAnswered;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAsked;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionDropped;
import io.tandem.requirements.model.Addressee;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said, by whomever, in whatever order. */
class DiscussionHistoryTest {

    static List<Long> seeds() {
        return new Random(20261124).longs(300).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_ask_ends_once_is_nudged_once_a_day_and_the_events_alone_rebuild_the_state(long seed) {
        var random = new Random(seed);
        var live = Discussion.NONE;
        var history = new ArrayList<DiscussionEvent>();
        for (int i = 0; i < 40; i++) {
            var person = new UUID(0, 10 + random.nextInt(7));
            var envelope = new Envelope(DiscussionSpec.NOW.plus(Duration.ofHours(6L * i)), Actor.person(person), null);
            try {
                for (var event : live.decide(anyCommand(random), FACTS, envelope)) {
                    history.add(event);
                    live = live.evolve(event);
                }
            } catch (RuleViolated _) {
                // refused: nothing has changed
            }
        }
        assertThat(history.stream().reduce(Discussion.NONE, Discussion::evolve, (a, _) -> a))
                .isEqualTo(live);
        checkAsks(history, live);
    }

    private static void checkAsks(List<DiscussionEvent> history, Discussion end) {
        var open = new HashSet<UUID>();
        var nudges = new HashSet<Map.Entry<UUID, Object>>();
        for (var event : history) {
            switch (event) {
                case QuestionAsked e ->
                    assertThat(open.add(e.ask().id())).as("asked once").isTrue();
                case QuestionAnswered e ->
                    assertThat(open.remove(e.askId())).as("was open").isTrue();
                case QuestionDropped e ->
                    assertThat(open.remove(e.askId())).as("was open").isTrue();
                case Nudged e ->
                    assertThat(nudges.add(Map.entry(e.askId(), e.day())))
                            .as("once a day")
                            .isTrue();
                default -> {}
            }
        }
        end.questions().forEach((id, question) -> assertThat(question.open()).isEqualTo(open.contains(id)));
    }

    private static DiscussionCommand anyCommand(Random random) {
        var comment = new UUID(1, random.nextInt(3));
        var question = new UUID(2, random.nextInt(4));
        var text = List.of("好", "再看看", " ").get(random.nextInt(3));
        var to = random.nextBoolean()
                ? Addressee.person(new UUID(0, 10 + random.nextInt(7)))
                : Addressee.post(Addressee.Post.BACKEND_OWNER);
        return switch (random.nextInt(8)) {
            case 0 -> new PostComment(CHECKOUT, comment, text, Set.of());
            case 1 -> new ReviseComment(CHECKOUT, comment, text, Set.of());
            case 2 -> new RetractComment(CHECKOUT, comment);
            case 3 -> new AskQuestion(CHECKOUT, question, "何时？", Set.of(), to, null, List.of());
            case 4, 5 -> new AnswerQuestion(CHECKOUT, question, text, Set.of());
            case 6 -> new DropQuestion(CHECKOUT, question);
            default -> new Nudge(CHECKOUT, random.nextBoolean() ? question : DiscussionTest.H1);
        };
    }
}

package io.tandem.feedback.feedback.domain;

import static io.tandem.feedback.model.People.BE_DEV;
import static io.tandem.feedback.model.People.BE_OWNER;
import static io.tandem.feedback.model.People.FE_DEV;
import static io.tandem.feedback.model.People.FE_OWNER;
import static io.tandem.feedback.model.People.MANAGER;
import static io.tandem.feedback.model.People.PRODUCT;
import static io.tandem.feedback.model.People.REPORTER;
import static io.tandem.feedback.model.People.TEAM;
import static io.tandem.feedback.model.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.feedback.feedback.domain.Feedback.State;
import io.tandem.feedback.feedback.domain.FeedbackCommand.*;
import io.tandem.feedback.feedback.domain.FeedbackEvent.*;
import io.tandem.feedback.model.Addressee.Post;
import io.tandem.feedback.model.Ask;
import io.tandem.feedback.model.Side;
import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, by whomever, in whatever order: what must always hold of feedback holds after every event. */
class FeedbackHistoryTest {

    private static final UUID FEEDBACK = id(20);
    private static final List<UUID> PEOPLE = List.of(FE_OWNER, BE_OWNER, FE_DEV, BE_DEV, MANAGER, REPORTER);

    static List<Long> seeds() {
        return new Random(20261124).longs(500).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_history_keeps_what_must_always_hold(long seed) {
        var random = new Random(seed);
        var live = Feedback.NONE;
        var history = new ArrayList<FeedbackEvent>();
        var everAsked = new HashSet<UUID>();
        var open = new HashMap<UUID, Ask>();
        var now = FeedbackSpec.NOW;
        for (int step = 0; step < 40; step++) {
            now = now.plusSeconds(random.nextInt(4 * 3600));
            var facts = new FeedbackFacts(TEAM, Set.of(id(30), id(31)), now.plusSeconds(2 * 24 * 3600));
            var actor = random.nextInt(6) == 0 ? Actor.service("feedback-service") : Actor.person(any(random, PEOPLE));
            var command = step == 0 ? submit() : anyCommand(random);
            var envelope = new Envelope(now, actor, null);
            try {
                for (var event : live.decide(command, facts, envelope)) {
                    live = live.evolve(event);
                    history.add(event);
                    follow(event, everAsked, open);
                }
                check(live, open);
            } catch (RuleViolated _) {
                // refused: nothing has changed
            }
        }
        assertThat(history.stream().reduce(Feedback.NONE, Feedback::evolve, (a, _) -> a))
                .isEqualTo(live);
    }

    private static void check(Feedback feedback, Map<UUID, Ask> open) {
        assertThat(feedback.openAsks()).containsExactlyInAnyOrderElementsOf(open.keySet());
        var owed = open.values().stream()
                .filter(ask -> ask.kind() == Ask.Kind.FEEDBACK)
                .toList();
        assertThat(owed)
                .as("one answer is owed while it is open, none otherwise")
                .hasSize(feedback.state() == State.OPEN ? 1 : 0);
        owed.forEach(ask -> assertThat(ask.to()).as("the holder owes it").isEqualTo(feedback.holder()));
        var routing = feedback.routing();
        var post = feedback.holder().post();
        if (routing == null) {
            assertThat(post).isEqualTo(Post.MANAGER);
        } else if (post != null) {
            assertThat(post).isEqualTo(Post.ownerOf(routing.lead()));
        } else {
            assertThat(TEAM.worksOn(Objects.requireNonNull(feedback.holder().person()), routing.lead()))
                    .isTrue();
        }
        assertThat(feedback.triage() == null || feedback.state() == State.OPEN)
                .as("triage is about an answer that is owed")
                .isTrue();
    }

    /** Every ask is opened once, and ended once by an event that names it. */
    private static void follow(FeedbackEvent event, Set<UUID> everAsked, Map<UUID, Ask> open) {
        event.endedAsks().forEach(ask -> assertThat(open.remove(ask)).isNotNull());
        event.asks().forEach(ask -> {
            assertThat(everAsked.add(ask.id())).isTrue();
            open.put(ask.id(), ask);
        });
    }

    private static FeedbackCommand submit() {
        return new SubmitFeedback(FEEDBACK, PRODUCT, "热线", REPORTER, null, null, "太慢了", null, null, null, 1);
    }

    private static FeedbackCommand anyCommand(Random random) {
        var side = any(random, Side.values());
        var text = any(random, List.of("a", "b", "c", ""));
        return switch (random.nextInt(16)) {
            case 0, 1 ->
                new ClassifyFeedback(
                        FEEDBACK,
                        any(random, Category.values()),
                        side,
                        random.nextBoolean() ? null : new AlsoNeeded(any(random, Side.values()), text));
            case 2, 3, 4 -> new RerouteFeedback(FEEDBACK, side, any(random, RerouteReason.values()), text);
            case 5 -> new SpeakInTriage(FEEDBACK, side, text);
            case 6 -> new ReferTriage(FEEDBACK);
            case 7 -> new NameLead(FEEDBACK, side, null);
            case 8 -> new PassFeedback(FEEDBACK, any(random, PEOPLE));
            case 9 -> new LetFeedbackFallBack(FEEDBACK, any(random, PEOPLE), FallBackCause.MEMBER_LEFT);
            case 10 -> new LinkFeedback(FEEDBACK, id(30 + random.nextInt(3)));
            case 11 -> new TellRelease(FEEDBACK, id(30 + random.nextInt(2)));
            case 12 ->
                random.nextInt(3) == 0 ? new AnswerFeedback(FEEDBACK, text) : new UnlinkFeedback(FEEDBACK, id(30));
            case 13 -> new CloseFeedback(FEEDBACK);
            case 14 -> new EraseReporter(FEEDBACK);
            default -> new ReopenFeedback(FEEDBACK, text);
        };
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}

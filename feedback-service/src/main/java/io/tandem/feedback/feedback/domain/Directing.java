package io.tandem.feedback.feedback.domain;

import io.tandem.feedback.feedback.domain.Feedback.Routing;
import io.tandem.feedback.feedback.domain.Feedback.State;
import io.tandem.feedback.feedback.domain.FeedbackCommand.ClassifyFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.LetFeedbackFallBack;
import io.tandem.feedback.feedback.domain.FeedbackCommand.PassFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.RerouteFeedback;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackClassified;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackFellBack;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackPassed;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackRerouted;
import io.tandem.feedback.feedback.domain.FeedbackEvent.TriageCalled;
import io.tandem.feedback.model.Addressee;
import io.tandem.feedback.model.Addressee.Post;
import io.tandem.feedback.model.Ask;
import io.tandem.feedback.model.Side;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules by which feedback finds who answers it. */
record Directing(Feedback feedback, FeedbackFacts facts, Envelope envelope) {

    private static final int REROUTES_BEFORE_TRIAGE = 2;

    List<FeedbackEvent> classify(ClassifyFeedback c) {
        var routing = feedback.routing();
        var by = authority();
        if (routing == null) {
            FeedbackRule.FEEDBACK_COMES_FROM_THE_PRODUCTS_PEOPLE.require(by.ofTheProduct());
        } else {
            by.requireHolder();
            FeedbackRule.FEEDBACK_LEAD_CHANGES_BY_REROUTING.require(c.lead() == routing.lead());
        }
        if (routing != null
                && routing.category() == c.category()
                && Objects.equals(routing.alsoNeeded(), c.alsoNeeded())) {
            return List.of();
        }
        FeedbackRule.FEEDBACK_IS_OPEN.require(feedback.state() != State.CLOSED);
        var also = c.alsoNeeded();
        FeedbackRule.FEEDBACK_ALSO_NEEDS_THE_OTHER_SIDE.require(
                also == null || (also.side() != c.lead() && FeedbackRule.fits(also.what(), 500)));
        var ask = routing == null && feedback.state() == State.OPEN ? answerBy(owner(c.lead())) : null;
        return List.of(new FeedbackClassified(
                c.feedbackId(), c.category(), c.lead(), also, ask, ask == null ? List.of() : owed(), version()));
    }

    List<FeedbackEvent> reroute(RerouteFeedback c) {
        authority().requireHolder();
        var routing = requireRouting();
        requireOwing();
        FeedbackRule.FEEDBACK_IS_NOT_IN_TRIAGE.require(feedback.triage() == null);
        FeedbackRule.FEEDBACK_REROUTE_CHANGES_THE_LEAD.require(c.to() != routing.lead());
        FeedbackRule.FEEDBACK_REROUTE_NEEDS_EVIDENCE.require(FeedbackRule.fits(c.evidence(), 5000));
        var times = routing.times() + 1;
        var rerouted = new FeedbackRerouted(
                c.feedbackId(),
                routing.lead(),
                c.to(),
                c.reason(),
                c.evidence(),
                times,
                answerBy(owner(c.to())),
                owed(),
                version());
        return times < REROUTES_BEFORE_TRIAGE ? List.of(rerouted) : List.of(rerouted, triage(times));
    }

    List<FeedbackEvent> pass(PassFeedback c) {
        authority().requireHolder();
        var routing = requireRouting();
        FeedbackRule.FEEDBACK_IS_OPEN.require(feedback.state() != State.CLOSED);
        FeedbackRule.FEEDBACK_PASSES_WITHIN_THE_LEADING_SIDE.require(
                facts.team().worksOn(c.to(), routing.lead()));
        var to = Addressee.person(c.to());
        if (feedback.holder().equals(to)) {
            return List.of();
        }
        var ask = answerIfOwed(to);
        return List.of(new FeedbackPassed(c.feedbackId(), c.to(), ask, ask == null ? List.of() : owed(), version()));
    }

    List<FeedbackEvent> fallBack(LetFeedbackFallBack c) {
        if (!c.person().equals(feedback.holder().person())) {
            return List.of();
        }
        var ask = answerIfOwed(feedback.byPost());
        return List.of(
                new FeedbackFellBack(c.feedbackId(), c.person(), c.cause(), ask, ask == null ? List.of() : owed()));
    }

    private TriageCalled triage(int times) {
        var asks = Arrays.stream(Side.values())
                .map(side -> new Ask(
                        Ask.idFor(id(), Ask.Kind.VERDICT, "triage/" + times + "/" + side),
                        Ask.Kind.VERDICT,
                        authority().person(),
                        owner(side),
                        facts.triageDueAt(),
                        List.of()))
                .toList();
        return new TriageCalled(id(), asks, version());
    }

    private Routing requireRouting() {
        var routing = feedback.routing();
        if (routing == null) {
            throw new RuleViolated(FeedbackRule.FEEDBACK_IS_CLASSIFIED, Map.of());
        }
        return routing;
    }

    private void requireOwing() {
        FeedbackRule.FEEDBACK_IS_OPEN.require(feedback.state() != State.CLOSED);
        FeedbackRule.FEEDBACK_OWES_AN_ANSWER.require(feedback.state() == State.OPEN);
    }

    private @Nullable Ask answerIfOwed(Addressee to) {
        return feedback.state() == State.OPEN ? answerBy(to) : null;
    }

    private Ask answerBy(Addressee to) {
        return feedback.owed().next(feedback.subject(), to);
    }

    private List<UUID> owed() {
        return feedback.owed().open();
    }

    private static Addressee owner(Side side) {
        return Addressee.post(Post.ownerOf(side));
    }

    private UUID id() {
        return feedback.subject().feedbackId();
    }

    private long version() {
        return facts.team().version();
    }

    private Authority authority() {
        return new Authority(feedback, facts.team(), envelope);
    }
}

package io.tandem.feedback.feedback.domain;

import io.tandem.feedback.feedback.domain.FeedbackCommand.AnswerFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.ClassifyFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.CloseFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.EraseReporter;
import io.tandem.feedback.feedback.domain.FeedbackCommand.LetFeedbackFallBack;
import io.tandem.feedback.feedback.domain.FeedbackCommand.LinkFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.NameLead;
import io.tandem.feedback.feedback.domain.FeedbackCommand.PassFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.ReferTriage;
import io.tandem.feedback.feedback.domain.FeedbackCommand.ReopenFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.RerouteFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.SpeakInTriage;
import io.tandem.feedback.feedback.domain.FeedbackCommand.SubmitFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.TellRelease;
import io.tandem.feedback.feedback.domain.FeedbackCommand.UnlinkFeedback;
import io.tandem.feedback.feedback.domain.FeedbackEvent.AlsoNeeded;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackAnswered;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackClassified;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackClosed;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackFellBack;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackLinked;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackPassed;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackReleaseTold;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackReopened;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackRerouted;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackSubmitted;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackUnlinked;
import io.tandem.feedback.feedback.domain.FeedbackEvent.LeadNamed;
import io.tandem.feedback.feedback.domain.FeedbackEvent.ReporterErased;
import io.tandem.feedback.feedback.domain.FeedbackEvent.TriageCalled;
import io.tandem.feedback.feedback.domain.FeedbackEvent.TriageReferred;
import io.tandem.feedback.feedback.domain.FeedbackEvent.TriageSpoken;
import io.tandem.feedback.model.Addressee;
import io.tandem.feedback.model.Addressee.Post;
import io.tandem.feedback.model.Side;
import io.tandem.ledger.model.Envelope;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a user said, and the one who owes the answer.
 *
 * @param routing null until somebody has classified it
 * @param holder who has it in hand: always exactly one, by post or in person
 * @param triage null while no joint triage is going on
 * @param reporterErased whether somebody without an account was forgotten, with what they said
 */
public record Feedback(
        State state,
        Subject subject,
        @Nullable Routing routing,
        Addressee holder,
        Owed owed,
        @Nullable Triage triage,
        Links links,
        @Nullable String answer,
        boolean reporterErased) {

    public enum State {
        ABSENT,
        /** An answer is owed. */
        OPEN,
        ANSWERED,
        CLOSED
    }

    /** What never changes about it. */
    public record Subject(UUID feedbackId, UUID productId, UUID submittedBy, UUID reporterId) {}

    /** @param times how often it has been re-routed */
    public record Routing(
            Category category, Side lead, @Nullable AlsoNeeded alsoNeeded, int times) {}

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Addressee MANAGER = Addressee.post(Post.MANAGER);

    public static final Feedback NONE = new Feedback(
            State.ABSENT,
            new Subject(NOBODY, NOBODY, NOBODY, NOBODY),
            null,
            MANAGER,
            Owed.NOTHING,
            null,
            Links.NONE,
            null,
            false);

    public List<FeedbackEvent> decide(FeedbackCommand command, FeedbackFacts facts, Envelope envelope) {
        FeedbackRule.FEEDBACK_EXISTS.require(state != State.ABSENT || command instanceof SubmitFeedback);
        var directing = new Directing(this, facts, envelope);
        var triaging = new Triaging(this, facts, envelope);
        var answering = new Answering(this, facts, envelope);
        return switch (command) {
            case SubmitFeedback c -> new Submitting(this, facts, envelope).submit(c);
            case ClassifyFeedback c -> directing.classify(c);
            case RerouteFeedback c -> directing.reroute(c);
            case PassFeedback c -> directing.pass(c);
            case LetFeedbackFallBack c -> directing.fallBack(c);
            case SpeakInTriage c -> triaging.speak(c);
            case ReferTriage _ -> triaging.refer();
            case NameLead c -> triaging.name(c);
            case LinkFeedback c -> answering.link(c);
            case UnlinkFeedback c -> answering.unlink(c);
            case AnswerFeedback c -> answering.answer(c);
            case TellRelease c -> answering.tell(c);
            case CloseFeedback _ -> answering.close();
            case ReopenFeedback c -> answering.reopen(c);
            case EraseReporter _ -> new Erasing(this, facts, envelope).erase();
        };
    }

    public Feedback evolve(FeedbackEvent event) {
        return switch (event) {
            case FeedbackSubmitted e ->
                new Feedback(
                        State.OPEN,
                        new Subject(e.feedbackId(), e.productId(), e.submittedBy(), e.reporterId()),
                        null,
                        e.ask().to(),
                        owed.answer(e.ask()),
                        null,
                        links,
                        null,
                        false);
            case FeedbackClassified e -> classified(e);
            case FeedbackRerouted e ->
                led(e.to(), e.times()).heldBy(e.ask().to()).owing(owed.answer(e.ask()));
            case TriageCalled e -> in(Triage.called(e.asks()));
            case TriageSpoken e -> in(current().spoken(e.sides(), e.lead()));
            case TriageReferred e -> in(current().referred(e.ask()));
            case LeadNamed e -> named(e);
            case FeedbackPassed e ->
                heldBy(Addressee.person(e.to())).owing(e.ask() == null ? owed : owed.answer(e.ask()));
            case FeedbackFellBack e -> heldBy(byPost()).owing(e.ask() == null ? owed : owed.answer(e.ask()));
            case FeedbackLinked e -> with(links.with(e.requirementId()));
            case FeedbackUnlinked e -> with(links.without(e.requirementId()));
            case FeedbackAnswered e -> settled(State.ANSWERED, e.text());
            case FeedbackReleaseTold e -> {
                var told = with(links.told(e.requirementId()));
                yield e.settled() ? told.settled(State.ANSWERED, answer) : told;
            }
            case FeedbackClosed _ -> settled(State.CLOSED, answer);
            case FeedbackReopened e ->
                new Feedback(
                        State.OPEN,
                        subject,
                        routing,
                        holder,
                        owed.answer(e.ask()),
                        triage,
                        links,
                        answer,
                        reporterErased);
            case ReporterErased _ -> new Feedback(state, subject, routing, holder, owed, triage, links, answer, true);
        };
    }

    /** Every ask that is open: the answer's and those of the triage, in a lasting order. */
    public List<UUID> openAsks() {
        var ofTriage = triage == null ? Stream.<UUID>empty() : triage.open().stream();
        return Stream.concat(owed.open().stream(), ofTriage).sorted().toList();
    }

    /** The post that holds it where no person does. */
    Addressee byPost() {
        return routing == null ? MANAGER : Addressee.post(Post.ownerOf(routing.lead()));
    }

    private Triage current() {
        return Objects.requireNonNull(triage);
    }

    private Feedback classified(FeedbackClassified e) {
        var times = routing == null ? 0 : routing.times();
        var next = routed(new Routing(e.category(), e.lead(), e.alsoNeeded(), times));
        return e.ask() == null
                ? next.heldBy(routing == null ? next.byPost() : holder)
                : next.heldBy(e.ask().to()).owing(owed.answer(e.ask()));
    }

    private Feedback named(LeadNamed e) {
        var calm = in(null);
        return e.ask() == null
                ? calm
                : calm.led(e.lead(), Objects.requireNonNull(routing).times())
                        .heldBy(e.ask().to())
                        .owing(owed.answer(e.ask()));
    }

    /** The same matter, led by that side; what the new lead is also needed for is no help any more. */
    private Feedback led(Side lead, int times) {
        var now = Objects.requireNonNull(routing);
        var also = now.alsoNeeded() != null && now.alsoNeeded().side() != lead ? now.alsoNeeded() : null;
        return routed(new Routing(now.category(), lead, also, times));
    }

    private Feedback settled(State next, @Nullable String words) {
        return new Feedback(next, subject, routing, holder, owed.nothing(), null, links, words, reporterErased);
    }

    private Feedback routed(Routing next) {
        return new Feedback(state, subject, next, holder, owed, triage, links, answer, reporterErased);
    }

    private Feedback heldBy(Addressee next) {
        return new Feedback(state, subject, routing, next, owed, triage, links, answer, reporterErased);
    }

    private Feedback owing(Owed next) {
        return new Feedback(state, subject, routing, holder, next, triage, links, answer, reporterErased);
    }

    private Feedback in(@Nullable Triage next) {
        return new Feedback(state, subject, routing, holder, owed, next, links, answer, reporterErased);
    }

    private Feedback with(Links next) {
        return new Feedback(state, subject, routing, holder, owed, triage, next, answer, reporterErased);
    }
}

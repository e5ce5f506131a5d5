package io.tandem.feedback.feedback.domain;

import io.tandem.feedback.feedback.domain.Feedback.State;
import io.tandem.feedback.feedback.domain.FeedbackCommand.AnswerFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.LinkFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.ReopenFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.TellRelease;
import io.tandem.feedback.feedback.domain.FeedbackCommand.UnlinkFeedback;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackAnswered;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackClosed;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackLinked;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackReleaseTold;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackReopened;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackUnlinked;
import io.tandem.ledger.model.Envelope;
import java.util.List;

/** The rules by which feedback leads to requirements and its reporter hears back. */
record Answering(Feedback feedback, FeedbackFacts facts, Envelope envelope) {

    List<FeedbackEvent> link(LinkFeedback c) {
        requireWorker();
        if (feedback.links().requirements().contains(c.requirementId())) {
            return List.of();
        }
        FeedbackRule.FEEDBACK_LINKS_KNOWN_REQUIREMENTS.require(
                facts.knownRequirements().contains(c.requirementId()));
        return List.of(new FeedbackLinked(c.feedbackId(), c.requirementId(), version()));
    }

    List<FeedbackEvent> unlink(UnlinkFeedback c) {
        requireWorker();
        return feedback.links().requirements().contains(c.requirementId())
                ? List.of(new FeedbackUnlinked(c.feedbackId(), c.requirementId(), version()))
                : List.of();
    }

    List<FeedbackEvent> answer(AnswerFeedback c) {
        authority().requireHolder();
        FeedbackRule.FEEDBACK_IS_OPEN.require(feedback.state() != State.CLOSED);
        FeedbackRule.requireText(c.text());
        return feedback.state() == State.ANSWERED && c.text().equals(feedback.answer())
                ? List.of()
                : List.of(new FeedbackAnswered(c.feedbackId(), c.text(), feedback.openAsks(), version()));
    }

    List<FeedbackEvent> tell(TellRelease c) {
        var links = feedback.links();
        if (!links.requirements().contains(c.requirementId()) || links.told().contains(c.requirementId())) {
            return List.of();
        }
        var settled =
                feedback.state() == State.OPEN && links.told(c.requirementId()).allTold();
        return List.of(new FeedbackReleaseTold(
                c.feedbackId(), c.requirementId(), settled, settled ? feedback.openAsks() : List.of()));
    }

    List<FeedbackEvent> close() {
        requireItsPeople();
        if (feedback.state() == State.CLOSED) {
            return List.of();
        }
        FeedbackRule.FEEDBACK_IS_ANSWERED_BEFORE_IT_IS_CLOSED.require(
                feedback.state() == State.ANSWERED || isSubmitter());
        return List.of(new FeedbackClosed(feedback.subject().feedbackId(), feedback.openAsks(), version()));
    }

    List<FeedbackEvent> reopen(ReopenFeedback c) {
        requireItsPeople();
        if (feedback.state() == State.OPEN) {
            return List.of();
        }
        FeedbackRule.requireText(c.reason());
        var ask = feedback.owed().next(feedback.subject(), feedback.holder());
        return List.of(new FeedbackReopened(c.feedbackId(), c.reason(), ask, version()));
    }

    private void requireWorker() {
        FeedbackRule.FEEDBACK_IS_LINKED_BY_WHO_WORKS_ON_THE_PRODUCT.require(
                authority().worksOnTheProduct());
    }

    private void requireItsPeople() {
        FeedbackRule.FEEDBACK_IS_CLOSED_BY_ITS_PEOPLE.require(
                isSubmitter() || authority().holds());
    }

    private boolean isSubmitter() {
        var person = envelope.actor().accountable();
        return person.equals(feedback.subject().submittedBy())
                || person.equals(feedback.subject().reporterId());
    }

    private long version() {
        return facts.team().version();
    }

    private Authority authority() {
        return new Authority(feedback, facts.team(), envelope);
    }
}

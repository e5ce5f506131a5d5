package io.tandem.feedback.feedback.domain;

import io.tandem.feedback.feedback.domain.FeedbackEvent.ReporterErased;
import io.tandem.ledger.model.Envelope;
import java.util.List;

/** The rules by which somebody without an account is forgotten; whoever has one is erased with it, everywhere. */
record Erasing(Feedback feedback, FeedbackFacts facts, Envelope envelope) {

    List<FeedbackEvent> erase() {
        var team = facts.team();
        var by = new Authority(feedback, team, envelope);
        FeedbackRule.REPORTERS_ARE_ERASED_BY_THE_MANAGER.require(
                by.system() || by.person().equals(team.manager()));
        var subject = feedback.subject();
        FeedbackRule.REPORTER_HAS_NO_ACCOUNT.require(!subject.reporterId().equals(subject.submittedBy()));
        return feedback.reporterErased()
                ? List.of()
                : List.of(new ReporterErased(subject.feedbackId(), subject.reporterId()));
    }
}

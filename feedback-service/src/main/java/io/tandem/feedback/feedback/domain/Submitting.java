package io.tandem.feedback.feedback.domain;

import io.tandem.feedback.feedback.domain.Feedback.State;
import io.tandem.feedback.feedback.domain.FeedbackCommand.SubmitFeedback;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackSubmitted;
import io.tandem.feedback.model.Ask;
import io.tandem.ledger.model.Envelope;
import java.util.List;
import java.util.stream.Stream;

/** The rules by which feedback comes in. */
record Submitting(Feedback feedback, FeedbackFacts facts, Envelope envelope) {

    List<FeedbackEvent> submit(SubmitFeedback c) {
        FeedbackRule.FEEDBACK_IS_NEW.require(feedback.state() == State.ABSENT);
        var team = facts.team();
        FeedbackRule.FEEDBACK_NEEDS_A_KNOWN_PRODUCT.require(
                team.known() && team.productId().equals(c.productId()));
        var by = new Authority(feedback, team, envelope);
        FeedbackRule.FEEDBACK_COMES_FROM_THE_PRODUCTS_PEOPLE.require(by.ofTheProduct());
        FeedbackRule.FEEDBACK_WORDS_FIT.require(FeedbackRule.fits(c.words(), 5000));
        FeedbackRule.FEEDBACK_CHANNEL_FITS.require(FeedbackRule.fits(c.channel(), 40));
        FeedbackRule.FEEDBACK_ORIGIN_FITS.require(
                Stream.of(c.reporterName(), c.contact(), c.onBehalfOf(), c.page(), c.endpoint())
                        .allMatch(text -> FeedbackRule.absentOrFits(text, 300)));
        FeedbackRule.FEEDBACK_WEIGHT_FITS.require(c.weight() >= 1 && c.weight() <= 1_000_000);
        var askId = Ask.idFor(c.feedbackId(), Ask.Kind.FEEDBACK, "1");
        return List.of(new FeedbackSubmitted(
                c.feedbackId(),
                c.productId(),
                c.channel(),
                by.person(),
                c.reporterId(),
                c.reporterName(),
                c.contact(),
                c.words(),
                c.onBehalfOf(),
                c.page(),
                c.endpoint(),
                c.weight(),
                new Ask(askId, Ask.Kind.FEEDBACK, by.person(), feedback.holder(), null, List.of()),
                team.version()));
    }
}

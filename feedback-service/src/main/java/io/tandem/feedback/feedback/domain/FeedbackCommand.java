package io.tandem.feedback.feedback.domain;

import io.tandem.feedback.feedback.domain.FeedbackEvent.AlsoNeeded;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FallBackCause;
import io.tandem.feedback.feedback.domain.FeedbackEvent.RerouteReason;
import io.tandem.feedback.model.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a piece of feedback, by people or by policies. */
public sealed interface FeedbackCommand {

    UUID feedbackId();

    /**
     * @param reporterId whose words these are: the submitter's own id, or an id of its own for somebody without account
     * @param weight how many said so, at least 1
     */
    record SubmitFeedback(
            UUID feedbackId,
            UUID productId,
            String channel,
            UUID reporterId,
            @Nullable String reporterName,
            @Nullable String contact,
            String words,
            @Nullable String onBehalfOf,
            @Nullable String page,
            @Nullable String endpoint,
            int weight)
            implements FeedbackCommand {}

    /** Says what it is about and, the first time, which side leads. */
    record ClassifyFeedback(
            UUID feedbackId,
            Category category,
            Side lead,
            @Nullable AlsoNeeded alsoNeeded) implements FeedbackCommand {}

    /** Hands it to the other side, with what points there. */
    record RerouteFeedback(UUID feedbackId, Side to, RerouteReason reason, String evidence)
            implements FeedbackCommand {}

    /** An owner says in the joint triage which side should lead. */
    record SpeakInTriage(UUID feedbackId, Side lead, String text) implements FeedbackCommand {}

    /** The owners have not agreed in time. */
    record ReferTriage(UUID feedbackId) implements FeedbackCommand {}

    /** The manager names the leading side. */
    record NameLead(UUID feedbackId, Side lead, @Nullable String text) implements FeedbackCommand {}

    /** Gives it into the hands of a person of the leading side. */
    record PassFeedback(UUID feedbackId, UUID to) implements FeedbackCommand {}

    /** That person can hold nothing any more. */
    record LetFeedbackFallBack(UUID feedbackId, UUID person, FallBackCause cause) implements FeedbackCommand {}

    record LinkFeedback(UUID feedbackId, UUID requirementId) implements FeedbackCommand {}

    record UnlinkFeedback(UUID feedbackId, UUID requirementId) implements FeedbackCommand {}

    record AnswerFeedback(UUID feedbackId, String text) implements FeedbackCommand {}

    /** A requirement this led to is live: the reporter is told. */
    record TellRelease(UUID feedbackId, UUID requirementId) implements FeedbackCommand {}

    record CloseFeedback(UUID feedbackId) implements FeedbackCommand {}

    record ReopenFeedback(UUID feedbackId, String reason) implements FeedbackCommand {}

    /** Takes what somebody without an account said out of reach for ever, and who it was. */
    record EraseReporter(UUID feedbackId) implements FeedbackCommand {}
}

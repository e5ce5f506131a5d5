package io.tandem.feedback.feedback.domain;

import io.tandem.feedback.model.Ask;
import io.tandem.feedback.model.Side;
import io.tandem.ledger.model.Personal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a piece of feedback. Stored for ever: add, never change. {@code ask} is the answer owed from now
 * on, {@code endedAsks} is what nobody owes any more, {@code teamVersion} the version of the product's team the decision
 * relied on.
 */
public sealed interface FeedbackEvent {

    UUID feedbackId();

    /** What somebody waits for from now on. */
    default List<Ask> asks() {
        return List.of();
    }

    /** What nobody waits for any longer. */
    default List<UUID> endedAsks() {
        return List.of();
    }

    /** What the other side has to do as well. */
    record AlsoNeeded(Side side, String what) {}

    /** Why it goes to the other side. */
    enum RerouteReason {
        EVIDENCE_POINTS_ELSEWHERE,
        WRONG_CATEGORY,
        OTHER_SIDE_MUST_ACT_FIRST
    }

    /** Why a person no longer holds it. */
    enum FallBackCause {
        MEMBER_LEFT,
        ACCOUNT_DEACTIVATED
    }

    /** Who settled which side leads. */
    enum NamedBy {
        OWNERS,
        MANAGER
    }

    /**
     * Held by the manager's post until somebody classifies it.
     *
     * @param submittedBy the person who brought it and hears back
     * @param reporterId whose words these are; erasing this person erases every personal text here
     * @param weight how many said so, at least 1
     */
    record FeedbackSubmitted(
            UUID feedbackId,
            UUID productId,
            String channel,
            UUID submittedBy,
            UUID reporterId,
            @Personal(of = "reporterId") @Nullable String reporterName,
            @Personal(of = "reporterId") @Nullable String contact,
            @Personal(of = "reporterId") String words,
            @Personal(of = "reporterId") @Nullable String onBehalfOf,
            @Nullable String page,
            @Nullable String endpoint,
            int weight,
            Ask ask,
            long teamVersion)
            implements FeedbackEvent {

        @Override
        public List<Ask> asks() {
            return List.of(ask);
        }
    }

    /** @param ask present the first time: the leading side's owner owes an answer from now on */
    record FeedbackClassified(
            UUID feedbackId,
            Category category,
            Side lead,
            @Nullable AlsoNeeded alsoNeeded,
            @Nullable Ask ask,
            List<UUID> endedAsks,
            long teamVersion)
            implements FeedbackEvent {

        @Override
        public List<Ask> asks() {
            return ask == null ? List.of() : List.of(ask);
        }
    }

    /** @param times how often it has been re-routed, this one counted */
    record FeedbackRerouted(
            UUID feedbackId,
            Side from,
            Side to,
            RerouteReason reason,
            String evidence,
            int times,
            Ask ask,
            List<UUID> endedAsks,
            long teamVersion)
            implements FeedbackEvent {

        @Override
        public List<Ask> asks() {
            return List.of(ask);
        }
    }

    /** Joint triage 会诊: both owners are asked which side leads; meanwhile the new lead holds it. */
    record TriageCalled(UUID feedbackId, List<Ask> asks, long teamVersion) implements FeedbackEvent {}

    /** @param sides for which the person spoke: both where one person owns both */
    record TriageSpoken(
            UUID feedbackId, List<Side> sides, Side lead, String text, List<UUID> endedAsks, long teamVersion)
            implements FeedbackEvent {}

    /** The owners do not agree, or not in time: the manager is asked. */
    record TriageReferred(UUID feedbackId, Ask ask, List<UUID> endedAsks) implements FeedbackEvent {

        @Override
        public List<Ask> asks() {
            return List.of(ask);
        }
    }

    /** @param ask present where the lead, and with it the holder, changed */
    record LeadNamed(
            UUID feedbackId,
            Side lead,
            NamedBy by,
            @Nullable String text,
            @Nullable Ask ask,
            List<UUID> endedAsks,
            long teamVersion)
            implements FeedbackEvent {

        @Override
        public List<Ask> asks() {
            return ask == null ? List.of() : List.of(ask);
        }
    }

    /** @param ask absent where no answer was owed */
    record FeedbackPassed(
            UUID feedbackId, UUID to, @Nullable Ask ask, List<UUID> endedAsks, long teamVersion)
            implements FeedbackEvent {

        @Override
        public List<Ask> asks() {
            return ask == null ? List.of() : List.of(ask);
        }
    }

    /** Held by the post of the leading side's owner again. */
    record FeedbackFellBack(
            UUID feedbackId,
            UUID person,
            FallBackCause cause,
            @Nullable Ask ask,
            List<UUID> endedAsks) implements FeedbackEvent {

        @Override
        public List<Ask> asks() {
            return ask == null ? List.of() : List.of(ask);
        }
    }

    record FeedbackLinked(UUID feedbackId, UUID requirementId, long teamVersion) implements FeedbackEvent {}

    record FeedbackUnlinked(UUID feedbackId, UUID requirementId, long teamVersion) implements FeedbackEvent {}

    record FeedbackAnswered(UUID feedbackId, String text, List<UUID> endedAsks, long teamVersion)
            implements FeedbackEvent {}

    /** The reporter was told that this requirement is live; once every linked one is, nothing more is owed. */
    record FeedbackReleaseTold(UUID feedbackId, UUID requirementId, boolean settled, List<UUID> endedAsks)
            implements FeedbackEvent {}

    record FeedbackClosed(UUID feedbackId, List<UUID> endedAsks, long teamVersion) implements FeedbackEvent {}

    record FeedbackReopened(UUID feedbackId, String reason, Ask ask, long teamVersion) implements FeedbackEvent {

        @Override
        public List<Ask> asks() {
            return List.of(ask);
        }
    }

    /** The key that made the reporter's name, contact and words readable is destroyed because of this. */
    record ReporterErased(UUID feedbackId, UUID reporterId) implements FeedbackEvent {}
}

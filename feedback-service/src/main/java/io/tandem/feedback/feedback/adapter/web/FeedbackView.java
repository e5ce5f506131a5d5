package io.tandem.feedback.feedback.adapter.web;

import io.tandem.feedback.feedback.domain.Category;
import io.tandem.feedback.feedback.domain.Feedback;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackSubmitted;
import io.tandem.feedback.feedback.domain.Triage;
import io.tandem.feedback.model.Addressee;
import io.tandem.feedback.model.Side;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Feedback as the API shows it. Personal texts are empty where the person was erased.
 *
 * @param lead absent until somebody has classified it
 * @param holder who has it in hand, a person or a post
 * @param reroutes how often it went to the other side
 * @param triage while one is going on
 * @param toldOf those of the requirements of whose release the reporter was told
 */
record FeedbackView(
        UUID id,
        UUID productId,
        Feedback.State state,
        String channel,
        UUID submitterId,
        @Nullable String reporterName,
        @Nullable String contact,
        String words,
        @Nullable String onBehalfOf,
        @Nullable String page,
        @Nullable String endpoint,
        int weight,
        @Nullable Category category,
        Category.@Nullable Area area,
        @Nullable Side lead,
        @Nullable AlsoNeeded alsoNeeded,
        Holder holder,
        int reroutes,
        @Nullable Joint triage,
        List<UUID> requirementIds,
        List<UUID> toldOf,
        @Nullable String answer) {

    record AlsoNeeded(Side side, String what) {}

    record Holder(@Nullable UUID person, Addressee.@Nullable Post post) {}

    /** @param voices which lead each side's owner asked for */
    record Joint(@Nullable Instant dueAt, Map<Side, Side> voices, boolean referred) {

        static Joint of(Triage triage) {
            return new Joint(triage.dueAt(), triage.voices(), triage.referral() != null);
        }
    }

    static FeedbackView of(Feedback feedback, FeedbackSubmitted said) {
        var routing = feedback.routing();
        var also = routing == null ? null : routing.alsoNeeded();
        var triage = feedback.triage();
        return new FeedbackView(
                said.feedbackId(),
                said.productId(),
                feedback.state(),
                said.channel(),
                said.submittedBy(),
                said.reporterName(),
                said.contact(),
                said.words(),
                said.onBehalfOf(),
                said.page(),
                said.endpoint(),
                said.weight(),
                routing == null ? null : routing.category(),
                routing == null ? null : routing.category().area(),
                routing == null ? null : routing.lead(),
                also == null ? null : new AlsoNeeded(also.side(), also.what()),
                new Holder(feedback.holder().person(), feedback.holder().post()),
                routing == null ? 0 : routing.times(),
                triage == null ? null : Joint.of(triage),
                feedback.links().requirements().stream().sorted().toList(),
                feedback.links().told().stream().sorted().toList(),
                feedback.answer());
    }
}

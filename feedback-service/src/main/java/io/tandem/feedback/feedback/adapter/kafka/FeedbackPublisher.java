package io.tandem.feedback.feedback.adapter.kafka;

import io.tandem.feedback.feedback.domain.Category;
import io.tandem.feedback.feedback.domain.FeedbackEvent;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FallBackCause;
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
import io.tandem.feedback.feedback.domain.FeedbackEvent.NamedBy;
import io.tandem.feedback.feedback.domain.FeedbackEvent.ReporterErased;
import io.tandem.feedback.feedback.domain.FeedbackEvent.RerouteReason;
import io.tandem.feedback.feedback.domain.FeedbackEvent.TriageCalled;
import io.tandem.feedback.feedback.domain.FeedbackEvent.TriageReferred;
import io.tandem.feedback.feedback.domain.FeedbackEvent.TriageSpoken;
import io.tandem.feedback.model.Addressee;
import io.tandem.feedback.model.Ask;
import io.tandem.feedback.model.Side;
import io.tandem.ledger.Recorded;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stored events of feedback → where it is and who owes what. Who said it and the words stay here. */
@Component
class FeedbackPublisher implements Translation<FeedbackEvent> {

    @Override
    public Class<FeedbackEvent> events() {
        return FeedbackEvent.class;
    }

    @Override
    public Publication publish(FeedbackEvent event, Recorded recorded) {
        var id = event.feedbackId();
        return switch (event) {
            case FeedbackSubmitted e -> tell("submitted", id, submitted(e));
            case FeedbackClassified e -> tell("classified", id, classified(e));
            case FeedbackRerouted e -> tell("rerouted", id, rerouted(e));
            case TriageCalled e -> tell("triage-called", id, new Called(id, waiting(e.asks())));
            case TriageSpoken e ->
                tell("triage-spoken", id, new Spoken(id, e.sides(), e.lead(), e.text(), e.endedAsks()));
            case TriageReferred e -> tell("triage-referred", id, new Referred(id, waiting(e.asks()), e.endedAsks()));
            case LeadNamed e ->
                tell("lead-named", id, new Led(id, e.lead(), e.by(), e.text(), waiting(e.asks()), e.endedAsks()));
            case FeedbackPassed e -> tell("passed", id, new Passed(id, e.to(), waiting(e.asks()), e.endedAsks()));
            case FeedbackFellBack e ->
                tell("fell-back", id, new FellBack(id, e.person(), e.cause(), waiting(e.asks()), e.endedAsks()));
            case FeedbackLinked e -> tell("linked", id, new Linked(id, e.requirementId()));
            case FeedbackUnlinked e -> tell("unlinked", id, new Linked(id, e.requirementId()));
            case FeedbackAnswered e -> tell("answered", id, new Answered(id, e.text(), e.endedAsks()));
            case FeedbackReleaseTold e ->
                tell("release-told", id, new Told(id, e.requirementId(), e.settled(), e.endedAsks()));
            case FeedbackClosed e -> tell("closed", id, new Closed(id, e.endedAsks()));
            case FeedbackReopened e -> tell("reopened", id, new Reopened(id, e.reason(), waiting(e.asks())));
            case ReporterErased _ -> Publication.noted("feedback", "feedback", id);
        };
    }

    private static Publication tell(String what, UUID feedbackId, Object data) {
        return new Publication("tandem.feedback.feedback." + what + ".v1", feedbackId, data);
    }

    private static Submitted submitted(FeedbackSubmitted e) {
        return new Submitted(
                e.feedbackId(),
                e.productId(),
                e.channel(),
                e.submittedBy(),
                e.reporterId(),
                e.page(),
                e.endpoint(),
                e.weight(),
                waiting(e.asks()));
    }

    private static Classified classified(FeedbackClassified e) {
        var also = e.alsoNeeded() == null
                ? null
                : new AlsoNeeded(e.alsoNeeded().side(), e.alsoNeeded().what());
        return new Classified(
                e.feedbackId(), e.category(), e.category().area(), e.lead(), also, waiting(e.asks()), e.endedAsks());
    }

    private static Rerouted rerouted(FeedbackRerouted e) {
        return new Rerouted(
                e.feedbackId(),
                e.from(),
                e.to(),
                e.reason(),
                e.evidence(),
                e.times(),
                waiting(e.asks()),
                e.endedAsks());
    }

    private static List<Waiting> waiting(List<Ask> asks) {
        return asks.stream().map(Waiting::of).toList();
    }

    record Submitted(
            UUID feedbackId,
            UUID productId,
            String channel,
            UUID submitterId,
            UUID reporterId,
            @Nullable String page,
            @Nullable String endpoint,
            int weight,
            List<Waiting> asks) {}

    record Classified(
            UUID feedbackId,
            Category category,
            Category.Area area,
            Side lead,
            @Nullable AlsoNeeded alsoNeeded,
            List<Waiting> asks,
            List<UUID> endedAsks) {}

    record AlsoNeeded(Side side, String what) {}

    record Rerouted(
            UUID feedbackId,
            Side from,
            Side to,
            RerouteReason reason,
            String evidence,
            int times,
            List<Waiting> asks,
            List<UUID> endedAsks) {}

    record Called(UUID feedbackId, List<Waiting> asks) {}

    record Spoken(UUID feedbackId, List<Side> sides, Side lead, String text, List<UUID> endedAsks) {}

    record Referred(UUID feedbackId, List<Waiting> asks, List<UUID> endedAsks) {}

    record Led(
            UUID feedbackId,
            Side lead,
            NamedBy by,
            @Nullable String text,
            List<Waiting> asks,
            List<UUID> endedAsks) {}

    record Passed(UUID feedbackId, UUID personId, List<Waiting> asks, List<UUID> endedAsks) {}

    record FellBack(UUID feedbackId, UUID personId, FallBackCause cause, List<Waiting> asks, List<UUID> endedAsks) {}

    record Linked(UUID feedbackId, UUID requirementId) {}

    record Answered(UUID feedbackId, String text, List<UUID> endedAsks) {}

    record Told(UUID feedbackId, UUID requirementId, boolean settled, List<UUID> endedAsks) {}

    record Closed(UUID feedbackId, List<UUID> endedAsks) {}

    record Reopened(UUID feedbackId, String reason, List<Waiting> asks) {}

    record Waiting(
            UUID id,
            String kind,
            UUID from,
            To to,
            @Nullable Instant dueAt,
            List<Side> blocks) {

        static Waiting of(Ask ask) {
            var to = new To(ask.to().person(), ask.to().post());
            return new Waiting(ask.id(), ask.kind().name(), ask.from(), to, ask.dueAt(), ask.blocks());
        }
    }

    record To(@Nullable UUID person, Addressee.@Nullable Post post) {}
}

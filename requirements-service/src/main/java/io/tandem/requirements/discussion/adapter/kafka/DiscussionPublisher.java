package io.tandem.requirements.discussion.adapter.kafka;

import io.tandem.ledger.Recorded;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import io.tandem.requirements.discussion.domain.DiscussionEvent;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentPosted;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentRetracted;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentRevised;
import io.tandem.requirements.discussion.domain.DiscussionEvent.Nudged;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAnswered;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAsked;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionDropped;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stored events of a discussion → who is called, who waits for whom. The words stay here. */
@Component
class DiscussionPublisher implements Translation<DiscussionEvent> {

    @Override
    public Class<DiscussionEvent> events() {
        return DiscussionEvent.class;
    }

    @Override
    public Publication publish(DiscussionEvent event, Recorded recorded) {
        var about = event.requirementId();
        return switch (event) {
            case CommentPosted e ->
                tell("comment-posted", e, new Posted(about, e.commentId(), e.author(), e.mentions()));
            case CommentRevised e -> tell("comment-revised", e, new Revised(about, e.commentId(), e.mentions()));
            case CommentRetracted e -> tell("comment-retracted", e, new Retracted(about, e.commentId()));
            case QuestionAsked e -> tell("question-asked", e, new Asked(about, waiting(e), e.mentions()));
            case QuestionAnswered e ->
                tell("question-answered", e, new Answered(about, e.askId(), e.author(), e.mentions()));
            case QuestionDropped e -> tell("question-dropped", e, new Dropped(about, e.askId(), e.by()));
            case Nudged e -> tell("nudged", e, new Reminded(about, e.askId(), e.by(), To.of(e.to()), e.day()));
        };
    }

    private static Publication tell(String what, DiscussionEvent event, Object data) {
        return new Publication("tandem.requirements.discussion." + what + ".v1", event.discussionId(), data);
    }

    private static Waiting waiting(QuestionAsked e) {
        var ask = e.ask();
        return new Waiting(ask.id(), ask.kind().name(), ask.from(), To.of(ask.to()), ask.dueAt(), ask.blocks());
    }

    record Posted(UUID requirementId, UUID commentId, UUID authorId, Set<UUID> mentions) {}

    record Revised(UUID requirementId, UUID commentId, Set<UUID> mentions) {}

    record Retracted(UUID requirementId, UUID commentId) {}

    record Asked(UUID requirementId, Waiting ask, Set<UUID> mentions) {}

    record Answered(UUID requirementId, UUID askId, UUID authorId, Set<UUID> mentions) {}

    record Dropped(UUID requirementId, UUID askId, UUID byId) {}

    record Reminded(UUID requirementId, UUID askId, UUID byId, To to, LocalDate day) {}

    record Waiting(
            UUID id,
            String kind,
            UUID from,
            To to,
            @Nullable Instant dueAt,
            List<Side> blocks) {}

    record To(@Nullable UUID person, Addressee.@Nullable Post post) {

        static To of(Addressee to) {
            return new To(to.person(), to.post());
        }
    }
}

package io.tandem.requirements.discussion.domain;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be said. Texts are Markdown; mentions are ids of persons. */
public sealed interface DiscussionCommand {

    UUID requirementId();

    /** The discussion's own id, which is its stream's. */
    default UUID discussionId() {
        return Discussion.idOf(requirementId());
    }

    record PostComment(UUID requirementId, UUID commentId, String text, Set<UUID> mentions)
            implements DiscussionCommand {}

    record ReviseComment(UUID requirementId, UUID commentId, String text, Set<UUID> mentions)
            implements DiscussionCommand {}

    record RetractComment(UUID requirementId, UUID commentId) implements DiscussionCommand {}

    /**
     * @param dueAt when an answer is needed, or null
     * @param blocks the sides that stand still until then
     */
    record AskQuestion(
            UUID requirementId,
            UUID questionId,
            String text,
            Set<UUID> mentions,
            Addressee to,
            @Nullable Instant dueAt,
            List<Side> blocks)
            implements DiscussionCommand {}

    record AnswerQuestion(UUID requirementId, UUID questionId, String text, Set<UUID> mentions)
            implements DiscussionCommand {}

    record DropQuestion(UUID requirementId, UUID questionId) implements DiscussionCommand {}

    /** Reminds whoever an open ask of this requirement waits for. */
    record Nudge(UUID requirementId, UUID askId) implements DiscussionCommand {}
}

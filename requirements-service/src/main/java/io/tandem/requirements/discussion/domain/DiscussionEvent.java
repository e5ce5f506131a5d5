package io.tandem.requirements.discussion.domain;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Sorted;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What has been said. Stored for ever: add, never change. {@code productVersion} is the sequence of the product's event
 * up to which its people were known when this was decided.
 */
public sealed interface DiscussionEvent {

    UUID requirementId();

    long productVersion();

    /** The discussion's own id, which is its stream's. */
    default UUID discussionId() {
        return Discussion.idOf(requirementId());
    }

    record CommentPosted(
            UUID requirementId, UUID commentId, UUID author, String text, Set<UUID> mentions, long productVersion)
            implements DiscussionEvent {

        public CommentPosted {
            mentions = Sorted.set(mentions);
        }
    }

    record CommentRevised(UUID requirementId, UUID commentId, String text, Set<UUID> mentions, long productVersion)
            implements DiscussionEvent {

        public CommentRevised {
            mentions = Sorted.set(mentions);
        }
    }

    record CommentRetracted(UUID requirementId, UUID commentId, long productVersion) implements DiscussionEvent {}

    /** @param ask its id is the question's */
    record QuestionAsked(UUID requirementId, Ask ask, String text, Set<UUID> mentions, long productVersion)
            implements DiscussionEvent {

        public QuestionAsked {
            mentions = Sorted.set(mentions);
        }
    }

    record QuestionAnswered(
            UUID requirementId, UUID askId, UUID author, String text, Set<UUID> mentions, long productVersion)
            implements DiscussionEvent {

        public QuestionAnswered {
            mentions = Sorted.set(mentions);
        }
    }

    record QuestionDropped(UUID requirementId, UUID askId, UUID by, long productVersion) implements DiscussionEvent {}

    /**
     * Somebody reminded the addressee of an ask.
     *
     * @param day the product's day it counts for: one nudge a day per ask
     */
    record Nudged(UUID requirementId, UUID askId, UUID by, Addressee to, LocalDate day, long productVersion)
            implements DiscussionEvent {}
}

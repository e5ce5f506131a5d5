package io.tandem.requirements.discussion.adapter.web;

import io.tandem.ledger.Recorded;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A discussion as the API shows it, folded from its events with their times; what was retracted has no words. */
final class Transcript {

    private final Map<UUID, Comment> comments = new LinkedHashMap<>();
    private final Map<UUID, Question> questions = new LinkedHashMap<>();

    /**
     * @param text Markdown; absent when retracted
     * @param revisedAt of the last revision or the retraction, absent where there was none
     */
    record Comment(
            UUID id,
            UUID authorId,
            @Nullable String text,
            Set<UUID> mentions,
            Instant postedAt,
            @Nullable Instant revisedAt,
            boolean retracted) {}

    /** @param state OPEN, ANSWERED or DROPPED */
    record Question(
            UUID id,
            UUID askerId,
            To to,
            String text,
            Set<UUID> mentions,
            @Nullable Instant dueAt,
            List<Side> blocks,
            Instant askedAt,
            String state,
            @Nullable Answer answer) {}

    record Answer(UUID authorId, String text, Instant at) {}

    record To(@Nullable UUID person, Addressee.@Nullable Post post) {}

    Transcript hear(Recorded recorded) {
        var at = recorded.committedAt();
        switch ((DiscussionEvent) recorded.event()) {
            case CommentPosted e ->
                comments.put(
                        e.commentId(), new Comment(e.commentId(), e.author(), e.text(), e.mentions(), at, null, false));
            case CommentRevised e ->
                comments.computeIfPresent(
                        e.commentId(),
                        (id, c) -> new Comment(id, c.authorId(), e.text(), e.mentions(), c.postedAt(), at, false));
            case CommentRetracted e ->
                comments.computeIfPresent(
                        e.commentId(),
                        (id, c) -> new Comment(id, c.authorId(), null, Set.of(), c.postedAt(), at, true));
            case QuestionAsked e -> questions.put(e.ask().id(), asked(e, at));
            case QuestionAnswered e ->
                questions.computeIfPresent(
                        e.askId(), (_, q) -> ended(q, "ANSWERED", new Answer(e.author(), e.text(), at)));
            case QuestionDropped e -> questions.computeIfPresent(e.askId(), (_, q) -> ended(q, "DROPPED", null));
            case Nudged _ -> {}
        }
        return this;
    }

    List<Comment> comments() {
        return List.copyOf(comments.values());
    }

    List<Question> questions() {
        return List.copyOf(questions.values());
    }

    private static Question asked(QuestionAsked e, Instant at) {
        var ask = e.ask();
        return new Question(
                ask.id(),
                ask.from(),
                new To(ask.to().person(), ask.to().post()),
                e.text(),
                e.mentions(),
                ask.dueAt(),
                ask.blocks(),
                at,
                "OPEN",
                null);
    }

    private static Question ended(Question q, String state, @Nullable Answer answer) {
        return new Question(
                q.id(), q.askerId(), q.to(), q.text(), q.mentions(), q.dueAt(), q.blocks(), q.askedAt(), state, answer);
    }
}

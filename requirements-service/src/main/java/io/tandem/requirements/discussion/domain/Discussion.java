package io.tandem.requirements.discussion.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.discussion.domain.DiscussionCommand.AnswerQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.AskQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.DropQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.Nudge;
import io.tandem.requirements.discussion.domain.DiscussionCommand.PostComment;
import io.tandem.requirements.discussion.domain.DiscussionCommand.RetractComment;
import io.tandem.requirements.discussion.domain.DiscussionCommand.ReviseComment;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentPosted;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentRetracted;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentRevised;
import io.tandem.requirements.discussion.domain.DiscussionEvent.Nudged;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAnswered;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAsked;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionDropped;
import io.tandem.requirements.model.Sorted;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What is said about one requirement. It begins with its first word: there is nothing to create.
 *
 * @param questions by their ask's id
 * @param nudged the last day each ask was nudged, in the product's zone
 */
public record Discussion(Map<UUID, Comment> comments, Map<UUID, Question> questions, Map<UUID, LocalDate> nudged) {

    public static final Discussion NONE = new Discussion(Map.of(), Map.of(), Map.of());

    public Discussion {
        comments = Sorted.map(comments);
        questions = Sorted.map(questions);
        nudged = Sorted.map(nudged);
    }

    /** The id of a requirement's discussion: name-based (RFC 9562, version 3), the same whoever asks. */
    public static UUID idOf(UUID requirementId) {
        return UUID.nameUUIDFromBytes((requirementId + "/discussion").getBytes(StandardCharsets.UTF_8));
    }

    public List<DiscussionEvent> decide(DiscussionCommand command, Facts f, Envelope e) {
        var by = e.actor().accountable();
        require(f.speaks(by), DiscussionRule.SPEAKER_IS_IN_THE_PRODUCT);
        var commenting = new Commenting(comments, by, f);
        var asking = new Asking(questions, by, f);
        return switch (command) {
            case PostComment c -> commenting.post(c);
            case ReviseComment c -> commenting.revise(c);
            case RetractComment c -> commenting.retract(c);
            case AskQuestion c -> asking.ask(c, e.decidedAt());
            case AnswerQuestion c -> asking.answer(c);
            case DropQuestion c -> asking.drop(c);
            case Nudge c -> asking.nudge(c, nudged, e.decidedAt());
        };
    }

    public Discussion evolve(DiscussionEvent event) {
        return switch (event) {
            case CommentPosted e ->
                saying(with(comments, e.commentId(), new Comment(e.author(), e.text(), e.mentions(), false)));
            case CommentRevised e -> saying(changed(comments, e.commentId(), c -> c.saying(e.text(), e.mentions())));
            case CommentRetracted e -> saying(changed(comments, e.commentId(), Comment::takenBack));
            case QuestionAsked e -> asking(with(questions, e.ask().id(), new Question(e.ask(), e.text(), null, false)));
            case QuestionAnswered e -> asking(changed(questions, e.askId(), q -> q.answered(e.author(), e.text())));
            case QuestionDropped e -> asking(changed(questions, e.askId(), Question::withdrawn));
            case Nudged e -> new Discussion(comments, questions, with(nudged, e.askId(), e.day()));
        };
    }

    private Discussion saying(Map<UUID, Comment> newComments) {
        return new Discussion(newComments, questions, nudged);
    }

    private Discussion asking(Map<UUID, Question> newQuestions) {
        return new Discussion(comments, newQuestions, nudged);
    }

    private static <V> Map<UUID, V> with(Map<UUID, V> map, UUID id, V value) {
        var next = new TreeMap<>(map);
        next.put(id, value);
        return next;
    }

    private static <V> Map<UUID, V> changed(Map<UUID, V> map, UUID id, UnaryOperator<V> change) {
        var next = new TreeMap<>(map);
        next.computeIfPresent(id, (_, value) -> change.apply(value));
        return next;
    }
}

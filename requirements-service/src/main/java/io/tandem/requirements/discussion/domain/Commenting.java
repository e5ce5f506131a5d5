package io.tandem.requirements.discussion.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.discussion.domain.DiscussionCommand.PostComment;
import io.tandem.requirements.discussion.domain.DiscussionCommand.RetractComment;
import io.tandem.requirements.discussion.domain.DiscussionCommand.ReviseComment;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentPosted;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentRetracted;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentRevised;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Comments: anybody who speaks posts; what is posted stays its author's. */
record Commenting(Map<UUID, Comment> comments, UUID by, Facts facts) {

    List<DiscussionEvent> post(PostComment c) {
        Wording.check(c.text(), c.mentions(), facts);
        var known = comments.get(c.commentId());
        if (known == null) {
            return List.of(new CommentPosted(
                    c.requirementId(), c.commentId(), by, c.text(), c.mentions(), facts.productVersion()));
        }
        require(
                known.equals(new Comment(by, c.text(), c.mentions(), false)),
                DiscussionRule.COMMENT_IS_NEW,
                Map.of("comment", c.commentId().toString()));
        return List.of();
    }

    List<DiscussionEvent> revise(ReviseComment c) {
        var comment = own(c.commentId());
        require(!comment.retracted(), DiscussionRule.COMMENT_STANDS);
        Wording.check(c.text(), c.mentions(), facts);
        if (comment.equals(comment.saying(c.text(), c.mentions()))) {
            return List.of();
        }
        return List.of(
                new CommentRevised(c.requirementId(), c.commentId(), c.text(), c.mentions(), facts.productVersion()));
    }

    List<DiscussionEvent> retract(RetractComment c) {
        return own(c.commentId()).retracted()
                ? List.of()
                : List.of(new CommentRetracted(c.requirementId(), c.commentId(), facts.productVersion()));
    }

    private Comment own(UUID id) {
        var comment = comments.get(id);
        if (comment == null) {
            throw new RuleViolated(DiscussionRule.COMMENT_EXISTS, Map.of("comment", id.toString()));
        }
        require(comment.author().equals(by), DiscussionRule.COMMENT_IS_ITS_AUTHORS);
        return comment;
    }
}

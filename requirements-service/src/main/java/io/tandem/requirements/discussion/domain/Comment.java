package io.tandem.requirements.discussion.domain;

import io.tandem.requirements.model.Sorted;
import java.util.Set;
import java.util.UUID;

/** @param retracted withdrawn by its author: no longer shown, still in the log */
public record Comment(UUID author, String text, Set<UUID> mentions, boolean retracted) {

    public Comment {
        mentions = Sorted.set(mentions);
    }

    Comment saying(String newText, Set<UUID> newMentions) {
        return new Comment(author, newText, newMentions, false);
    }

    Comment takenBack() {
        return new Comment(author, text, mentions, true);
    }
}

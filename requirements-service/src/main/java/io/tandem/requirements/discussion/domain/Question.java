package io.tandem.requirements.discussion.domain;

import io.tandem.requirements.model.Ask;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param answer null while there is none */
public record Question(Ask ask, String text, @Nullable Answer answer, boolean dropped) {

    public record Answer(UUID author, String text) {}

    boolean open() {
        return answer == null && !dropped;
    }

    Question answered(UUID author, String reply) {
        return new Question(ask, text, new Answer(author, reply), dropped);
    }

    Question withdrawn() {
        return new Question(ask, text, answer, true);
    }
}

package io.tandem.feedback.feedback.domain;

import io.tandem.feedback.feedback.domain.Feedback.Subject;
import io.tandem.feedback.model.Addressee;
import io.tandem.feedback.model.Ask;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer that is owed.
 *
 * @param askId the open ask, or null where nobody owes an answer
 * @param asked how often an answer was asked for: the mark of the next ask
 */
public record Owed(@Nullable UUID askId, int asked) {

    static final Owed NOTHING = new Owed(null, 0);

    /** The next ask for an answer, by whoever brought the feedback. */
    Ask next(Subject subject, Addressee to) {
        var id = Ask.idFor(subject.feedbackId(), Ask.Kind.FEEDBACK, String.valueOf(asked + 1));
        return new Ask(id, Ask.Kind.FEEDBACK, subject.submittedBy(), to, null, List.of());
    }

    List<UUID> open() {
        return askId == null ? List.of() : List.of(askId);
    }

    Owed answer(Ask ask) {
        return new Owed(ask.id(), asked + 1);
    }

    Owed nothing() {
        return new Owed(null, asked);
    }
}

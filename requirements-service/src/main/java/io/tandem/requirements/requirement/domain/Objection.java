package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Ask;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 异议: somebody says no to a change. It is kept, also when it is overruled.
 *
 * @param byOwner whether it was said in the post of an owner: only the manager overrules such a one
 * @param answer what the decision said to it, null while nobody decided
 */
public record Objection(
        UUID id,
        UUID by,
        boolean byOwner,
        String text,
        Outcome outcome,
        @Nullable String answer) {

    /** 待答复, 采纳, 未采纳. */
    public enum Outcome {
        OPEN,
        UPHELD,
        OVERRULED
    }

    boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    boolean says(UUID person, String what) {
        return by.equals(person) && text.equals(what);
    }

    UUID ask() {
        return Ask.idFor(id, Ask.Kind.AGREEMENT, "objection");
    }

    Objection answered(Outcome newest, @Nullable String said) {
        return new Objection(id, by, byOwner, text, newest, said);
    }
}

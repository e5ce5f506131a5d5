package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a design, attached to a requirement.
 *
 * @param hash of what that version holds
 * @param ask for the back end's verdict, null where nobody was asked
 * @param feasibility what the back end says of a prototype; null while it has not, and for everything else
 */
public record AttachedDesign(
        UUID designId,
        Side side,
        DesignKind kind,
        long version,
        String hash,
        @Nullable UUID ask,
        @Nullable Feasibility feasibility) {

    /** 可行性意见. */
    public record Feasibility(Verdict verdict, String text, UUID by) {}

    /** 可行, 有条件可行, 不可行. */
    public enum Verdict {
        FEASIBLE,
        WITH_CONDITIONS,
        NOT_FEASIBLE
    }

    AttachedDesign judged(Feasibility newest) {
        return new AttachedDesign(designId, side, kind, version, hash, ask, newest);
    }

    /** Whether work may rest on it: a prototype only once the back end sees a way. */
    boolean isSound() {
        return kind != DesignKind.PROTOTYPE || (feasibility != null && feasibility.verdict() != Verdict.NOT_FEASIBLE);
    }
}

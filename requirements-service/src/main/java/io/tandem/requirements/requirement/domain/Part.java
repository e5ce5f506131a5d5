package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Side;

/**
 * What is written and versioned separately, so that the writers of different parts never refuse one another. A part's
 * version counts the edits persons made of it: 0 before the first, the common part starts at 1 with its title.
 */
public enum Part {
    COMMON,
    FRONTEND,
    BACKEND;

    public static Part of(Side side) {
        return side == Side.FRONTEND ? FRONTEND : BACKEND;
    }

    /** Whether a side reads this part: its own and the common one. */
    public boolean concerns(Side side) {
        return this == COMMON || this == of(side);
    }
}

package io.tandem.gateway.notice;

import java.util.Locale;

/** Why somebody is told; where several reasons hold, the first. */
public enum Why {
    /** Somebody waits for this person, or for the post this person holds. */
    ASK,
    /** Somebody waits and says so again. */
    NUDGE,
    /** What this person waited for has come to an end. */
    ANSWER,
    /** Somebody wrote this person's name. */
    MENTION,
    /** This person follows the thing. */
    FOLLOW;

    /** As it stands in answers and frames. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package io.tandem.requirements.requirement.domain;

import java.util.Map;
import java.util.UUID;

/** What a member said in review, bound to the versions it was said about. */
public record Verdict(UUID by, Stance stance, String text, Map<Part, Long> versions) {

    public enum Stance {
        AGREE,
        AGREE_WITH_NOTES,
        DISAGREE
    }
}

package io.tandem.requirements.requirement.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a facet does not apply: proposed by whoever edits, binding once that side's owner confirmed.
 *
 * @param providedBy the requirement that provides it, exactly where {@code why} is {@link Why#PROVIDED_BY}
 */
public record Exemption(Why why, String reason, @Nullable UUID providedBy, UUID proposedBy, boolean confirmed) {

    /** 不涉及, 已有能力, 由他需求提供. */
    public enum Why {
        NOT_NEEDED,
        ALREADY_THERE,
        PROVIDED_BY
    }

    Exemption confirm() {
        return new Exemption(why, reason, providedBy, proposedBy, true);
    }
}

package io.tandem.requirements.requirement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft came from, where no member typed it: such a draft starts with the owners of the sides.
 *
 * @param reference the row of the file, the feedback's id: whatever leads back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(Kind kind, @Nullable String reference) {

    public enum Kind {
        IMPORT,
        FEEDBACK
    }
}

package io.tandem.platform.kafka;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the outside learns of one stored event.
 *
 * @param type the published type, {@code tandem.<context>.<aggregate>.<kebab-past>.v<n>}
 * @param subject the aggregate's id: the record's key
 * @param data a record of the published language, or null where there is nothing to tell
 */
public record Publication(
        String type, UUID subject, @Nullable Object data) {

    /** A stored event with nothing to tell outside: it travels without data, so that sequences stay contiguous. */
    public static Publication noted(String context, String aggregate, UUID subject) {
        return new Publication("tandem." + context + "." + aggregate + ".noted.v1", subject, null);
    }
}

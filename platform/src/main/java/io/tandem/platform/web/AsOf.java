package io.tandem.platform.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The instant a read is asked for: {@code ?asOf=<RFC 3339>}, or now. A controller method that has this parameter gets
 * it only after the instant is closed: no commit at or before it will follow.
 *
 * @param instant the past instant asked for, or null for the present
 * @param position head of the service's log when the instant was closed, 0 for the present
 */
public record AsOf(@Nullable Instant instant, long position) {

    public static final AsOf NOW = new AsOf(null, 0);

    public Optional<Instant> past() {
        return Optional.ofNullable(instant);
    }

    static @Nullable Instant parse(@Nullable String text, Instant now) {
        if (text == null) {
            return null;
        }
        try {
            var instant = OffsetDateTime.parse(text).toInstant();
            if (instant.isAfter(now)) {
                throw Problem.badRequest("as-of-future", "asOf 不能是将来的时刻。", "asOf cannot be an instant in the future.")
                        .fault("?asOf", "future", "这个时刻还没有到。", "This instant has not come yet.");
            }
            return instant;
        } catch (DateTimeParseException _) {
            throw Problem.badRequest(
                            "as-of-invalid",
                            "asOf 必须是 RFC 3339 时刻，例如 2026-11-22T08:00:00Z。",
                            "asOf must be an RFC 3339 instant, such as 2026-11-22T08:00:00Z.")
                    .fault("?asOf", "invalid", "不是合法的时刻。", "Not a valid instant.");
        }
    }
}

package io.tandem.platform.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Which part of a list is asked for: {@code ?limit&cursor}, keyset paging.
 *
 * @param limit 1 to 500, 50 where none is given
 * @param cursor where the page before ended, opaque to the caller, or null for the first page
 */
public record Paging(int limit, @Nullable String cursor) {

    /** The cursor of a list in the order of ids, null for the first page. */
    public @Nullable UUID afterId() {
        try {
            return cursor == null ? null : UUID.fromString(cursor);
        } catch (IllegalArgumentException _) {
            throw Problem.badRequest(
                            "cursor-invalid",
                            "cursor 应原样取自上一页的 Link。",
                            "The cursor is taken from the Link of the page before.")
                    .fault("?cursor", "invalid", "不是上一页给出的。", "Not one the page before gave.");
        }
    }

    /**
     * One page of what was found, with a {@code Link} to the next where there is more.
     *
     * @param found at most one more than {@link #limit}
     * @param path of the list, with its other parameters
     */
    public <T, B> ResponseEntity<B> page(
            String path, List<T> found, Function<T, ?> cursorOf, Function<List<T>, B> body) {
        if (found.size() <= limit) {
            return ResponseEntity.ok(body.apply(found));
        }
        var shown = found.subList(0, limit);
        var next = "<" + path + (path.contains("?") ? "&" : "?") + "limit=" + limit + "&cursor="
                + cursorOf.apply(shown.getLast()) + ">; rel=\"next\"";
        return ResponseEntity.ok().header(HttpHeaders.LINK, next).body(body.apply(shown));
    }

    static Paging parse(@Nullable String limit, @Nullable String cursor) {
        if (limit == null) {
            return new Paging(50, cursor);
        }
        if (limit.matches("\\d{1,3}") && Integer.parseInt(limit) >= 1 && Integer.parseInt(limit) <= 500) {
            return new Paging(Integer.parseInt(limit), cursor);
        }
        throw Problem.badRequest(
                        "limit-invalid", "limit 必须是 1 到 500 的整数。", "limit must be a whole number from 1 to 500.")
                .fault("?limit", "invalid", "不在 1 到 500 之间。", "Not between 1 and 500.");
    }
}

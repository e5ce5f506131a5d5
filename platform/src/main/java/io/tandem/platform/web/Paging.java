package io.tandem.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: {@code ?limit&cursor}, keyset paging.
 *
 * @param limit 1 to 500, 50 where none is given
 * @param cursor where the page before ended, opaque to the caller, or null for the first page
 */
public record Paging(int limit, @Nullable String cursor) {

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

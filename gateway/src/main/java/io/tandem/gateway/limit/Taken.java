package io.tandem.gateway.limit;

import io.tandem.platform.web.Problem;
import java.time.Duration;

/**
 * What came of taking one token.
 *
 * @param full seconds until the bucket is full again
 * @param due seconds until there is a token, where there was none
 */
record Taken(String policy, int quota, Duration window, boolean granted, long remaining, long full, long due) {

    /** An item of {@code RateLimit-Policy} (IETF draft, RateLimit header fields for HTTP). */
    String described() {
        return "\"" + policy + "\";q=" + quota + ";w=" + window.toSeconds();
    }

    /** An item of {@code RateLimit}. */
    String left() {
        return "\"" + policy + "\";r=" + remaining + ";t=" + full;
    }

    Problem refusal() {
        return new Problem(
                        429,
                        "too-many-requests",
                        "请求太频繁，请在 " + Math.max(1, due) + " 秒后重试。",
                        "Too many requests; please try again in " + Math.max(1, due) + " s.")
                .header("Retry-After", Long.toString(Math.max(1, due)));
    }
}

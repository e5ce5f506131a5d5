package io.tandem.platform.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered as asked: becomes {@code application/problem+json} (RFC 9457) in the caller's
 * language.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One fault of a request: where (RFC 6901 pointer, or {@code ?name} for a query parameter), a code, two sentences. */
    public record Fault(String pointer, String code, String zh, String en) {}

    private final int status;
    private final String code;
    private final String zh;
    private final String en;
    private final transient @Nullable String rule;
    private final transient List<Fault> faults = new ArrayList<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    public Problem(int status, String code, String zh, String en) {
        this(status, code, zh, en, null);
    }

    Problem(int status, String code, String zh, String en, @Nullable String rule) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.rule = rule;
    }

    public static Problem badRequest(String code, String zh, String en) {
        return new Problem(400, code, zh, en);
    }

    public static Problem notFound(String zh, String en) {
        return new Problem(404, "not-found", zh, en);
    }

    public static Problem conflict(String code, String zh, String en) {
        return new Problem(409, code, zh, en);
    }

    public static Problem unprocessable(String code, String zh, String en) {
        return new Problem(422, code, zh, en);
    }

    public static Problem unavailable(String zh, String en, Duration retryAfter) {
        return new Problem(503, "unavailable", zh, en)
                .header("Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds())));
    }

    public Problem fault(String pointer, String code, String zh, String en) {
        faults.add(new Fault(pointer, code, zh, en));
        return this;
    }

    /** Adds a member beside the standard ones, such as {@code current}; must not be a secret. */
    public Problem member(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public @Nullable String rule() {
        return rule;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, Object> members() {
        return members;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public String detail(Language language) {
        return language == Language.ZH ? zh : en;
    }
}

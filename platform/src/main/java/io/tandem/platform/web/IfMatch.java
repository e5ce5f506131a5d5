package io.tandem.platform.web;

/**
 * The part version a write was made from, taken from {@code If-Match: "7"}. A controller method that has this parameter
 * refuses requests without the header (428) or with something else in it (400).
 */
public record IfMatch(long version) {

    /** The entity tag of a part version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    static IfMatch parse(java.util.@org.jspecify.annotations.Nullable List<String> headers) {
        if (headers == null || headers.isEmpty()) {
            throw new Problem(
                    428,
                    "if-match-required",
                    "修改需要带上 If-Match：先读取，再用读到的 ETag 提交。",
                    "A change needs If-Match: read first, then send the ETag you were given.");
        }
        var value = headers.getFirst().strip();
        if (headers.size() == 1 && value.matches("\"\\d{1,15}\"")) {
            return new IfMatch(Long.parseLong(value, 1, value.length() - 1, 10));
        }
        throw Problem.badRequest(
                "if-match-invalid",
                "If-Match 必须是读取时得到的 ETag，例如 \"3\"。",
                "If-Match must be an ETag that was read, such as \"3\".");
    }
}

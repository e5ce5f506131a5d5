package io.tandem.benchmarks;

import java.util.Map;

/**
 * One HTTP request.
 *
 * @param body JSON, or empty for none
 */
record Request(String method, String path, Map<String, String> headers, String body) {

    static Request get(String path) {
        return new Request("GET", path, Map.of(), "");
    }

    static Request post(String path, String body) {
        return new Request("POST", path, Map.of(), body);
    }

    static Request put(String path, String body) {
        return new Request("PUT", path, Map.of(), body);
    }

    static Request patch(String path, String etag, String body) {
        return new Request("PATCH", path, Map.of("If-Match", etag), body);
    }
}

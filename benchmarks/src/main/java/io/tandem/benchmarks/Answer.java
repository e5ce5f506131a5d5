package io.tandem.benchmarks;

import java.util.Map;

/**
 * What came back.
 *
 * @param headers by lower-case name
 */
record Answer(int status, Map<String, String> headers, String body) {

    boolean ok() {
        return status >= 200 && status < 300;
    }

    String header(String name) {
        var value = headers.get(name);
        if (value == null) {
            throw new IllegalStateException("no header " + name + " in " + this);
        }
        return value;
    }

    /** This answer, or an end with what the server said. */
    Answer required() {
        if (!ok()) {
            throw new IllegalStateException(status + " " + body);
        }
        return this;
    }
}

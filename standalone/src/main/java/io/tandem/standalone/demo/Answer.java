package io.tandem.standalone.demo;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/**
 * What the API answered.
 *
 * @param request method and path, for sentences
 * @param body parsed; a text node where it is no JSON
 */
public record Answer(String request, int status, HttpHeaders headers, JsonNode body) {

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** This answer if it is a good one. */
    public Answer orThrow() {
        if (!ok()) {
            throw new Refused(this);
        }
        return this;
    }

    /** The rule a refusal names, else its code, else nothing. */
    public String rule() {
        return body.path("rule").asString(body.path("code").asString(""));
    }

    /** The text at a JSON pointer, empty where there is none. */
    public String text(String pointer) {
        return body.at(pointer).asString("");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The last segment of Location: the id of what was made. */
    public String id() {
        return header("Location").replaceFirst(".*/", "");
    }
}

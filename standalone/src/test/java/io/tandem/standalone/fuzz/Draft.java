package io.tandem.standalone.fuzz;

import io.tandem.standalone.Operation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A request on its way to being sent: well-formed until a {@link Trick} is played on it. */
public final class Draft {
    private static final JsonMapper JSON = JsonMapper.shared();

    String method;
    String target;
    String version = "HTTP/1.1";
    final List<String> headers = new ArrayList<>();
    byte[] body;
    /** Whether Content-Length is added when it is written. */
    boolean measured = true;

    final Operation operation;
    private final ObjectNode json;

    public Draft(Operation operation, String target, List<String> headers, JsonNode json) {
        this.operation = operation;
        this.method = operation.method();
        this.target = target;
        this.headers.addAll(headers);
        this.json = json instanceof ObjectNode object ? object.deepCopy() : null;
        this.body = this.json == null ? null : bytes(this.json.toString());
        if (this.json != null) {
            this.headers.add("Content-Type: "
                    + (operation.method().equals("PATCH") ? "application/merge-patch+json" : "application/json"));
        }
    }

    /** The body as a tree, null where there is none. */
    ObjectNode json() {
        return json;
    }

    void body(JsonNode other) {
        body = bytes(JSON.writeValueAsString(other));
    }

    void without(String header) {
        headers.removeIf(line -> line.regionMatches(true, 0, header + ":", 0, header.length() + 1));
    }

    byte[] written() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(bytes(method + " " + target + " " + version + "\r\n"));
        headers.forEach(line -> all.writeBytes(latin(line + "\r\n")));
        if (measured && (body != null || !method.equals("GET"))) {
            all.writeBytes(bytes("Content-Length: " + (body == null ? 0 : body.length) + "\r\n"));
        }
        all.writeBytes(bytes("\r\n"));
        if (body != null) {
            all.writeBytes(body);
        }
        return all.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

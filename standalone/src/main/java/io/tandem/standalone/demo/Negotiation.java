package io.tandem.standalone.demo;

import static io.tandem.standalone.demo.Story.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An interface contract: how it was agreed on, what the pages read of it, and the revisions that came afterwards. */
final class Negotiation {
    private final Cast cast;
    private final String product;
    private final JsonNode told;
    private final String handle;

    Negotiation(Cast cast, String product, JsonNode told) {
        this.cast = cast;
        this.product = product;
        this.told = told;
        this.handle = told.path("id").asString();
    }

    /** Proposed, countered, revised, agreed; then the pages say what they use. */
    void agree() {
        told.path("negotiation").forEach(this::step);
        var number = 0;
        for (var needs : told.path("needs")) {
            needs(needs, ++number);
        }
    }

    /** What came later: each step as it is told. */
    void revise() {
        told.path("later_steps").forEach(this::step);
    }

    private void step(JsonNode step) {
        var action = step.path("action").asString();
        var name = step.path("v").asString();
        var by = step.path("by").asString();
        switch (action) {
            case "PROPOSE" ->
                cast.became(
                        handle, say(by, "/api/v1/products/" + product + "/contracts", proposal(step), name, action));
            case "REVISE" -> {
                var body = new LinkedHashMap<String, Object>(document(step));
                body.put("base", step.path("base"));
                say(by, path() + "/revisions", body, name, action);
            }
            case "COUNTER" ->
                say(
                        by,
                        path() + "/counter",
                        Map.of("version", step.path("version"), "text", step.path("note")),
                        name,
                        action);
            case "AGREE" -> say(by, path() + "/agree", Map.of("version", step.path("version")), name, action);
            case "SUNSET" ->
                say(
                        by,
                        path() + "/sunsets",
                        Map.of(
                                "field", step.path("field"),
                                "successor", step.path("successor"),
                                "until",
                                        cast.time()
                                                .instant(step.path("until").asString())
                                                .toString()),
                        name,
                        action);
            default -> throw new IllegalArgumentException("Nobody negotiates by " + action);
        }
    }

    private Map<String, Object> proposal(JsonNode step) {
        var body = new LinkedHashMap<String, Object>(document(step));
        body.put("requirement", cast.idOf(told.at("/provider/requirement").asString()));
        body.put("name", told.path("name"));
        return body;
    }

    /** The document of a step, uploaded by who brings it, with its note. */
    private Map<String, Object> document(JsonNode step) {
        var text = written(step.path("v").asString()).toString();
        var hash = cast.as(step.path("by").asString())
                .send("POST", "/api/v1/products/" + product + "/contract-documents", text, Map.of())
                .orThrow()
                .text("/hash");
        return Map.of("document", hash, "note", step.path("note").asString(""));
    }

    /** The agreed document, with what this version says otherwise; null takes away. */
    private JsonNode written(String version) {
        var document = told.path("openapi").deepCopy();
        told.path("documents").path(version).properties().forEach(change -> {
            var at = JsonPointer.compile(change.getKey());
            var holder = (ObjectNode) document.at(at.head());
            if (change.getValue().isNull()) {
                holder.remove(at.last().getMatchingProperty());
            } else {
                holder.set(at.last().getMatchingProperty(), change.getValue());
            }
        });
        return document;
    }

    private void needs(JsonNode needs, int number) {
        var uses = new ArrayList<Map<String, Object>>();
        for (var operation : needs.path("operations")) {
            uses.add(Map.of(
                    "operation", operation.path("op"),
                    "sends", operation.path("sends"),
                    "reads", operation.path("reads"),
                    "errors", operation.path("errors"),
                    "latency", latency(operation.path("latency"))));
        }
        var body = Map.of(
                "requirement",
                cast.idOf(needs.path("requirement").asString()),
                "surface",
                needs.path("surface"),
                "operations",
                List.copyOf(uses));
        say(needs.path("by").asString(), path() + "/needs", body, "needs", "" + number);
    }

    private static Map<String, Object> latency(JsonNode latency) {
        return Map.of(
                "value", latency.path("value").asString(),
                "unit", latency.path("unit"),
                "at", latency.path("at"));
    }

    private String path() {
        return "/api/v1/contracts/" + cast.idOf(handle);
    }

    /** @return the id of what was created, if anything was */
    private String say(String by, String path, Object body, String... what) {
        var answer = cast.as(by)
                .post(path, body, key(handle, by, String.join(":", what)))
                .orThrow();
        return answer.status() == 201 ? answer.id() : "";
    }
}

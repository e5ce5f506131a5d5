package io.tandem.standalone.demo;

import static io.tandem.standalone.demo.Story.code;
import static io.tandem.standalone.demo.Story.key;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import tools.jackson.databind.JsonNode;

/** Submits what users said, has it classified, bounced with evidence, taken, linked and answered. */
final class Feedback {
    private static final List<Entry<String, String>> TEXTS = List.of(
            Map.entry("channel", "channel"),
            Map.entry("words", "words"),
            Map.entry("onBehalfOf", "on_behalf_of"),
            Map.entry("page", "page"),
            Map.entry("endpoint", "endpoint"));

    private final Cast cast;

    Feedback(Cast cast) {
        this.cast = cast;
    }

    void load(String product, JsonNode feedback) {
        var handle = feedback.path("id").asString();
        var reporter = cast.as(feedback.path("reporter").asString());
        var said = said(feedback);
        var id = Patience.until(
                        () -> reporter.post("/api/v1/products/" + product + "/feedback", said, key(handle, "submit")))
                .id();
        var path = "/api/v1/feedback/" + id;
        classify(
                path,
                feedback.path("first"),
                cast.as(feedback.path("first").path("by").asString()),
                key(handle, "first"));
        if (feedback.has("bounce")) {
            bounce(path, feedback.path("bounce"), key(handle, "bounce"));
        }
        var now = feedback.path("now");
        var holder = cast.as(now.path("holder").asString());
        if (!now.path("category").equals(feedback.path("first").path("category")) || now.has("also")) {
            classify(path, now, holder, key(handle, "now"));
        }
        for (var requirement : feedback.path("linked")) {
            var link = Map.of("requirement", cast.idOf(requirement.asString()));
            Patience.until(() -> holder.post(path + "/links", link, key(handle, requirement.asString())));
        }
        if (feedback.has("reply")) {
            holder.post(path + "/answer", Map.of("text", feedback.path("reply").asString()), key(handle, "answer"))
                    .orThrow();
        }
    }

    private static Map<String, Object> said(JsonNode feedback) {
        var body = new LinkedHashMap<String, Object>();
        for (var text : TEXTS) {
            if (feedback.has(text.getValue())) {
                body.put(text.getKey(), feedback.path(text.getValue()).asString());
            }
        }
        body.put("weight", feedback.path("weight").asInt(1));
        return body;
    }

    private static void classify(String path, JsonNode told, Api by, String key) {
        var body = new LinkedHashMap<String, Object>();
        body.put("category", code(told.path("category")));
        body.put("lead", told.path("side").asString());
        if (told.has("also")) {
            body.put("alsoNeeded", told.path("also"));
        }
        by.post(path + "/classification", body, key).orThrow();
    }

    private void bounce(String path, JsonNode told, String key) {
        var body = Map.of(
                "to", told.path("to").asString(),
                "reason", code(told.path("reason")),
                "evidence", told.path("evidence").asString());
        cast.as(told.path("by").asString()).post(path + "/reroute", body, key).orThrow();
    }
}

package io.tandem.standalone.demo;

import static io.tandem.standalone.demo.Story.key;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the requirements rest on: research they cite, budgets the sides share, what is expected of them. */
final class Research {
    private final Cast cast;

    Research(Cast cast) {
        this.cast = cast;
    }

    void record(String product, JsonNode evidence) {
        var handle = evidence.path("id").asString();
        var author = cast.as(evidence.path("by").asString());
        var body =
                Map.of("kind", evidence.path("kind"), "title", evidence.path("title"), "text", evidence.path("text"));
        var id = author.post("/api/v1/products/" + product + "/evidence", body, key(handle, "record"))
                .orThrow()
                .id();
        for (var requirement : evidence.path("for")) {
            var cites = cast.as("fe-owner");
            cites.post(
                            Requirements.path(cast.idOf(requirement.asString())) + "/evidence",
                            Map.of("evidenceId", id),
                            key(handle, requirement.asString(), "cite"))
                    .orThrow();
        }
    }

    void budget(JsonNode requirement) {
        var written = requirement.path("budget");
        if (written.isMissingNode()) {
            return;
        }
        var handle = requirement.path("key").asString();
        var path = Requirements.path(cast.idOf(handle));
        var drafter = cast.as(requirement.path("drafted_by").asString());
        var body = new LinkedHashMap<String, Object>();
        body.put("metric", written.path("metric"));
        body.put("value", written.path("total").path("value"));
        body.put("unit", written.path("total").path("unit"));
        body.put("shares", Map.of("FRONTEND", written.path("FRONTEND"), "BACKEND", written.path("BACKEND")));
        var seen = drafter.get(path).orThrow().text("/version");
        drafter.send(
                        "POST",
                        path + "/targets",
                        body,
                        Map.of("If-Match", "\"" + seen + "\"", "Idempotency-Key", key(handle, "budget")))
                .orThrow();
    }

    void expect(JsonNode hypothesis) {
        var metric = hypothesis.path("metric");
        var measure = hypothesis.path("measure");
        var body = new LinkedHashMap<String, Object>();
        body.put("text", hypothesis.path("text"));
        body.put("metric", metric.path("name"));
        body.put("definition", metric.path("definition"));
        body.put("unit", metric.path("unit"));
        body.put("baseline", hypothesis.path("baseline").path("value"));
        body.put("limit", limit(hypothesis.path("target")));
        body.put("goal", hypothesis.path("target").path("value"));
        body.put("windowDays", measure.path("window_days"));
        body.put("minimumSample", measure.path("minimum_sessions"));
        body.put(
                "guards",
                hypothesis.path("guards").valueStream().map(Research::guard).toList());
        cast.as(hypothesis.path("by").asString())
                .put(
                        Requirements.path(
                                        cast.idOf(hypothesis.path("requirement").asString())) + "/hypothesis",
                        body,
                        Map.of())
                .orThrow();
    }

    private static Map<String, Object> guard(JsonNode guard) {
        return Map.of(
                "metric", guard.path("metric"),
                "limit", limit(guard),
                "value", guard.path("value"),
                "unit", guard.path("unit"));
    }

    private static String limit(JsonNode goal) {
        return goal.path("op").asString().equals(">=") ? "AT_LEAST" : "AT_MOST";
    }
}

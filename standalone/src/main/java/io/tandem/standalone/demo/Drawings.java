package io.tandem.standalone.demo;

import static io.tandem.standalone.demo.Story.key;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Designs and what the owners say of them, and the baselines before and after. */
final class Drawings {
    private final Cast cast;

    Drawings(Cast cast) {
        this.cast = cast;
    }

    void baseline(String product, JsonNode baseline) {
        var chosen = StreamSupport.stream(baseline.path("requirements").spliterator(), false)
                .map(handle -> cast.idOf(handle.asString()))
                .toList();
        cast.as(baseline.path("by").asString())
                .post(
                        "/api/v1/products/" + product + "/baselines",
                        Map.of("name", baseline.path("name"), "requirements", chosen),
                        key(baseline.path("id").asString()))
                .orThrow();
    }

    /** Each version is attached as it comes, so that the last one is what the owners sign. */
    void draw(String product, JsonNode design) {
        var handle = design.path("id").asString();
        var author = cast.as(design.path("by").asString());
        var version = 0;
        for (var content : design.path("versions")) {
            version++;
            if (version == 1) {
                var first = new LinkedHashMap<String, Object>(content(content));
                first.put("side", design.path("side"));
                first.put("kind", design.path("kind"));
                first.put("title", design.path("title"));
                cast.became(
                        handle,
                        author.post("/api/v1/products/" + product + "/designs", first, key(handle, "register"))
                                .orThrow()
                                .id());
            } else {
                revise(handle, author, version, content);
            }
            attach(design, author, version);
        }
        judged(handle, design);
        returned(handle, design, author, version);
    }

    private void revise(String handle, Api author, int version, JsonNode content) {
        author.send(
                        "POST",
                        "/api/v1/designs/" + cast.idOf(handle) + "/versions",
                        content(content),
                        Map.of("If-Match", "\"" + (version - 1) + "\"", "Idempotency-Key", key(handle, "v" + version)))
                .orThrow();
    }

    private void attach(JsonNode design, Api author, int version) {
        var handle = design.path("id").asString();
        for (var requirement : design.path("for")) {
            author.post(
                            Requirements.path(cast.idOf(requirement.asString())) + "/designs",
                            Map.of("designId", cast.idOf(handle), "version", version),
                            key(handle, requirement.asString(), "attach" + version))
                    .orThrow();
        }
    }

    private void judged(String handle, JsonNode design) {
        var said = design.path("feasibility");
        if (said.isMissingNode()) {
            return;
        }
        for (var requirement : design.path("for")) {
            cast.as(said.path("by").asString())
                    .post(
                            Requirements.path(cast.idOf(requirement.asString())) + "/designs/" + cast.idOf(handle)
                                    + "/feasibility",
                            Map.of("verdict", said.path("verdict"), "text", said.path("text")),
                            key(handle, "feasibility"))
                    .orThrow();
        }
    }

    private void returned(String handle, JsonNode design, Api author, int version) {
        var back = design.path("returned");
        if (back.isMissingNode()) {
            return;
        }
        for (var requirement : design.path("for")) {
            cast.as(back.path("by").asString())
                    .post(
                            Requirements.path(cast.idOf(requirement.asString())) + "/design-returns",
                            Map.of("reason", back.path("reason")),
                            key(handle, "return"))
                    .orThrow();
        }
        revise(handle, author, version + 1, back.path("then"));
        attach(design, author, version + 1);
    }

    private static Map<String, Object> content(JsonNode content) {
        var body = new LinkedHashMap<String, Object>();
        content.properties().forEach(member -> body.put(member.getKey(), member.getValue()));
        return body;
    }

    void sign(JsonNode signature) {
        var requirement = signature.path("requirement").asString();
        for (var owner : signature.path("by")) {
            cast.as(owner.asString())
                    .post(
                            Requirements.path(cast.idOf(requirement)) + "/design-signatures",
                            Map.of(),
                            key(requirement, owner.asString(), "sign"))
                    .orThrow();
        }
    }
}

package io.tandem.standalone.demo;

import static io.tandem.standalone.demo.Story.code;
import static io.tandem.standalone.demo.Story.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Drafts the requirements and has each half written by its owner, after taking it in where the other side drafted it. */
final class Requirements {
    static final List<String> SIDES = List.of("FRONTEND", "BACKEND");
    private static final List<String> NO_FIELDS = List.of("holder", "criteria");

    private final Cast cast;
    private final Handoffs handoffs;

    Requirements(Cast cast, Handoffs handoffs) {
        this.cast = cast;
        this.handoffs = handoffs;
    }

    static String path(String id) {
        return "/api/v1/requirements/" + id;
    }

    void draft(String product, JsonNode requirement) {
        var key = requirement.path("key").asString();
        var drafter = cast.as(requirement.path("drafted_by").asString());
        var body = new LinkedHashMap<String, Object>();
        for (var field : List.of("title", "description", "kind", "priority", "module")) {
            body.put(field, requirement.path(field).asString());
        }
        if (requirement.has("requested_by")) {
            body.put("requesterId", cast.id(requirement.path("requested_by").asString()));
        }
        if (requirement.has("wanted_by")) {
            body.put(
                    "wantedBy",
                    cast.time().date(requirement.path("wanted_by").asString()).toString());
        }
        var drafted = drafter.post("/api/v1/products/" + product + "/requirements", body, key(key, "draft"))
                .orThrow();
        cast.became(key, drafted.id());
        if (requirement.has("rice")) {
            revise(drafter, path(drafted.id()), 1, Map.of("rice", requirement.path("rice")), key(key, "rice"));
        }
    }

    /** What does not apply, what is written, and by whom. */
    void specify(JsonNode requirement) {
        var drafter = requirement.path("drafted_by").asString();
        for (var side : SIDES) {
            var facet = requirement.path("facets").path(side);
            if (facet.path("applies").asBoolean(true)) {
                var owner = cast.ownerOf(side);
                if (!owner.equals(drafter)
                        && !handoffs.tells(requirement.path("key").asString(), side)) {
                    handoffs.takeIn(requirement.path("key").asString(), side, drafter, owner);
                }
                handoffs.before(requirement.path("key").asString(), side);
                write(requirement.path("key").asString(), side, facet, cast.as(owner));
            } else {
                exempt(requirement.path("key").asString(), side, facet);
            }
        }
        for (var criterion : requirement.path("joint_criteria")) {
            add(requirement.path("key").asString(), null, criterion, cast.as(drafter));
        }
    }

    private void write(String key, String side, JsonNode facet, Api owner) {
        var fields = new LinkedHashMap<String, Object>();
        facet.properties().stream()
                .filter(field -> !NO_FIELDS.contains(field.getKey()))
                .forEach(field -> fields.put(field.getKey(), value(field.getValue())));
        var path = path(cast.idOf(key)) + "/facets/" + side;
        var version = owner.get(path).orThrow().body().path("version").asLong();
        revise(owner, path, version, fields, key(key, side, "specify"));
        for (var criterion : facet.path("criteria")) {
            add(key, side, criterion, owner);
        }
    }

    private static Object value(JsonNode written) {
        return written.has("same_as") ? Map.of("sameAs", written.path("same_as").asString()) : written;
    }

    private void add(String key, @Nullable String side, JsonNode criterion, Api author) {
        var body = new LinkedHashMap<String, Object>();
        if (side != null) {
            body.put("side", side);
        }
        body.put("text", criterion.path("text").asString());
        author.post(
                        path(cast.idOf(key)) + "/criteria",
                        body,
                        key(key, criterion.path("id").asString()))
                .orThrow();
    }

    private void exempt(String key, String side, JsonNode facet) {
        var path = path(cast.idOf(key)) + "/exemptions";
        var body = new LinkedHashMap<String, Object>();
        body.put("side", side);
        body.put("why", code(facet.path("why")));
        body.put("reason", facet.path("reason").asString());
        if (facet.has("ref")) {
            body.put("providedBy", cast.idOf(facet.path("ref").asString()));
        }
        cast.as(facet.path("proposed_by").asString())
                .post(path, body, key(key, side, "exempt"))
                .orThrow();
        cast.as(facet.path("confirmed_by").asString())
                .post(path + "/" + side + "/confirm", null, key(key, side, "confirm"))
                .orThrow();
    }

    void link(JsonNode link) {
        var from = link.path("from").asString();
        var body = Map.of(
                "type", link.path("type").asString(),
                "to", cast.idOf(link.path("to").asString()),
                "note", link.path("note").asString());
        cast.as("fe-owner")
                .post(
                        path(cast.idOf(from)) + "/links",
                        body,
                        key(from, link.path("to").asString(), "link"))
                .orThrow();
    }

    /** Submission, verdicts, and the approval of each owner whose half applies. */
    void review(JsonNode review, JsonNode facets) {
        var key = review.path("requirement").asString();
        var path = path(cast.idOf(key));
        var reviewers = new ArrayList<Object>();
        review.path("verdicts")
                .forEach(verdict -> reviewers.add(cast.id(verdict.path("by").asString())));
        cast.as(review.path("submit").asString())
                .post(path + "/submission", Map.of("reviewers", reviewers), key(key, "submit"))
                .orThrow();
        for (var verdict : review.path("verdicts")) {
            var by = verdict.path("by").asString();
            var body = Map.of(
                    "verdict",
                    verdict.path("verdict").asString(),
                    "text",
                    verdict.path("text").asString());
            cast.as(by).post(path + "/verdicts", body, key(key, by, "verdict")).orThrow();
        }
        for (var handle : review.path("approve")) {
            var side = cast.sideOf(handle.asString());
            if (facets.path(side).path("applies").asBoolean(true)) {
                cast.as(handle.asString())
                        .post(path + "/approvals", Map.of("side", side), key(key, side, "approve"))
                        .orThrow();
            }
        }
    }

    static void revise(Api author, String path, long version, Object body, String key) {
        author.patch(path, body, Map.of("If-Match", "\"" + version + "\"", "Idempotency-Key", key))
                .orThrow();
    }
}

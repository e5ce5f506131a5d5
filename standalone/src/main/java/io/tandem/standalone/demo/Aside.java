package io.tandem.standalone.demo;

import static io.tandem.standalone.demo.Story.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The second product of the story: an urgent fix whose debts are settled, and a requirement split in two. */
final class Aside {
    private final Cast cast;

    Aside(Cast cast) {
        this.cast = cast;
    }

    void load(JsonNode aside) {
        var product = aside.path("product");
        register(product);
        urgent(product.path("key").asString(), aside.path("urgent"));
        split(product.path("key").asString(), aside.path("split"));
    }

    private void register(JsonNode product) {
        var handle = product.path("key").asString();
        var path = "/api/v1/products/" + handle;
        var body = Map.of(
                "key", handle,
                "name", product.path("name"),
                "about", product.path("about"),
                "zone", product.path("zone"),
                "managerId", cast.id("boss"));
        cast.as("admin").post("/api/v1/products", body, key(handle, "product")).orThrow();
        var boss = cast.as("boss");
        for (var side : Requirements.SIDES) {
            var owner = cast.ownerOf(side);
            boss.post(
                            path + "/members",
                            Map.of("personId", cast.id(owner), "role", "MEMBER", "sides", List.of(side)),
                            key(handle, "member", owner))
                    .orThrow();
            boss.put(path + "/owners/" + side, Map.of("personId", cast.id(owner)), Map.of())
                    .orThrow();
        }
        var seen = boss.get(path).orThrow().text("/version");
        boss.patch(
                        path,
                        Map.of("definitionOfReady", product.path("definition_of_ready")),
                        Map.of("If-Match", "\"" + seen + "\"", "Idempotency-Key", key(handle, "terms")))
                .orThrow();
    }

    private String draft(String product, JsonNode told, String handle) {
        var path = "/api/v1/products/" + product + "/requirements";
        var body = Map.of("title", told.path("title"), "description", told.path("description"));
        return Requirements.path(cast.as(told.path("by").asString())
                .post(path, body, key(product, handle, "draft"))
                .orThrow()
                .id());
    }

    private void urgent(String product, JsonNode told) {
        var path = draft(product, told, "urgent");
        var owner = cast.as(told.path("by").asString());
        var half = told.path("one_sided");
        var side = half.path("side").asString();
        owner.post(
                        path + "/exemptions",
                        Map.of("side", side, "why", half.path("why"), "reason", half.path("reason")),
                        key(product, "urgent", "exempt"))
                .orThrow();
        cast.as(half.path("confirmed_by").asString())
                .post(path + "/exemptions/" + side + "/confirm", null, key(product, "urgent", "confirm"))
                .orThrow();
        var debts = new ArrayList<Map<String, Object>>();
        for (var debt : told.path("debts")) {
            debts.add(Map.of(
                    "condition", debt.path("condition"),
                    "text", debt.path("text"),
                    "owedBy", cast.id(debt.path("owed_by").asString()),
                    "dueAt", cast.time().instant(debt.path("due").asString()).toString()));
        }
        owner.post(
                        path + "/facets/FRONTEND/expedite",
                        Map.of("reason", told.path("reason"), "debts", debts),
                        key(product, "urgent", "expedite"))
                .orThrow();
        criterion(product, path, owner, "FRONTEND", told.path("criterion"), "urgent");
        approve(product, path, "urgent", List.of(told.path("by").asString()));
    }

    private String criterion(String product, String path, Api author, String side, JsonNode text, String handle) {
        return author.post(path + "/criteria", Map.of("side", side, "text", text), key(product, handle, "criterion"))
                .orThrow()
                .id();
    }

    private void approve(String product, String path, String handle, List<String> owners) {
        cast.as(owners.getFirst())
                .post(path + "/submission", Map.of(), key(product, handle, "submit"))
                .orThrow();
        for (var owner : owners) {
            cast.as(owner)
                    .post(
                            path + "/approvals",
                            Map.of("side", cast.sideOf(owner)),
                            key(product, handle, owner, "approve"))
                    .orThrow();
        }
    }

    private void split(String product, JsonNode told) {
        var path = draft(product, told, "split");
        var criteria = new LinkedHashMap<String, String>();
        var drafter = told.path("by").asString();
        for (var wanted : told.path("criteria")) {
            var handle = wanted.path("id").asString();
            var author = cast.as(wanted.path("by").asString());
            criteria.put(
                    handle,
                    criterion(product, path, author, wanted.path("side").asString(), wanted.path("text"), handle));
        }
        var owners = told.path("approve").valueStream().map(JsonNode::asString).toList();
        approve(product, path, "split", owners);
        var piece = told.path("piece");
        var goes = piece.path("criteria")
                .valueStream()
                .map(handle -> criteria.get(handle.asString()))
                .toList();
        var body = Map.of(
                "reason",
                told.path("reason"),
                "pieces",
                List.of(Map.of("title", piece.path("title"), "criteria", goes)));
        cast.as(drafter)
                .post(path + "/split", body, key(product, "split", "split"))
                .orThrow();
    }
}

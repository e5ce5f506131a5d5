package io.tandem.standalone.demo;

import static io.tandem.standalone.demo.Story.code;
import static io.tandem.standalone.demo.Story.key;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Offers, returns and acceptances: those the story tells in detail, and the plain ones between the two owners. */
final class Handoffs {
    private final Cast cast;
    private final List<JsonNode> told;

    Handoffs(Cast cast, JsonNode handoffs) {
        this.cast = cast;
        this.told = Story.each(handoffs).toList();
    }

    /** Whether the story says itself how this half changed hands at the beginning. */
    boolean tells(String requirement, String side) {
        return told.stream().anyMatch(handoff -> isIntake(handoff) && concerns(handoff, requirement, side));
    }

    /** The told hand-offs that bring a half to its owner, before anything is written in it. */
    void before(String requirement, String side) {
        told.stream()
                .filter(handoff -> isIntake(handoff) && concerns(handoff, requirement, side))
                .forEach(this::play);
    }

    /** The told hand-offs of approved requirements. */
    void afterwards() {
        told.stream().filter(handoff -> !isIntake(handoff)).forEach(this::play);
    }

    private static boolean isIntake(JsonNode handoff) {
        return code(handoff.path("purpose")).equals("INTAKE");
    }

    private static boolean concerns(JsonNode handoff, String requirement, String side) {
        return handoff.path("requirement").asString().equals(requirement)
                && handoff.path("facet").asString().equals(side);
    }

    /** An intake nobody wrote a story about: offered by the drafter, accepted by the owner. */
    void takeIn(String requirement, String side, String drafter, String owner) {
        var offer = offer(side, "INTAKE", cast.id(owner), cast.time().instant("2wd"), "请受理这一部分。");
        var path = path(requirement);
        var handoff = cast.as(drafter)
                .post(path, offer, key(requirement, side, "intake"))
                .orThrow()
                .id();
        accept(cast.as(owner), path, handoff, Map.of("text", "已受理。"), key(requirement, side, "take"));
    }

    private void play(JsonNode handoff) {
        var path = path(handoff.path("requirement").asString());
        var giver = cast.as(handoff.path("from").asString());
        var receiver = cast.as(handoff.path("to").asString());
        var round = 0;
        for (var told : handoff.path("rounds")) {
            round++;
            var key = key(handoff.path("id").asString(), String.valueOf(round));
            var id = giver.post(path, packed(handoff, told.path("offer")), key + ":offer")
                    .orThrow()
                    .id();
            if (told.has("return")) {
                receiver.post(path + "/" + id + "/return", returned(told.path("return")), key + ":return")
                        .orThrow();
            }
            if (told.has("accept")) {
                accept(receiver, path, id, accepted(told.path("accept")), key + ":accept");
            }
        }
    }

    private Map<String, Object> packed(JsonNode handoff, JsonNode told) {
        var contents = told.path("package");
        var said = told.path("message").asString()
                + contents.path("facet").path("description").asString("");
        var offer = offer(
                handoff.path("facet").asString(),
                code(handoff.path("purpose")),
                cast.id(handoff.path("to").asString()),
                cast.time().instant(told.path("due").asString()),
                said);
        var references = new ArrayList<Map<String, String>>();
        contents.path("design").forEach(design -> references.add(Map.of("kind", "DESIGN", "title", design.asString())));
        if (contents.path("contract").isString()) {
            references.add(Map.of(
                    "kind", "CONTRACT", "title", contents.path("contract").asString()));
        }
        offer.put("references", references);
        offer.put("questions", contents.path("open_questions"));
        return offer;
    }

    private static Map<String, Object> offer(String side, String purpose, UUID to, Instant due, String message) {
        var offer = new LinkedHashMap<String, Object>();
        offer.put("side", side);
        offer.put("purpose", purpose);
        offer.put("to", Map.of("person", to));
        offer.put("dueAt", due.toString());
        offer.put("message", message);
        return offer;
    }

    private static Map<String, Object> returned(JsonNode told) {
        return Map.of("reason", code(told.path("reason")), "text", told.path("text"), "missing", told.path("missing"));
    }

    private Map<String, Object> accepted(JsonNode told) {
        var reservations = new ArrayList<Map<String, Object>>();
        for (var reservation : told.path("reservations")) {
            reservations.add(Map.of(
                    "text", reservation.path("text"),
                    "owedBy", cast.id(reservation.path("owed_by").asString()),
                    "dueAt",
                            cast.time()
                                    .instant(reservation.path("due").asString())
                                    .toString()));
        }
        return Map.of("text", told.path("text"), "reservations", reservations);
    }

    /** Accepts what the receiver reads, by its hash. */
    private static void accept(Api receiver, String path, String handoff, Map<String, Object> told, String key) {
        var body = new LinkedHashMap<>(told);
        body.put("contentHash", receiver.get(path + "/" + handoff).orThrow().text("/contentHash"));
        receiver.post(path + "/" + handoff + "/accept", body, key).orThrow();
    }

    private String path(String requirement) {
        return Requirements.path(cast.idOf(requirement)) + "/handoffs";
    }
}

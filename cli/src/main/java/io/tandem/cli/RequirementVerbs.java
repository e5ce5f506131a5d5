package io.tandem.cli;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reading requirements. */
final class RequirementVerbs {

    private static final List<String> SIDES = List.of("FRONTEND", "BACKEND");

    private RequirementVerbs() {}

    static List<Verb> all() {
        return List.of(
                new Verb(
                                "req ls",
                                "<product> [words and filters …] [--sort …] [--limit n]",
                                "需求列表，例如 side:backend state:in-review holder:@me",
                                "a product's requirements, such as side:backend state:in-review holder:@me",
                                RequirementVerbs::list)
                        .taking("limit", "sort"),
                new Verb(
                        "req show",
                        "<key>",
                        "一个需求：两端、标准、等谁",
                        "one requirement: both halves, criteria, who waits",
                        RequirementVerbs::show),
                new Verb(
                        "req history",
                        "<key>",
                        "每次变更：谁、何时、从什么到什么",
                        "every change: who, when, from what to what",
                        RequirementVerbs::history),
                new Verb(
                        "req custody",
                        "<key>",
                        "责任链：每一端经过谁的手、多久",
                        "in whose hands each half was, and how long",
                        RequirementVerbs::custody));
    }

    private static Exit list(Call call) {
        var product = call.given().word(0, "产品", "a product");
        var answer = call.get(
                "/api/v1/products/" + product + "/requirements",
                "q",
                call.given().rest(1),
                "sort",
                call.given().option("sort").orElse(null),
                "limit",
                call.given().option("limit").orElse(null));
        if (call.asJson(answer)) {
            return Exit.YES;
        }
        var people = call.people(answer.json());
        var table = new Table();
        for (var row : answer.items()) {
            table.row(
                    row.path("key").asString(""),
                    call.word(row.path("state")),
                    row.path("priority").asString("—"),
                    half(call, row, "FRONTEND", people),
                    half(call, row, "BACKEND", people),
                    row.path("title").asString(""));
        }
        table.print(call.out());
        answer.next().ifPresent(_ -> call.line("……还有更多，用 --limit 加大", "… there are more; raise --limit"));
        return Exit.YES;
    }

    private static String half(Call call, JsonNode row, String side, People people) {
        var half = row.path("facets").path(side);
        return half.path("applies").asBoolean(false)
                ? call.word(half.path("state")) + " " + people.name(half.path("holderId"))
                : call.say("不适用", "does not apply");
    }

    private static Exit show(Call call) {
        var answer = call.get("/api/v1/requirements/" + call.given().word(0, "需求编号", "a requirement's key"));
        if (call.asJson(answer)) {
            return Exit.YES;
        }
        var r = answer.json();
        var people = call.people(r);
        call.out().println(r.path("key").asString("") + "  " + r.path("title").asString(""));
        call.out()
                .println(call.word(r.path("state")) + "  " + r.path("priority").asString(""));
        if (!r.path("description").asString("").isEmpty()) {
            call.out().println("\n" + r.path("description").asString(""));
        }
        for (var side : SIDES) {
            call.out().println("\n" + call.word(side) + "  " + half(call, r, side, people));
            r.path("facets")
                    .path(side)
                    .path("fields")
                    .properties()
                    .forEach(field -> call.out()
                            .println("  " + call.word(field.getKey()) + ": "
                                    + Words.field(field.getValue(), call.language())));
            r.path("criteria").values().stream()
                    .filter(c -> List.of(side, "COMMON").contains(c.path("part").asString("")))
                    .forEach(c -> call.out()
                            .println("  - " + c.path("text").asString("")
                                    + (c.has("judgement") ? "  " + call.word(c.path("judgement")) : "")));
        }
        var asks = r.path("asks");
        if (!asks.isEmpty()) {
            call.out().println();
            var table = new Table();
            asks.forEach(ask -> table.row(
                    call.word(ask.path("kind")),
                    people.name(ask.path("from")),
                    "→ " + Words.addressee(ask.path("to"), people, call.language()),
                    ask.path("dueAt").asString("")));
            table.print(call.out());
        }
        return Exit.YES;
    }

    private static Exit history(Call call) {
        var answer =
                call.get("/api/v1/requirements/" + call.given().word(0, "需求编号", "a requirement's key") + "/history");
        if (call.asJson(answer)) {
            return Exit.YES;
        }
        var people = call.people(answer.json());
        for (var entry : answer.json().path("entries")) {
            var why = entry.path("why").asString("");
            call.out()
                    .println(entry.path("at").asString("") + "  "
                            + people.name(entry.path("actor").path("id")) + "  "
                            + entry.path("what").asString("")
                            + (why.isEmpty() ? "" : "  “" + why + "”"));
            for (var change : entry.path("changes")) {
                call.out()
                        .println("    " + change.path("pointer").asString("") + "  "
                                + Words.value(change.path("from"), people) + " → "
                                + Words.value(change.path("to"), people));
            }
        }
        return Exit.YES;
    }

    private static Exit custody(Call call) {
        var answer =
                call.get("/api/v1/requirements/" + call.given().word(0, "需求编号", "a requirement's key") + "/custody");
        if (call.asJson(answer)) {
            return Exit.YES;
        }
        var people = call.people(answer.json());
        for (var side : SIDES) {
            call.out().println(call.word(side));
            var table = new Table();
            answer.json()
                    .path("chains")
                    .path(side)
                    .forEach(interval -> table.row(
                            "  " + people.name(interval.path("holder")),
                            interval.path("from").asString(""),
                            interval.path("to").asString("…"),
                            Words.duration(interval.path("seconds").asLong(0), call.language()),
                            interval.path("by").asString("")));
            table.print(call.out());
        }
        return Exit.YES;
    }
}

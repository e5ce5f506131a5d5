package io.tandem.cli;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What waits: for the person, by the person, in a product. */
final class WorkVerbs {

    private WorkVerbs() {}

    static List<Verb> all() {
        return List.of(
                new Verb(
                        "my-work",
                        "",
                        "等我的、在我手上的、我等别人的",
                        "what waits for me, what is in my hands, what I wait for",
                        WorkVerbs::mine),
                new Verb(
                        "waiting",
                        "<product>",
                        "一个产品里谁在等谁、从什么时候起",
                        "who waits for whom in a product, since when",
                        WorkVerbs::waiting));
    }

    private static Exit mine(Call call) {
        var answer = call.get("/api/v1/my-work");
        if (call.asJson(answer)) {
            return Exit.YES;
        }
        var work = answer.json();
        var people = call.people(work);
        asks(call, call.say("等我处理", "Waiting for me"), work.path("waitingForMe"), people);
        var table = new Table();
        work.path("inMyHands")
                .forEach(hand -> table.row(
                        "  " + hand.path("subject").path("key").asString(""),
                        call.word(hand.path("side")),
                        call.word(hand.path("life")),
                        call.word(hand.path("next")),
                        hand.path("subject").path("title").asString("")));
        heading(call, call.say("在我手上", "In my hands"), work.path("inMyHands"));
        table.print(call.out());
        asks(call, call.say("我在等", "I wait for"), work.path("iWaitFor"), people);
        work.path("missing")
                .forEach(service -> call.line(
                        "（" + service.asString("") + " 暂时不可用，其部分缺失）",
                        "(" + service.asString("") + " is away: its part is missing)"));
        return Exit.YES;
    }

    private static void heading(Call call, String title, JsonNode items) {
        call.out().println(title + " " + items.size());
    }

    private static void asks(Call call, String title, JsonNode items, People people) {
        heading(call, title, items);
        var table = new Table();
        items.forEach(item -> table.row(
                "  " + item.path("subject").path("key").asString(""),
                call.word(item.path("kind")),
                people.name(item.path("from")) + " → " + Words.addressee(item.path("to"), people, call.language()),
                item.path("dueAt").asString(""),
                item.path("overdue").asBoolean(false) ? call.say("已超期", "overdue") : "",
                item.path("subject").path("title").asString("")));
        table.print(call.out());
    }

    private static Exit waiting(Call call) {
        var product = call.given().word(0, "产品", "a product");
        var answer = call.get("/api/v1/products/" + product + "/waiting");
        if (call.asJson(answer)) {
            return Exit.YES;
        }
        var people = call.people(answer.json());
        var table = new Table();
        answer.items()
                .forEach(row -> table.row(
                        row.path("key").asString(""),
                        call.word(row.path("kind")),
                        people.name(row.path("from")),
                        "→ " + people.name(row.path("to"))
                                + (row.has("post") ? " (" + call.word(row.path("post")) + ")" : ""),
                        row.path("since").asString(""),
                        row.path("dueAt").asString("")));
        table.print(call.out());
        return Exit.YES;
    }
}

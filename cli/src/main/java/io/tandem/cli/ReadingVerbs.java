package io.tandem.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finding, comparing, exporting, and reading for wording. */
final class ReadingVerbs {

    private ReadingVerbs() {}

    static List<Verb> all() {
        return List.of(
                new Verb(
                                "search",
                                "<words …> [--product p] [--limit n]",
                                "在需求、评论和提问里查找",
                                "looks through requirements, comments and questions",
                                ReadingVerbs::search)
                        .taking("product", "limit"),
                new Verb(
                                "diff",
                                "<key | product> --from <instant | event> [--to …] [--person id] [--side FRONTEND | BACKEND]",
                                "两个时刻之间改了什么；没有改动时退出码为 1",
                                "what changed between two moments; exits with 1 where nothing did",
                                ReadingVerbs::diff)
                        .taking("from", "to", "person", "side"),
                new Verb(
                                "gate",
                                "<key> --for handoff | ready | release",
                                "能否移交、开工或上线；不能时说明原因，退出码为 1",
                                "whether it may be handed over, built or released; where not, why, and exits with 1",
                                ReadingVerbs::gate)
                        .taking("for"),
                new Verb(
                                "export prd",
                                "<product> [--html] [--out file]",
                                "需求文档，Markdown 或可打印的 HTML",
                                "the requirement document, as Markdown or as HTML to print",
                                ReadingVerbs::document)
                        .flagged("html")
                        .taking("out"),
                new Verb(
                        "req hints",
                        "<key>",
                        "含糊的词、缺少的指标；有提示时退出码为 1",
                        "vague words and missing measures; exits with 1 where there are any",
                        ReadingVerbs::hints));
    }

    private static Exit search(Call call) {
        var words = call.given().rest(0);
        if (words.isBlank()) {
            throw Stop.usage("缺少要找的词", "Missing: words to look for");
        }
        var answer = call.get(
                "/api/v1/search",
                "q",
                words,
                "product",
                call.given().option("product").orElse(null),
                "limit",
                call.given().option("limit").orElse(null));
        if (!call.asJson(answer)) {
            var table = new Table();
            answer.items()
                    .forEach(hit -> table.row(
                            hit.path("key").asString(""),
                            call.word(hit.path("kind")),
                            hit.path("title").asString(""),
                            hit.path("snippet").asString("")));
            table.print(call.out());
        }
        return answer.items().isEmpty() ? Exit.NO : Exit.YES;
    }

    private static Exit diff(Call call) {
        var subject = call.given().word(0, "需求编号或产品", "a requirement's key or a product");
        var one = subject.matches(".*-\\d+|.{36}");
        var to = call.given().option("to").orElse(null);
        var answer = call.get(
                "/api/v1/" + (one ? "requirements/" : "products/") + subject + "/diff",
                "from",
                call.given().option("from").orElseThrow(() -> Stop.usage("缺少 --from", "Missing: --from")),
                one ? "to" : "asOf",
                to,
                "person",
                call.given().option("person").orElse(null),
                "side",
                call.given().option("side").orElse(null));
        var diffs = one ? List.of(answer.json()) : answer.items();
        var changed = diffs.stream().anyMatch(diff -> !diff.path("changes").isEmpty());
        if (!call.asJson(answer)) {
            var people = call.people(answer.json());
            diffs.forEach(diff -> print(call, diff, people));
        }
        return changed ? Exit.YES : Exit.NO;
    }

    private static void print(Call call, JsonNode diff, People people) {
        var by = diff.path("by").values().stream().map(people::name).toList();
        call.out()
                .println(diff.path("key").asString("") + "  "
                        + diff.path("title").asString("") + "  " + String.join(", ", by));
        for (var change : diff.path("changes")) {
            call.out().println("  " + change.path("pointer").asString(""));
            call.out().println("    " + (change.has("text") ? marked(change.path("text")) : replaced(change, people)));
        }
    }

    private static String replaced(JsonNode change, People people) {
        return Words.value(change.path("from"), people) + " → " + Words.value(change.path("to"), people);
    }

    /** What was taken out in brackets with a minus, what was put in with a plus. */
    private static String marked(JsonNode text) {
        var line = new StringBuilder();
        for (var piece : text) {
            var words = piece.path("text").asString("");
            line.append(
                    switch (piece.path("op").asString("")) {
                        case "REMOVED" -> "[-" + words + "-]";
                        case "ADDED" -> "{+" + words + "+}";
                        default -> words;
                    });
        }
        return line.toString();
    }

    private static Exit gate(Call call) {
        var answer = call.get(
                "/api/v1/requirements/" + call.given().word(0, "需求编号", "a requirement's key") + "/gate",
                "for",
                call.given().option("for").orElseThrow(() -> Stop.usage("缺少 --for", "Missing: --for")));
        var gate = answer.json();
        var passes = gate.path("passes").asBoolean(false);
        if (!call.asJson(answer)) {
            var people = call.people(gate);
            call.out()
                    .println(gate.path("key").asString("") + "  "
                            + (passes ? call.say("可以", "yes") : call.say("不可以", "no")));
            gate.path("blocking").forEach(fact -> call.out().println("  ✗ " + said(fact, people)));
            gate.path("open")
                    .forEach(ask -> call.out()
                            .println("  · " + said(ask, people) + "  → "
                                    + Words.addressee(ask.path("to"), people, call.language())));
        }
        return passes ? Exit.YES : Exit.NO;
    }

    /** The sentence, what exactly, and since which event. */
    private static String said(JsonNode fact, People people) {
        var since = fact.path("since");
        var detail = fact.path("detail").asString("");
        return fact.path("text").asString("")
                + (detail.isEmpty() ? "" : "  " + detail)
                + "  (" + since.path("what").asString("") + ", " + people.name(since.path("byId")) + ", "
                + since.path("at").asString("") + ")";
    }

    private static Exit document(Call call) {
        var product = call.given().word(0, "产品", "a product");
        var answer = call.get(
                "/api/v1/products/" + product + "/document",
                "format",
                call.given().has("html") ? "HTML" : "MD");
        call.given()
                .option("out")
                .ifPresentOrElse(
                        file -> write(Path.of(file), answer.text()),
                        () -> call.out().print(answer.text()));
        return Exit.YES;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Exit hints(Call call) {
        var answer = call.get("/api/v1/requirements/" + call.given().word(0, "需求编号", "a requirement's key") + "/hints");
        if (!call.asJson(answer)) {
            var table = new Table();
            answer.items()
                    .forEach(hint -> table.row(
                            hint.path("pointer").asString(""),
                            hint.path("word").asString(""),
                            hint.path("advice").asString("")));
            table.print(call.out());
        }
        return answer.items().isEmpty() ? Exit.YES : Exit.NO;
    }
}

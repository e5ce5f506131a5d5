package io.tandem.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One run of a verb: what it was given, whom it asks, where it prints. */
record Call(Arguments given, Server server, PrintStream out, Language language) {

    /** Reads an address with the instant asked for; {@code query} is names and values by turns, null values are left out. */
    Answer get(String path, @Nullable String... query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i + 1 < query.length; i += 2) {
            var name = query[i];
            var value = query[i + 1];
            if (name != null && value != null && !value.isEmpty()) {
                parameters.put(name, value);
            }
        }
        given.option("as-of").ifPresent(instant -> parameters.put("asOf", instant));
        return server.get(path, parameters);
    }

    /** Prints the answer as it came where {@code --json} was given; true where that was all. */
    boolean asJson(Answer answer) {
        if (given.has("json")) {
            out.println(answer.text());
        }
        return given.has("json");
    }

    String say(String zh, String en) {
        return language.choose(zh, en);
    }

    /** A code of the API in the person's language. */
    String word(JsonNode code) {
        return word(code.asString("—"));
    }

    String word(String code) {
        return Words.of(code, language);
    }

    void line(String zh, String en) {
        out.println(say(zh, en));
    }

    /** The names of everybody mentioned, where the gateway knows them. */
    People people(JsonNode mentioning) {
        return People.in(mentioning, server);
    }
}

package io.tandem.standalone.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** Query parameters the operation takes, with values it does not. */
final class Queries {
    private Queries() {}

    static boolean wrong(Draft draft, RandomGenerator dice) {
        var known = draft.operation
                .parameters("query")
                .filter(parameter -> wrongValues(parameter) != null)
                .toList();
        if (known.isEmpty()) {
            return false;
        }
        var parameter = Trick.pick(dice, known);
        var name = parameter.path("name").asString();
        var base = draft.target.replaceAll("([?&])" + name + "=[^&]*", "$1").replaceAll("[?&]$", "");
        draft.target = base + (base.contains("?") ? "&" : "?") + name + "=" + Trick.pick(dice, wrongValues(parameter));
        return true;
    }

    private static List<String> wrongValues(JsonNode parameter) {
        var schema = parameter.path("schema");
        if (parameter.path("name").asString().equals("asOf")) {
            return List.of("yesterday", "2999-01-01T00:00:00Z", "1e9", "2026-02-30T00:00:00Z", "%00", "-1");
        }
        if (parameter.path("name").asString().equals("limit")) {
            return List.of("0", "-1", "501", "1e3", "x", "99999999999", "%00");
        }
        if (schema.has("enum")) {
            return List.of("NONE", "frontend", "-1", "FRONTEND%20FRONTEND");
        }
        return switch (schema.path("format").asString(schema.path("type").asString(""))) {
            case "uuid" -> List.of("x", "-1", "%00", "00000000-0000-0000-0000-00000000000g");
            case "int32", "int64", "integer" -> List.of("x", "1.5", "1e99", "99999999999999999999", "%00");
            case "boolean" -> List.of("2", "maybe");
            default -> null;
        };
    }
}

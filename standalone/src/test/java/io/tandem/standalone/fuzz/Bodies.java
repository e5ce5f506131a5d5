package io.tandem.standalone.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON bodies that are not what the schema says, or no JSON. */
final class Bodies {
    /** Cut short, overlong, a surrogate, beyond Unicode, a lone continuation. */
    static final List<byte[]> NO_UTF8 = List.of(
            new byte[] {(byte) 0xc3, 0x28},
            new byte[] {(byte) 0xc0, (byte) 0xaf},
            new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            new byte[] {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0x80},
            new byte[] {(byte) 0xff, (byte) 0xfe});

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String MARK = "@here@";

    private Bodies() {}

    /** Gives one described field another value; {@code other} yields null where it has none for this field. */
    static boolean change(Draft draft, RandomGenerator dice, BiFunction<JsonNode, String, JsonNode> other) {
        var fields = described(draft);
        while (!fields.isEmpty()) {
            var field = fields.remove(dice.nextInt(fields.size()));
            var value =
                    other.apply(schema(draft, field), draft.json().path(field).asString("x"));
            if (value != null) {
                draft.json().set(field, value);
                draft.body(draft.json());
                return true;
            }
        }
        return false;
    }

    private static List<String> described(Draft draft) {
        return new ArrayList<>(
                draft.json() == null
                        ? List.of()
                        : draft.operation.body().stream()
                                .flatMap(schema -> schema.path("properties").propertyNames().stream())
                                .toList());
    }

    private static JsonNode schema(Draft draft, String field) {
        return draft.operation.resolved(
                draft.operation.body().orElseThrow().path("properties").path(field));
    }

    static boolean isText(JsonNode schema) {
        return schema.path("type").asString("").equals("string") && !schema.has("enum") && !schema.has("format");
    }

    static JsonNode otherType(JsonNode schema, RandomGenerator dice) {
        var type = schema.path("type").asString("");
        if (type.isEmpty()) {
            return null;
        }
        var others = new ArrayList<JsonNode>();
        if (!type.equals("object")) {
            others.add(NODES.objectNode().put("a", 1));
        }
        if (!type.equals("array")) {
            others.add(NODES.arrayNode().add(1));
        }
        if (!type.equals("boolean")) {
            others.add(NODES.booleanNode(true));
        }
        if (!type.equals("integer")
                && !type.equals("number")
                && !schema.path("format").asString("").equals("date-time")) {
            others.add(NODES.numberNode(12));
        }
        if (!type.equals("string") || schema.has("enum") || schema.has("format")) {
            others.add(NODES.stringNode("no such value"));
        }
        return Trick.pick(dice, others);
    }

    static boolean dropRequired(Draft draft, RandomGenerator dice) {
        var required = draft.operation.body().stream()
                .flatMap(schema -> schema.path("required").valueStream())
                .map(JsonNode::asString)
                .toList();
        if (draft.json() == null || required.isEmpty()) {
            return false;
        }
        var field = Trick.pick(dice, required);
        if (dice.nextBoolean()) {
            draft.json().remove(field);
        } else {
            draft.json().putNull(field);
        }
        draft.body(draft.json());
        return true;
    }

    static boolean extra(Draft draft, RandomGenerator dice) {
        if (draft.json() == null) {
            return false;
        }
        draft.json().put(Trick.pick(dice, List.of("administrator2", "__proto__", "_class", "@type", "$ref", "")), true);
        draft.body(draft.json());
        return true;
    }

    /** Puts bytes into the middle of a text. */
    static boolean raw(Draft draft, RandomGenerator dice, byte[] bytes) {
        return change(draft, dice, (schema, old) -> isText(schema) ? NODES.stringNode("a" + MARK + "b") : null)
                && replaced(draft, MARK, bytes);
    }

    /** A number no field here can hold. */
    static boolean rawNumber(Draft draft, RandomGenerator dice) {
        var number = Trick.pick(
                dice,
                List.of(
                        "1e400",
                        "-1e999999999",
                        "9".repeat(2_000),
                        "1E+2147483648",
                        "9223372036854775808",
                        "1e-999999999",
                        "0." + "0".repeat(5_000) + "1"));
        return change(
                        draft,
                        dice,
                        (schema, _) -> schema.path("type").asString("").matches("integer|string|boolean|number")
                                        && !schema.path("format").asString("").equals("date-time")
                                ? NODES.stringNode(MARK)
                                : null)
                && replaced(draft, "\"" + MARK + "\"", number.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean replaced(Draft draft, String mark, byte[] bytes) {
        var text = new String(draft.body, StandardCharsets.UTF_8);
        var at = text.indexOf(mark);
        var all = new ByteArrayOutputStream();
        all.writeBytes(Draft.bytes(text.substring(0, at)));
        all.writeBytes(bytes);
        all.writeBytes(Draft.bytes(text.substring(at + mark.length())));
        draft.body = all.toByteArray();
        return true;
    }

    static boolean deep(Draft draft, RandomGenerator dice) {
        var depth = Trick.pick(dice, List.of(1_100, 50_000, 400_000));
        draft.body = Draft.bytes(
                dice.nextBoolean()
                        ? "[".repeat(depth) + "]".repeat(depth)
                        : "{\"a\":".repeat(depth / 5) + "1" + "}".repeat(depth / 5));
        return draft.json() != null;
    }

    static boolean large(Draft draft) {
        draft.body = Draft.bytes("{\"text\":\"" + "x".repeat(10 << 20) + "\"}");
        return draft.json() != null && !draft.operation.path().contains("/contracts");
    }

    static boolean broken(Draft draft, RandomGenerator dice) {
        if (draft.json() == null) {
            return false;
        }
        var whole = new String(draft.body, StandardCharsets.UTF_8);
        draft.body = Draft.bytes(
                switch (dice.nextInt(8)) {
                    case 0 -> whole.substring(0, 1 + dice.nextInt(whole.length() - 1));
                    case 1 -> whole + whole;
                    case 2 -> whole + "x";
                    case 3 -> whole.replace('"', '\'').replace("{}", "{''}");
                    case 4 -> "{\"a\":NaN}";
                    case 5 -> "{\"a\":1,\"a\":2}";
                    case 6 -> Trick.pick(dice, List.of("null", "[]", "1", "\"x\"", "true", "[{}]"));
                    default -> "/*" + whole + "*/";
                });
        return true;
    }
}

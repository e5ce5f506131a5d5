package io.tandem.ledger;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Canonical JSON of RFC 8785, restricted to what is stored: no fractions, integers within ±2^53, no lone surrogates.
 * What is refused is an IllegalArgumentException that begins with the JSON pointer of the place.
 */
public final class CanonicalJson {

    private static final BigInteger LIMIT = BigInteger.TWO.pow(53);

    private CanonicalJson() {}

    public static String write(JsonNode node) {
        var out = new StringBuilder();
        write(node, "", out);
        return out.toString();
    }

    private static void write(JsonNode node, String at, StringBuilder out) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node, at, out);
            case ARRAY -> array(node, at, out);
            case STRING -> string(node.stringValue(), at, out);
            case NUMBER -> out.append(integer(node, at));
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            default -> throw refused(at, node.getNodeType() + " has no canonical form");
        }
    }

    private static void object(JsonNode node, String at, StringBuilder out) {
        var members = new ArrayList<>(node.properties());
        members.sort(Map.Entry.comparingByKey()); // String compares by UTF-16 code units, as RFC 8785 asks
        out.append('{');
        var separator = "";
        for (var member : members) {
            var place = at + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            out.append(separator);
            string(member.getKey(), place, out);
            out.append(':');
            write(member.getValue(), place, out);
            separator = ",";
        }
        out.append('}');
    }

    private static void array(JsonNode node, String at, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < node.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(node.get(i), at + "/" + i, out);
        }
        out.append(']');
    }

    private static BigInteger integer(JsonNode node, String at) {
        if (!node.isIntegralNumber()) {
            throw refused(at, node + " is a fraction; store decimals as text");
        }
        var value = node.bigIntegerValue();
        if (value.abs().compareTo(LIMIT) > 0) {
            throw refused(at, value + " is beyond 2^53; store it as text");
        }
        return value;
    }

    private static void string(String text, String at, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else if (!Character.isSurrogate(c)) {
                        out.append(c);
                    } else if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        throw refused(at, "lone surrogate \\u%04x at character %d".formatted((int) c, i));
                    }
                }
            }
        }
        out.append('"');
    }

    private static IllegalArgumentException refused(String at, String why) {
        return new IllegalArgumentException((at.isEmpty() ? "(root)" : at) + ": " + why + ".");
    }
}

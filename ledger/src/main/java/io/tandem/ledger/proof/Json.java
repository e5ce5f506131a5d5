package io.tandem.ledger.proof;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading JSON strictly: what is not of the type it must be is a {@link Malformed}. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.shared();

    private static final long EXACT = 1L << 53;

    private Json() {}

    static JsonNode object(String text) {
        try {
            var node = MAPPER.readTree(text);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            // told below, as anything else that is no object
        }
        throw new Malformed("no JSON object");
    }

    static String text(JsonNode node, String member) {
        var value = node.get(member);
        if (value == null || !value.isString()) {
            throw new Malformed(member + " is no text");
        }
        return value.stringValue();
    }

    static long integer(JsonNode node, String member) {
        var value = node.get(member);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new Malformed(member + " is no integer");
        }
        long number = value.longValue();
        if (Math.abs(number) > EXACT) {
            throw new Malformed(member + " is beyond 2^53");
        }
        return number;
    }

    static List<JsonNode> list(JsonNode node, String member) {
        var value = node.get(member);
        if (value == null || !value.isArray()) {
            throw new Malformed(member + " is no list");
        }
        return value.values().stream().toList();
    }
}

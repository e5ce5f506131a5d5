package io.tandem.requirements.design.adapter.web;

import io.tandem.platform.web.Problem;
import io.tandem.requirements.design.domain.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens as design tools write them: nested groups, a token is what has a {@code $value}; {@code $type} is inherited
 * from the group. Other members that begin with {@code $} describe and are not kept.
 */
final class TokenJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DEEP = 20;

    private TokenJson() {}

    static Map<String, Token> read(JsonNode tokens) {
        var found = new HashMap<String, Token>();
        group("", tokens, null, found, 0);
        return found;
    }

    static JsonNode shown(Token token) {
        return JSON.readTree(token.value());
    }

    private static void group(
            String name, JsonNode node, @Nullable String inherited, Map<String, Token> into, int depth) {
        if (!node.isObject() || depth > DEEP) {
            throw wrong("/tokens/" + name.replace('.', '/'));
        }
        var own = node.path("$type");
        var type = own.isString() ? own.stringValue() : inherited;
        var value = node.get("$value");
        if (value != null) {
            into.put(name, new Token(type, ordered(value)));
        }
        for (var member : node.properties()) {
            if (!member.getKey().startsWith("$")) {
                var full = name.isEmpty() ? member.getKey() : name + "." + member.getKey();
                if (member.getKey().contains(".")) {
                    throw wrong("/tokens/" + member.getKey());
                }
                group(full, member.getValue(), type, into, depth + 1);
            }
        }
    }

    /** JSON with members by name and numbers in plain decimals, so that equal values are equal texts. */
    private static String ordered(JsonNode node) {
        if (node.isObject()) {
            var members = new TreeSet<>(node.propertyNames())
                    .stream().map(name -> JSON.writeValueAsString(name) + ":" + ordered(node.get(name)));
            return "{" + String.join(",", members.toList()) + "}";
        }
        if (node.isArray()) {
            return "["
                    + String.join(
                            ",", node.values().stream().map(TokenJson::ordered).toList()) + "]";
        }
        if (node.isNumber()) {
            var number = node.decimalValue();
            return Math.abs(number.scale()) > 30
                    ? number.toString()
                    : number.stripTrailingZeros().toPlainString();
        }
        return node.toString();
    }

    private static Problem wrong(String pointer) {
        return Problem.badRequest("body-invalid", "tokens 的结构不对。", "The tokens are not shaped as tokens.")
                .fault(
                        pointer,
                        "wrong-type",
                        "应为分组，或含 $value 的一项；名称里不能有点。",
                        "Expected a group, or a token with $value; a name holds no dot.");
    }
}

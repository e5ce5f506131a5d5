package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.web.Problem;
import io.tandem.requirements.requirement.domain.FieldValue;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field's value in JSON: a text, {@code {"value": 800, "unit": "ms", "note": "…"}}, {@code {"sameAs": "SHOP-1"}} or
 * {@code {"none": "why"}}.
 */
final class FieldJson {

    record Measured(String value, String unit, @Nullable String note) {}

    record SameAs(String sameAs) {}

    record None(String none) {}

    private FieldJson() {}

    static Object shown(FieldValue value) {
        return switch (value) {
            case FieldValue.Text v -> v.text();
            case FieldValue.Measured v -> new Measured(v.value(), v.unit(), v.note());
            case FieldValue.SameAs v -> new SameAs(v.reference());
            case FieldValue.None v -> new None(v.why());
        };
    }

    static FieldValue read(String name, JsonNode json) {
        if (json.isString()) {
            return new FieldValue.Text(json.stringValue());
        }
        var names = new TreeSet<>(json.propertyNames());
        if (names.equals(Set.of("sameAs"))) {
            return new FieldValue.SameAs(string(name, json, "sameAs"));
        }
        if (names.equals(Set.of("none"))) {
            return new FieldValue.None(string(name, json, "none"));
        }
        if (names.equals(Set.of("value", "unit")) || names.equals(Set.of("value", "unit", "note"))) {
            var value = json.get("value");
            return new FieldValue.Measured(
                    value.isNumber() ? decimal(value.decimalValue()) : string(name, json, "value"),
                    string(name, json, "unit"),
                    json.has("note") ? string(name, json, "note") : null);
        }
        throw wrong("/" + name);
    }

    /** As it is written down; what has no sensible plain form is left to be refused. */
    static String decimal(BigDecimal number) {
        return Math.abs(number.scale()) > 30 ? number.toString() : number.toPlainString();
    }

    private static String string(String name, JsonNode json, String member) {
        var value = json.get(member);
        if (value == null || !value.isString()) {
            throw wrong("/" + name + "/" + member);
        }
        return value.stringValue();
    }

    private static Problem wrong(String pointer) {
        return Problem.badRequest(
                        "body-invalid", "请求正文里有字段缺失或类型不对。", "A field of the body is missing or of the wrong type.")
                .fault(
                        pointer,
                        "wrong-type",
                        "应为文字、{value, unit, note}、{sameAs} 或 {none}。",
                        "Expected a text, {value, unit, note}, {sameAs} or {none}.");
    }
}

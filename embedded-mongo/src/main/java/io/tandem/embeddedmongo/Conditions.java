package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a filter demands of single fields, as far as an index can help; all of it must hold. Whatever is left out is judged by the matcher. */
final class Conditions {

    /** From (included) to (not included), both of one kind of value. */
    @SuppressWarnings("ArrayRecordComponent") // bounds are only read, never compared
    record Bounds(byte[] from, byte[] to) {}

    private static final class Field {
        private @Nullable List<byte[]> points;
        private boolean holdsNull;
        private @Nullable Integer kind;
        private byte @Nullable [] lower;
        private byte @Nullable [] upper;
    }

    private final Map<String, Field> fields = new HashMap<>();

    static Conditions of(Document filter) {
        var conditions = new Conditions();
        conditions.addAll(filter);
        return conditions;
    }

    private void addAll(Document filter) {
        for (var condition : filter.entrySet()) {
            var path = condition.getKey();
            var value = condition.getValue();
            if (path.equals("$and") && value instanceof Collection<?> all) {
                all.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .forEach(this::addAll);
            } else if (!path.startsWith("$")) {
                add(fields.computeIfAbsent(path, key -> new Field()), value);
            }
        }
    }

    private static void add(Field field, @Nullable Object value) {
        if (value instanceof Document operators && isOperators(operators)) {
            operators.forEach((operator, operand) -> add(field, operator, operand));
        } else {
            add(field, "$eq", value);
        }
    }

    private static boolean isOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }

    private static void add(Field field, String operator, @Nullable Object operand) {
        switch (operator) {
            case "$eq" -> addPoints(field, java.util.Collections.singletonList(operand));
            case "$in" -> {
                if (operand instanceof Collection<?> all) {
                    addPoints(field, all);
                }
            }
            case "$gt", "$gte" -> addBound(field, operand, true);
            case "$lt", "$lte" -> addBound(field, operand, false);
            default -> {
                // no help from an index
            }
        }
    }

    private static void addPoints(Field field, Collection<?> values) {
        var narrower = field.points == null || values.size() < field.points.size();
        if (narrower && values.stream().allMatch(Conditions::isPoint)) {
            var points = new ArrayList<byte[]>();
            values.forEach(value -> points.add(KeyEncoding.encode(value)));
            field.points = points;
            field.holdsNull = values.stream().anyMatch(value -> value == null);
        }
    }

    private static boolean isPoint(@Nullable Object value) {
        return switch (value) {
            case Collection<?> _ -> false;
            case BsonRegularExpression _ -> false;
            // the matcher reads {} and {x: null} against other kinds of values in its own way
            case Document document ->
                !document.isEmpty()
                        && document.entrySet().stream()
                                .allMatch(e ->
                                        !e.getKey().startsWith("$") && e.getValue() != null && isPoint(e.getValue()));
            case null, default -> true;
        };
    }

    private static void addBound(Field field, @Nullable Object operand, boolean lower) {
        var kind = KeyEncoding.tagOf(operand);
        var comparable = kind == KeyEncoding.NUMBER
                || kind == KeyEncoding.STRING
                || kind == KeyEncoding.DATE
                || kind == KeyEncoding.OBJECT_ID
                || kind == KeyEncoding.TIMESTAMP
                || kind == KeyEncoding.UUID_BINARY
                || kind == KeyEncoding.BOOLEAN;
        if (!comparable || (field.kind != null && field.kind != kind)) {
            return;
        }
        field.kind = kind;
        if (lower && field.lower == null) {
            field.lower = KeyEncoding.encode(operand);
        } else if (!lower && field.upper == null) {
            field.upper = KeyEncoding.after(KeyEncoding.encode(operand));
        }
    }

    /** The values one of which the field must have; null where that is not demanded. */
    @Nullable
    List<byte[]> points(String path) {
        var field = fields.get(path);
        return field == null ? null : field.points;
    }

    boolean demandsOneValue(String path) {
        var points = points(path);
        return points != null && points.size() == 1;
    }

    boolean allowsNull(String path) {
        var field = fields.get(path);
        return field != null && field.holdsNull;
    }

    /** @param multikey several elements may fulfil the two bounds together: only one of them may be used */
    @Nullable
    Bounds bounds(String path, boolean multikey) {
        var field = fields.get(path);
        if (field == null || field.kind == null) {
            return null;
        }
        var lowest = new byte[] {field.kind.byteValue()};
        var highest = new byte[] {(byte) (field.kind + 1)};
        var from = field.lower == null ? lowest : field.lower;
        var to = field.upper == null || (multikey && field.lower != null) ? highest : field.upper;
        return new Bounds(from, to);
    }
}

package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Difference.By;
import io.tandem.requirements.requirement.domain.Difference.Seam;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a requirement says now and did not say before, field by field. What only orders or files it counts for nothing. */
final class Differences {

    /** What the requirement hangs on; the other links only say where it belongs. */
    private static final Set<Link.Type> HANGS_ON =
            Set.of(Link.Type.DEPENDS, Link.Type.CONFLICTS, Link.Type.PROVIDED_BY);

    private final Requirement before;
    private final Requirement after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Requirement before, Requirement after) {
        this.before = before;
        this.after = after;
    }

    static List<Difference> between(Requirement before, Requirement after) {
        var differences = new Differences(before, after);
        differences.common();
        for (var side : Side.values()) {
            differences.facet(side);
        }
        differences.criteria();
        differences.links();
        differences.targets();
        return List.copyOf(differences.found);
    }

    private void common() {
        var was = before.common();
        var is = after.common();
        text("title", was.title(), is.title());
        text("description", was.description(), is.description());
        if (was.kind() != is.kind()) {
            add(Part.COMMON, "kind", By.KIND, name(was.kind()), name(is.kind()), Seam.COMMON_TEXT);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private void text(String name, String was, String is) {
        if (!was.equals(is)) {
            var by = was.isBlank() ? By.ADDED : is.isBlank() ? By.REMOVED : TextRule.between(was, is);
            add(Part.COMMON, name, by, was, is, Seam.COMMON_TEXT);
        }
    }

    private void facet(Side side) {
        var was = before.facet(side).fields();
        var is = after.facet(side).fields();
        for (var name : FacetField.of(side)) {
            var from = was.get(name);
            var to = is.get(name);
            if (!Objects.equals(from, to)) {
                add(Part.of(side), name, by(from, to), shown(from), shown(to), seam(side, name, from, to));
            }
        }
    }

    private static By by(@Nullable FieldValue from, @Nullable FieldValue to) {
        if (from == null) {
            return By.ADDED;
        }
        return switch (to) {
            case null -> By.REMOVED;
            case FieldValue.Text now
            when from instanceof FieldValue.Text was -> TextRule.between(was.text(), now.text());
            case FieldValue.Measured now when from instanceof FieldValue.Measured was -> measured(was, now);
            case FieldValue.SameAs _ when from instanceof FieldValue.SameAs -> By.LINK;
            case FieldValue.None now when from instanceof FieldValue.None was -> TextRule.between(was.why(), now.why());
            default -> By.KIND;
        };
    }

    private static By measured(FieldValue.Measured was, FieldValue.Measured now) {
        if (!was.value().equals(now.value())) {
            return By.NUMBER;
        }
        return was.unit().equals(now.unit())
                ? TextRule.between(
                        Objects.requireNonNullElse(was.note(), ""), Objects.requireNonNullElse(now.note(), ""))
                : By.UNIT;
    }

    private @Nullable Seam seam(Side side, String name, @Nullable FieldValue from, @Nullable FieldValue to) {
        if (name.equals(FacetField.INTERFACE_DESIGN.field())) {
            return Seam.INTERFACE;
        }
        return Stream.of(from, to)
                        .anyMatch(value -> value instanceof FieldValue.Measured m && shared(m.unit(), side.other()))
                ? Seam.SHARED_TARGET
                : null;
    }

    private boolean shared(String unit, Side other) {
        return before.facet(other).applies()
                && before.facet(other).fields().values().stream()
                        .anyMatch(value -> value instanceof FieldValue.Measured m
                                && m.unit().equals(unit));
    }

    private static @Nullable String shown(@Nullable FieldValue value) {
        return switch (value) {
            case null -> null;
            case FieldValue.Text v -> v.text();
            case FieldValue.Measured v -> v.value() + " " + v.unit() + (v.note() == null ? "" : ", " + v.note());
            case FieldValue.SameAs v -> "= " + v.reference();
            case FieldValue.None v -> "– " + v.why();
        };
    }

    private void criteria() {
        var was = byId(before.criteria(), Criterion::id);
        var is = byId(after.criteria(), Criterion::id);
        for (var id : ids(was, is)) {
            var from = was.get(id);
            var to = is.get(id);
            if (from == null || to == null || !from.text().equals(to.text())) {
                var part = Objects.requireNonNull(to == null ? from : to).part();
                add(
                        part,
                        "criteria/" + id,
                        By.CRITERION,
                        from == null ? null : from.text(),
                        to == null ? null : to.text(),
                        part == Part.COMMON ? Seam.JOINT_CRITERION : null);
            }
        }
    }

    private void links() {
        var was = byId(hanging(before), link -> link.type() + "/" + link.to());
        var is = byId(hanging(after), link -> link.type() + "/" + link.to());
        for (var id : ids(was, is)) {
            var from = was.get(id);
            var to = is.get(id);
            if (from == null || to == null) {
                add(
                        Part.COMMON,
                        "links/" + id,
                        By.LINK,
                        from == null ? null : from.note(),
                        to == null ? null : to.note(),
                        Seam.LINK);
            }
        }
    }

    private void targets() {
        var was = byId(before.targets(), Target::metric);
        var is = byId(after.targets(), Target::metric);
        for (var metric : ids(was, is)) {
            var from = was.get(metric);
            var to = is.get(metric);
            if (!Objects.equals(from, to)) {
                var by = from == null ? By.ADDED : to == null ? By.REMOVED : By.NUMBER;
                var shared = isShared(from) || isShared(to);
                add(
                        Part.COMMON,
                        "targets/" + metric,
                        by,
                        shown(from),
                        shown(to),
                        shared ? Seam.SHARED_TARGET : Seam.COMMON_TEXT);
            }
        }
    }

    private static boolean isShared(@Nullable Target target) {
        return target != null && !target.shares().isEmpty();
    }

    private static @Nullable String shown(@Nullable Target t) {
        return t == null ? null : "%s %s %s %s".formatted(t.limit(), t.value(), t.unit(), t.shares());
    }

    private static List<Link> hanging(Requirement r) {
        return r.links().stream().filter(link -> HANGS_ON.contains(link.type())).toList();
    }

    private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
        return values.stream().collect(Collectors.toMap(id, value -> value, (a, _) -> a, LinkedHashMap::new));
    }

    private static <K extends Comparable<? super K>, V> Set<K> ids(Map<K, V> was, Map<K, V> is) {
        var all = new TreeMap<K, V>(was);
        all.putAll(is);
        return all.keySet();
    }

    private void add(Part part, String name, By by, @Nullable String from, @Nullable String to, @Nullable Seam seam) {
        found.add(new Difference(part, name, by, from, to, seam));
    }
}

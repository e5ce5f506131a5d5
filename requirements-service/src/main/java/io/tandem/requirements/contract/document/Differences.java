package io.tandem.requirements.contract.document;

import io.tandem.requirements.contract.document.ApiDocument.Content;
import io.tandem.requirements.contract.document.ApiDocument.Operation;
import io.tandem.requirements.contract.domain.Change;
import io.tandem.requirements.contract.domain.Change.Effect;
import io.tandem.requirements.contract.domain.Change.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every place where two documents differ in the one model, keyword by keyword, whatever it means. A pair of named schemas
 * is looked at once, so schemas that lead in circles end.
 */
final class Differences {

    private static final int EACH = 200;

    /** One difference inside a schema. */
    private record Inner(String path, String what, String keyword) {}

    private final ApiDocument old;
    private final ApiDocument now;
    private final Map<List<String>, List<Inner>> known = new HashMap<>();

    Differences(ApiDocument old, ApiDocument now) {
        this.old = old;
        this.now = now;
    }

    List<Change> all() {
        var changes = new ArrayList<Change>();
        old.operations().forEach((key, was) -> {
            var is = now.operations().get(key);
            if (is != null) {
                operation(key, was, is, changes);
            }
        });
        return changes;
    }

    private void operation(String key, Operation was, Operation is, List<Change> changes) {
        if (!was.other().equals(is.other())) {
            var names = new TreeSet<String>();
            was.other().propertyNames().forEach(names::add);
            is.other().propertyNames().forEach(names::add);
            names.stream()
                    .filter(name ->
                            !Objects.equals(was.other().get(name), is.other().get(name)))
                    .forEach(name -> changes.add(new Change(
                            key, Where.OPERATION, "", "keyword-not-understood", name, Effect.POSSIBLY_BREAKING)));
        }
        for (var before : was.parameters()) {
            is.parameters().stream()
                    .filter(p -> p.name().equals(before.name()) && p.in().equals(before.in()))
                    .forEach(after ->
                            report(key, Where.PARAMETER, before.name(), before.shape(), after.shape(), changes));
        }
        if (was.request() != null && is.request() != null) {
            contents(key, Where.REQUEST, was.request().content(), is.request().content(), changes);
        }
        was.answers().forEach((status, before) -> {
            var after = is.answers().get(status);
            if (after != null) {
                var where = LibraryChanges.where(status);
                contents(key, where, before.content(), after.content(), changes);
                before.headers().forEach((name, shape) -> {
                    if (after.headers().containsKey(name)) {
                        report(key, where, "", shape, after.headers().get(name), changes);
                    }
                });
            }
        });
    }

    private void contents(
            String key,
            Where where,
            SortedMap<String, Content> was,
            SortedMap<String, Content> is,
            List<Change> changes) {
        was.forEach((type, before) -> {
            if (is.containsKey(type)) {
                report(key, where, "", before.shape(), is.get(type).shape(), changes);
            }
        });
    }

    private void report(String key, Where where, String path, ObjectNode was, ObjectNode is, List<Change> changes) {
        between(was, is, new HashSet<>()).stream()
                .map(inner -> new Change(
                        key, where, joined(path, inner.path), inner.what, inner.keyword, Effect.POSSIBLY_BREAKING))
                .distinct()
                .forEach(changes::add);
    }

    private List<Inner> between(ObjectNode was, ObjectNode is, Set<List<String>> open) {
        var named = was.has("$ref") && is.has("$ref")
                ? List.of(was.get("$ref").asString(), is.get("$ref").asString())
                : null;
        if (named == null) {
            return compared(old.resolved(was), now.resolved(is), open);
        }
        var found = known.get(named);
        if (found != null) {
            return found;
        }
        if (!open.add(named)) {
            return List.of();
        }
        var inner = compared(old.resolved(was), now.resolved(is), open);
        open.remove(named);
        if (open.isEmpty()) {
            known.put(named, inner);
        }
        return inner;
    }

    private List<Inner> compared(ObjectNode was, ObjectNode is, Set<List<String>> open) {
        var found = new ArrayList<Inner>();
        var keywords = new TreeSet<String>();
        was.propertyNames().forEach(keywords::add);
        is.propertyNames().forEach(keywords::add);
        for (var keyword : keywords) {
            var before = was.get(keyword);
            var after = is.get(keyword);
            switch (keyword) {
                case "example", "deprecated" -> {
                    // says nothing a program relies on
                }
                case "properties" -> properties(was, is, open, found);
                case "items" -> nested("[]", before, after, keyword, open, found);
                case "additionalProperties" -> nested("", before, after, keyword, open, found);
                case "allOf", "oneOf", "anyOf" -> branches(keyword, before, after, open, found);
                case Shapes.OTHER -> {
                    var names = new TreeSet<String>();
                    was.path(keyword).propertyNames().forEach(names::add);
                    is.path(keyword).propertyNames().forEach(names::add);
                    names.stream()
                            .filter(name -> !Objects.equals(
                                    was.path(keyword).get(name),
                                    is.path(keyword).get(name)))
                            .forEach(name -> found.add(new Inner("", "keyword-not-understood", name)));
                }
                default -> {
                    if (!Objects.equals(before, after)) {
                        found.add(new Inner("", "keyword-changed", keyword));
                    }
                }
            }
            if (found.size() > EACH) {
                return found.subList(0, EACH);
            }
        }
        return found;
    }

    private void properties(ObjectNode was, ObjectNode is, Set<List<String>> open, List<Inner> found) {
        var names = new TreeSet<String>();
        was.path("properties").propertyNames().forEach(names::add);
        is.path("properties").propertyNames().forEach(names::add);
        for (var name : names) {
            nested(name, was.path("properties").get(name), is.path("properties").get(name), "properties", open, found);
        }
    }

    private void nested(
            String step, JsonNode before, JsonNode after, String keyword, Set<List<String>> open, List<Inner> found) {
        if (before instanceof ObjectNode was && after instanceof ObjectNode is) {
            between(was, is, open)
                    .forEach(inner -> found.add(new Inner(joined(step, inner.path), inner.what, inner.keyword)));
        } else if (!Objects.equals(before, after)) {
            found.add(new Inner(step, "keyword-changed", keyword));
        }
    }

    private void branches(String keyword, JsonNode before, JsonNode after, Set<List<String>> open, List<Inner> found) {
        if (before == null || after == null || before.size() != after.size()) {
            found.add(new Inner("", "keyword-changed", keyword));
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            found.addAll(between((ObjectNode) before.get(i), (ObjectNode) after.get(i), open));
        }
    }

    private static String joined(String outer, String inner) {
        return inner.isEmpty() || outer.isEmpty() || inner.startsWith("[]") ? outer + inner : outer + "." + inner;
    }
}

package io.tandem.requirements.contract.document;

import io.tandem.requirements.contract.document.ApiDocument.Operation;
import io.tandem.requirements.contract.domain.Broken;
import io.tandem.requirements.contract.domain.Change;
import io.tandem.requirements.contract.domain.Change.Effect;
import io.tandem.requirements.contract.domain.Change.Where;
import io.tandem.requirements.contract.domain.FieldPath;
import io.tandem.requirements.contract.domain.Gap;
import io.tandem.requirements.contract.domain.Needs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is different between two documents. openapi-diff judges what it knows; whatever else differs is possibly
 * breaking, never unchanged.
 */
public record Comparison(ApiDocument old, ApiDocument now, List<Change> changes) {

    public static Comparison of(ApiDocument old, ApiDocument now) {
        var changes = new ArrayList<>(LibraryChanges.between(old, now));
        var judged = List.copyOf(changes);
        new Differences(old, now).all().forEach(difference -> {
            if (judged.stream().noneMatch(change -> explains(change, difference))) {
                changes.add(difference);
            }
        });
        return new Comparison(old, now, List.copyOf(changes));
    }

    /** Whether the library's judgement of a place covers a difference found there. */
    private static boolean explains(Change judged, Change difference) {
        if (!judged.operation().equals(difference.operation()) || judged.where() != difference.where()) {
            return false;
        }
        var whole = judged.where() == Where.OPERATION
                || judged.what().startsWith("property-")
                || judged.what().startsWith("status-")
                || judged.what().startsWith("media-type-")
                || judged.what().equals("type-changed");
        if (whole && FieldPath.within(judged.path(), difference.path())) {
            return true;
        }
        var keyword = WORDS.get(difference.detail());
        return difference.what().equals("keyword-changed")
                && (difference.detail().equals("required")
                        ? judged.what().contains("required")
                        : judged.path().equals(difference.path())
                                && keyword != null
                                && judged.what().startsWith(keyword));
    }

    /** How the library calls a keyword. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("nullable", "nullable-"),
            Map.entry("enum", "value-"),
            Map.entry("format", "format-"),
            Map.entry("maxLength", "max-length-"),
            Map.entry("minLength", "min-length-"),
            Map.entry("minimum", "numeric-range-"),
            Map.entry("maximum", "numeric-range-"),
            Map.entry("exclusiveMinimum", "numeric-range-"),
            Map.entry("exclusiveMaximum", "numeric-range-"),
            Map.entry("multipleOf", "multiple-of-"),
            Map.entry("maxItems", "max-items-"),
            Map.entry("minItems", "min-items-"),
            Map.entry("uniqueItems", "unique-items-"),
            Map.entry("maxProperties", "max-properties-"),
            Map.entry("minProperties", "min-properties-"),
            Map.entry("pattern", "pattern-"),
            Map.entry("readOnly", "read-only-"),
            Map.entry("writeOnly", "write-only-"),
            Map.entry("oneOf", "one-of-"),
            Map.entry("discriminator", "discriminator-"));

    public Effect verdict() {
        return changes.stream().map(Change::effect).max(Effect::compareTo).orElse(Effect.COMPATIBLE);
    }

    public Map<Effect, Integer> counted() {
        var counted = new EnumMap<Effect, Integer>(Effect.class);
        changes.forEach(change -> counted.merge(change.effect(), 1, Integer::sum));
        return counted;
    }

    /** The surfaces that use what broke, or miss what they had. */
    public List<Broken> broken(Collection<Needs> needs) {
        var before = new Coverage(old);
        var after = new Coverage(now);
        return needs.stream()
                .map(n -> {
                    var hits = new ArrayList<>(changes.stream()
                            .filter(change ->
                                    change.breaks() && n.operations().stream().anyMatch(use -> uses(use, change)))
                            .toList());
                    var had = before.gaps(n.operations());
                    after.gaps(n.operations()).stream()
                            .filter(gap -> !had.contains(gap))
                            .filter(gap -> hits.stream().noneMatch(hit -> FieldPath.touches(hit.path(), gap.name())))
                            .forEach(gap -> hits.add(lost(gap)));
                    return new Broken(n.id(), n.requirementId(), n.surface(), hits);
                })
                .filter(broken -> !broken.changes().isEmpty())
                .toList();
    }

    private Change lost(Gap gap) {
        var key = old.operation(gap.operation()).map(Operation::key).orElse(gap.operation());
        var where = switch (gap.use()) {
            case OPERATION, LATENCY -> Where.OPERATION;
            case SENDS -> Where.REQUEST;
            case READS -> Where.RESPONSE;
            case ERROR -> Where.ERROR;
        };
        return new Change(
                key,
                where,
                gap.use() == Gap.Use.OPERATION ? "" : gap.name(),
                "need-not-met",
                gap.status().name(),
                Effect.BREAKING);
    }

    private boolean uses(Needs.Operation use, Change change) {
        var operation = old.operation(use.operation());
        if (operation.isEmpty() || !operation.get().key().equals(change.operation())) {
            return false;
        }
        return switch (change.where()) {
            case OPERATION -> true;
            case PARAMETER ->
                change.what().equals("parameter-added")
                        || change.what().equals("parameter-required")
                        || use.sends().stream().anyMatch(field -> FieldPath.touches(change.path(), field));
            case REQUEST ->
                change.path().isEmpty()
                        || change.what().equals("property-added")
                        || use.sends().stream().anyMatch(field -> FieldPath.touches(change.path(), field));
            case RESPONSE ->
                (change.path().isEmpty() && use.reads().isEmpty())
                        || use.reads().stream().anyMatch(field -> FieldPath.touches(change.path(), field));
            case ERROR ->
                switch (change.what()) {
                    case "value-added" -> false;
                    case "value-removed", "status-removed" -> use.errors().contains(change.detail());
                    default -> !use.errors().isEmpty();
                };
        };
    }
}

package io.tandem.requirements.contract.document;

import io.tandem.requirements.contract.domain.Change;
import io.tandem.requirements.contract.domain.Change.Effect;
import io.tandem.requirements.contract.domain.Change.Where;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.compare.OpenApiDiff;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedResponse;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;
import org.openapitools.openapidiff.core.model.DiffResult;
import org.openapitools.openapidiff.core.model.Endpoint;
import org.openapitools.openapidiff.core.model.schema.ChangedEnum;
import org.openapitools.openapidiff.core.model.schema.ChangedNullable;
import org.openapitools.openapidiff.core.model.schema.ChangedRequired;

/** What openapi-diff finds and how it judges it, field by field. */
final class LibraryChanges {

    private static final Set<String> WITHOUT_MEANING =
            Set.of("ChangedMetadata", "ChangedExample", "ChangedExamples", "ChangedExtensions", "ChangedOperationId");

    private final Set<Change> found = new LinkedHashSet<>();
    private final Set<ChangedSchema> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private LibraryChanges() {}

    static List<Change> between(ApiDocument old, ApiDocument now) {
        var diff = OpenApiDiff.compare(
                LibraryModel.of(old),
                LibraryModel.of(now),
                OpenApiDiffOptions.builder().build());
        var changes = new LibraryChanges();
        diff.getMissingEndpoints()
                .forEach(e -> changes.add(key(e), Where.OPERATION, "", "operation-removed", "", Effect.BREAKING));
        diff.getNewEndpoints()
                .forEach(e -> changes.add(key(e), Where.OPERATION, "", "operation-added", "", Effect.COMPATIBLE));
        diff.getChangedOperations().forEach(changes::operation);
        return new ArrayList<>(changes.found);
    }

    private static String key(Endpoint endpoint) {
        return endpoint.getMethod() + " " + endpoint.getPathUrl();
    }

    private void add(String operation, Where where, String path, String what, String detail, Effect effect) {
        found.add(new Change(operation, where, path, what, detail, effect));
    }

    private void operation(ChangedOperation changed) {
        var key = changed.getHttpMethod() + " " + changed.getPathUrl();
        var parameters = changed.getParameters();
        if (parameters != null) {
            parameters
                    .getIncreased()
                    .forEach(p -> add(
                            key,
                            Where.PARAMETER,
                            p.getName(),
                            "parameter-added",
                            p.getIn(),
                            Boolean.TRUE.equals(p.getRequired()) ? Effect.BREAKING : Effect.COMPATIBLE));
            parameters
                    .getMissing()
                    .forEach(p ->
                            add(key, Where.PARAMETER, p.getName(), "parameter-removed", p.getIn(), Effect.BREAKING));
            parameters.getChanged().forEach(p -> {
                if (p.isChangeRequired()) {
                    var now = Boolean.TRUE.equals(p.getNewParameter().getRequired());
                    add(
                            key,
                            Where.PARAMETER,
                            p.getName(),
                            now ? "parameter-required" : "parameter-optional",
                            p.getIn(),
                            now ? Effect.BREAKING : Effect.COMPATIBLE);
                }
                schema(key, Where.PARAMETER, p.getName(), p.getSchema());
            });
        }
        var request = changed.getRequestBody();
        if (request != null) {
            if (request.isChangeRequired()) {
                var now = Boolean.TRUE.equals(request.getNewRequestBody().getRequired());
                add(
                        key,
                        Where.REQUEST,
                        "",
                        now ? "body-required" : "body-optional",
                        "",
                        now ? Effect.BREAKING : Effect.COMPATIBLE);
            }
            content(key, Where.REQUEST, request.getContent());
        }
        var answers = changed.getApiResponses();
        if (answers != null) {
            answers.getIncreased()
                    .keySet()
                    .forEach(status -> add(key, where(status), "", "status-added", status, Effect.COMPATIBLE));
            answers.getMissing()
                    .keySet()
                    .forEach(status -> add(key, where(status), "", "status-removed", status, Effect.BREAKING));
            answers.getChanged().forEach((status, answer) -> answer(key, status, answer));
        }
    }

    static Where where(String status) {
        return status.startsWith("2") || status.startsWith("3") ? Where.RESPONSE : Where.ERROR;
    }

    private void answer(String key, String status, ChangedResponse answer) {
        content(key, where(status), answer.getContent());
        var headers = answer.getHeaders();
        if (headers != null) {
            headers.getMissing()
                    .keySet()
                    .forEach(name -> add(key, where(status), "", "header-removed", name, Effect.BREAKING));
            headers.getIncreased()
                    .keySet()
                    .forEach(name -> add(key, where(status), "", "header-added", name, Effect.COMPATIBLE));
        }
    }

    private void content(String key, Where where, @Nullable ChangedContent content) {
        if (content == null) {
            return;
        }
        content.getMissing().keySet().forEach(type -> add(key, where, "", "media-type-removed", type, Effect.BREAKING));
        content.getIncreased()
                .keySet()
                .forEach(type -> add(key, where, "", "media-type-added", type, Effect.COMPATIBLE));
        content.getChanged().values().forEach(media -> schema(key, where, "", media.getSchema()));
    }

    private void schema(String key, Where where, String path, @Nullable ChangedSchema changed) {
        if (changed == null || !open.add(changed)) {
            return;
        }
        var result = changed.isCoreChanged();
        changed.getMissingProperties()
                .keySet()
                .forEach(name -> add(key, where, inner(path, name), "property-removed", "", removed(where)));
        changed.getIncreasedProperties()
                .keySet()
                .forEach(name -> add(key, where, inner(path, name), "property-added", "", added(where, name, changed)));
        changed.getChangedProperties().forEach((name, property) -> schema(key, where, inner(path, name), property));
        schema(key, where, path + "[]", changed.getItems());
        schema(key, where, path, changed.getAddProp());
        if (changed.isChangedType()) {
            add(key, where, path, "type-changed", type(changed), Effect.BREAKING);
        }
        if (changed.isChangeFormat()) {
            add(key, where, path, "format-changed", "", result.isIncompatible() ? Effect.BREAKING : Effect.COMPATIBLE);
        }
        if (changed.isDiscriminatorPropertyChanged()) {
            add(key, where, path, "discriminator-changed", "", Effect.BREAKING);
        }
        for (var element : changed.getChangedElements()) {
            leaf(key, where, path, element);
        }
        open.remove(changed);
    }

    /** A limit, the required list, the enumeration, nullability, a choice of schemas. */
    private void leaf(String key, Where where, String path, @Nullable Changed element) {
        if (element == null || element instanceof ChangedSchema) {
            return;
        }
        var kind = element.getClass().getSimpleName();
        var result = element.isChanged();
        if (WITHOUT_MEANING.contains(kind) || result == DiffResult.NO_CHANGES) {
            return;
        }
        var what = kind.substring("Changed".length())
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(java.util.Locale.ROOT)
                + "-changed";
        if (element instanceof ChangedRequired required) {
            names(required.getMissing())
                    .forEach(name ->
                            add(key, where, inner(path, name), "no-longer-required", "", flip(where, Effect.BREAKING)));
            names(required.getIncreased())
                    .forEach(name ->
                            add(key, where, inner(path, name), "required-now", "", flip(where, Effect.COMPATIBLE)));
            return;
        }
        if (element instanceof ChangedEnum<?> values) {
            names(values.getIncreased())
                    .forEach(value -> add(key, where, path, "value-added", value, flip(where, Effect.BREAKING)));
            names(values.getMissing())
                    .forEach(value -> add(
                            key,
                            where,
                            path,
                            "value-removed",
                            value,
                            where == Where.ERROR ? Effect.BREAKING : flip(where, Effect.COMPATIBLE)));
            return;
        }
        add(key, where, path, what, "", effect(where, element, result));
        if (element instanceof ComposedChanged composed) {
            composed.getChangedElements().forEach(inner -> {
                if (inner instanceof ChangedSchema s) {
                    schema(key, where, path, s);
                }
            });
        }
    }

    private static List<String> names(@Nullable List<?> values) {
        return values == null ? List.of() : values.stream().map(String::valueOf).toList();
    }

    /** What an answer may do a request may not, and the other way round. */
    private static Effect flip(Where where, Effect inAnAnswer) {
        var asked = where == Where.REQUEST || where == Where.PARAMETER;
        return !asked ? inAnAnswer : inAnAnswer == Effect.BREAKING ? Effect.COMPATIBLE : Effect.BREAKING;
    }

    /** A page that never met null meets it now: that breaks it, whatever the library thinks. */
    private static Effect effect(Where where, Changed element, DiffResult result) {
        if (where == Where.RESPONSE
                && element instanceof ChangedNullable nullable
                && Boolean.TRUE.equals(nullable.getRight())) {
            return Effect.BREAKING;
        }
        return result.isIncompatible()
                ? Effect.BREAKING
                : result == DiffResult.UNKNOWN ? Effect.POSSIBLY_BREAKING : Effect.COMPATIBLE;
    }

    private static Effect removed(Where where) {
        return where == Where.REQUEST || where == Where.PARAMETER ? Effect.COMPATIBLE : Effect.BREAKING;
    }

    private static Effect added(Where where, String name, ChangedSchema changed) {
        var required =
                changed.getNewSchema() == null ? null : changed.getNewSchema().getRequired();
        return where == Where.REQUEST && required != null && required.contains(name)
                ? Effect.BREAKING
                : Effect.COMPATIBLE;
    }

    private static String type(ChangedSchema changed) {
        var old = changed.getOldSchema() == null ? null : changed.getOldSchema().getType();
        var now = changed.getNewSchema() == null ? null : changed.getNewSchema().getType();
        return old + " → " + now;
    }

    private static String inner(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}

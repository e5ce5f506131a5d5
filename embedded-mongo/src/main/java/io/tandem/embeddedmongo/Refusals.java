package io.tandem.embeddedmongo;

import static java.util.Map.entry;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What cannot be honoured is answered with an error. Everything that is honoured stands here by name; the rest is refused. */
final class Refusals {

    private static final Set<String> ALWAYS = Set.of(
            "$db",
            "$readPreference",
            "$clusterTime",
            "lsid",
            "comment",
            "maxTimeMS",
            "readConcern",
            "writeConcern",
            "apiVersion",
            "apiStrict",
            "apiDeprecationErrors");

    private static final Map<String, Set<String>> COMMANDS = Map.ofEntries(
            entry(
                    "find",
                    Set.of(
                            "filter",
                            "sort",
                            "projection",
                            "hint",
                            "skip",
                            "limit",
                            "batchSize",
                            "singleBatch",
                            "allowDiskUse",
                            "noCursorTimeout",
                            "allowPartialResults")),
            entry("aggregate", Set.of("pipeline", "cursor", "allowDiskUse", "hint", "bypassDocumentValidation")),
            entry("count", Set.of("query", "limit", "skip", "hint")),
            entry("distinct", Set.of("key", "query", "hint")),
            entry("getMore", Set.of("collection", "batchSize")),
            entry("killCursors", Set.of("cursors")),
            entry("insert", Set.of("documents", "ordered", "bypassDocumentValidation")),
            entry("update", Set.of("updates", "ordered", "bypassDocumentValidation")),
            entry("delete", Set.of("deletes", "ordered")),
            entry(
                    "findAndModify",
                    Set.of(
                            "query",
                            "sort",
                            "remove",
                            "update",
                            "new",
                            "fields",
                            "upsert",
                            "arrayFilters",
                            "hint",
                            "bypassDocumentValidation")),
            entry("create", Set.of()),
            entry("createIndexes", Set.of("indexes")),
            entry("drop", Set.of()),
            entry("dropIndexes", Set.of("index")),
            entry("dropDatabase", Set.of()),
            entry("listCollections", Set.of("filter", "nameOnly", "authorizedCollections", "cursor")),
            entry("listIndexes", Set.of("cursor")),
            entry("listDatabases", Set.of("nameOnly", "authorizedDatabases")),
            entry("endSessions", Set.of()),
            entry("ping", Set.of()),
            entry("buildInfo", Set.of()),
            entry("buildinfo", Set.of()),
            entry("serverStatus", Set.of()));

    private static final Set<String> UPDATE = Set.of("q", "u", "multi", "upsert", "hint");
    private static final Set<String> DELETE = Set.of("q", "limit", "hint");
    private static final Set<String> INDEX = Set.of("key", "name", "unique", "sparse", "v", "background", "ns");

    private static final Set<String> STAGES = Set.of(
            "$match",
            "$sort",
            "$skip",
            "$limit",
            "$project",
            "$group",
            "$count",
            "$addFields",
            "$unwind",
            "$lookup",
            "$replaceRoot",
            "$sortByCount",
            "$bucket",
            "$facet",
            "$unset",
            "$sample",
            "$graphLookup",
            "$redact");

    private static final Set<String> OPERATORS = Set.of(
            "$and",
            "$or",
            "$nor",
            "$not",
            "$eq",
            "$ne",
            "$gt",
            "$gte",
            "$lt",
            "$lte",
            "$in",
            "$nin",
            "$exists",
            "$type",
            "$mod",
            "$regex",
            "$options",
            "$size",
            "$all",
            "$elemMatch",
            "$expr",
            "$comment",
            "$ref",
            "$id",
            "$db");

    private static final Set<String> READ_CONCERNS = Set.of("local", "available", "majority", "linearizable");

    private Refusals() {}

    /** @throws MongoServerError 59 unknown command, 115 not supported, 2 and 72 values and options not supported */
    static void check(String command, Document query) {
        refuseTransactions(query);
        var fields = COMMANDS.get(command);
        if (fields == null) {
            throw new NoSuchCommandException(command);
        }
        refuseOthers(query, command, fields, command.equals("create") ? 72 : 115);
        refuseConcerns(query);
        switch (command) {
            case "find" -> {
                refuseOperators(Fields.documentOrNull(query, "filter"));
                refuseSort(query, "sort");
                refuseProjection(Fields.documentOrNull(query, "projection"));
            }
            case "count", "distinct" -> refuseOperators(Fields.documentOrNull(query, "query"));
            case "aggregate" -> refuseStages(query.get("pipeline"));
            case "update" -> Fields.documents(query, "updates").forEach(Refusals::refuseUpdate);
            case "delete" ->
                Fields.documents(query, "deletes").forEach(delete -> {
                    refuseOthers(delete, "delete", DELETE, 115);
                    refuseOperators(delete.get("q"));
                });
            case "findAndModify" -> {
                refuseOperators(Fields.documentOrNull(query, "query"));
                refuseSort(query, "sort");
                refusePipelineUpdate(query.get("update"));
                refuseProjection(Fields.documentOrNull(query, "fields"));
            }
            case "createIndexes" -> Fields.documents(query, "indexes").forEach(Refusals::refuseIndex);
            default -> {
                // the names of the fields said it all
            }
        }
    }

    static MongoServerError notSupported(String what) {
        return new MongoServerError(115, "CommandNotSupported", what + " is not supported by the embedded store");
    }

    private static MongoServerError refusal(int code, String what) {
        return switch (code) {
            case 72 -> new MongoServerError(72, "InvalidOptions", what + " is not supported by the embedded store");
            case 2 -> new MongoServerError(2, "BadValue", what + " is not supported by the embedded store");
            default -> notSupported(what);
        };
    }

    private static void refuseTransactions(Document query) {
        for (var field : List.of("startTransaction", "autocommit", "txnNumber")) {
            if (query.containsKey(field)) {
                throw notSupported("A transaction (" + field + ")");
            }
        }
    }

    private static void refuseOthers(Document given, String where, Set<String> known, int code) {
        given.forEach((field, value) -> {
            var asked = !Boolean.FALSE.equals(value);
            if (asked && !field.equals(where) && !known.contains(field) && !ALWAYS.contains(field)) {
                throw refusal(code, "'" + field + "' of " + where);
            }
        });
    }

    private static void refuseConcerns(Document query) {
        if (query.get("writeConcern") instanceof Document concern) {
            var w = concern.get("w");
            if (w != null && !w.equals("majority") && !(w instanceof Number nodes && nodes.intValue() == 1)) {
                throw refusal(2, "writeConcern w: " + w);
            }
        }
        if (query.get("readConcern") instanceof Document concern) {
            if (!READ_CONCERNS.contains(String.valueOf(concern.getOrDefault("level", "local")))
                    || concern.containsKey("afterClusterTime")
                    || concern.containsKey("atClusterTime")) {
                throw refusal(72, "readConcern " + concern);
            }
        }
    }

    private static void refuseUpdate(Document update) {
        refuseOthers(update, "update", UPDATE, 115);
        refuseOperators(update.get("q"));
        refusePipelineUpdate(update.get("u"));
    }

    private static void refusePipelineUpdate(@Nullable Object update) {
        if (update instanceof Collection) {
            throw notSupported("An update by a pipeline");
        }
    }

    private static void refuseOperators(@Nullable Object filter) {
        if (filter instanceof Document document) {
            document.forEach((field, value) -> {
                if (field.startsWith("$") && !OPERATORS.contains(field)) {
                    throw refusal(2, "The query operator " + field);
                }
                if (!field.equals("$expr")) {
                    refuseOperators(value);
                }
            });
        } else if (filter instanceof Collection<?> all) {
            all.forEach(Refusals::refuseOperators);
        }
    }

    /** Only by values: as {@link SortOrder} reads it. */
    private static void refuseSort(Document given, String field) {
        SortOrder.of(Fields.documentOrNull(given, field));
    }

    private static void refuseProjection(@Nullable Document projection) {
        if (projection == null) {
            return;
        }
        projection.forEach((path, value) -> {
            var known = value instanceof Boolean
                    || value instanceof Number
                    || (value instanceof Document operator
                            && (operator.keySet().equals(Set.of("$elemMatch"))
                                    || operator.keySet().equals(Set.of("$slice"))));
            if (!known || path.endsWith(".$")) {
                throw refusal(2, "The projection of " + path);
            }
        });
    }

    private static void refuseStages(@Nullable Object pipeline) {
        if (pipeline instanceof Collection<?> stages) {
            for (var stage : stages) {
                if (stage instanceof Document document && !STAGES.containsAll(document.keySet())) {
                    throw notSupported("The pipeline stage " + document.keySet());
                }
                if (stage instanceof Document document) {
                    refuseOperators(Fields.documentOrNull(document, "$match"));
                    refuseSort(document, "$sort");
                }
            }
        }
    }

    private static void refuseIndex(Document index) {
        refuseOthers(index, "an index", INDEX, 72);
        if (!(index.get("key") instanceof Document key) || key.isEmpty() || !(index.get("name") instanceof String)) {
            throw new MongoServerError(9, "FailedToParse", "An index needs a key and a name");
        }
        key.forEach((path, direction) -> {
            if (!(direction instanceof Number number) || Math.abs(number.doubleValue()) != 1) {
                throw refusal(72, "An index of kind " + direction);
            }
            if (path.contains("$**")) {
                throw refusal(72, "A wildcard index");
            }
            for (var step : path.split("\\.", -1)) {
                if (step.isEmpty() || step.chars().allMatch(Character::isDigit)) {
                    throw refusal(72, "An index on " + path);
                }
            }
        });
    }
}

package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The commands that only read: from the last synced snapshot, without any lock. */
final class Reads {

    private final Store store;
    private final Databases databases;
    private final Cursors cursors;

    Reads(Store store, Databases databases, Cursors cursors) {
        this.store = store;
        this.databases = databases;
        this.cursors = cursors;
    }

    Document handle(Channel channel, String databaseName, String command, Document query) {
        var database = databases.existing(databaseName);
        if (command.equals("listCollections")) {
            return listCollections(channel, databaseName, database, query);
        }
        var name = Fields.text(query, command);
        var namespace = databaseName + "." + name;
        var collection = database == null ? null : database.collection(name);
        return switch (command) {
            case "find" -> collection == null ? none(namespace) : find(namespace, collection, query);
            case "aggregate" ->
                database == null || collection == null
                        ? none(namespace)
                        : aggregate(namespace, database, collection, query);
            case "count" -> collection == null ? ok("n", 0) : count(collection, query);
            case "distinct" ->
                collection == null ? ok("values", List.of()) : bound(() -> collection.handleDistinct(query));
            case "listIndexes" ->
                database == null ? none(namespace) : bound(() -> database.delegate(channel, command, query));
            default -> throw new IllegalStateException(command);
        };
    }

    private static Document ok(String field, Object value) {
        return new Document(field, value).append("ok", 1.0);
    }

    private static Document none(String namespace) {
        return Cursors.answer(namespace, "firstBatch", List.of(), 0);
    }

    private <T> T bound(Supplier<T> read) {
        try (var snapshot = store.read()) {
            return ScopedValue.where(View.BOUND, snapshot).call(read::get);
        }
    }

    private static @Nullable Integer batchSize(Document from) {
        return from.containsKey("batchSize") ? (int) Fields.number(from, "batchSize") : null;
    }

    private Document find(String namespace, StoredCollection collection, Document query) {
        var filter = Fields.documentOrEmpty(query, "filter");
        var sort = Fields.documentOrNull(query, "sort");
        var shown = collection.projection(Fields.documentOrNull(query, "projection"));
        var skip = Fields.numberOrZero(query, "skip");
        var limit = Fields.numberOrZero(query, "limit");
        var snapshot = store.read();
        Iterator<byte[]> found;
        try {
            found = collection
                    .find(snapshot, filter, sort, skip, Math.abs(limit))
                    .map(shown)
                    .iterator();
        } catch (RuntimeException e) {
            snapshot.close();
            throw e;
        }
        var single = limit < 0 || Fields.isTrue(query, "singleBatch");
        return cursors.first(namespace, found, snapshot, batchSize(query), single);
    }

    private Document count(StoredCollection collection, Document query) {
        return bound(() -> ok(
                "n",
                collection.count(Fields.documentOrEmpty(query, "query"), (int) Fields.numberOrZero(query, "skip"), (int)
                        Fields.numberOrZero(query, "limit"))));
    }

    private Document aggregate(String namespace, StoredDatabase database, StoredCollection collection, Document query) {
        var pipeline = new ArrayList<>(Fields.documents(query, "pipeline"));
        var results = bound(() -> {
            if (countsAll(pipeline)) {
                var count = collection.count(View.current());
                return count == 0
                        ? List.<Document>of()
                        : List.of(counted(Fields.document(pipeline.getLast(), "$group"), count));
            }
            var head = head(collection, pipeline);
            var aggregation =
                    Aggregation.fromPipeline(pipeline, name -> database, database, collection, NoopOplog.get());
            return aggregation.runStages(head);
        });
        return cursors.first(
                namespace,
                results.stream().map(Bson::encode).iterator(),
                () -> {},
                batchSize(Fields.documentOrEmpty(query, "cursor")),
                false);
    }

    /** Takes $match, $sort, $skip and $limit, in this order, off the pipeline: the planner does them. */
    private static Stream<Document> head(StoredCollection collection, List<Document> pipeline) {
        var filter = new Document();
        if (!pipeline.isEmpty() && pipeline.getFirst().get("$match") instanceof Document match) {
            filter = match;
            pipeline.removeFirst();
        }
        Document sort = null;
        if (!pipeline.isEmpty() && pipeline.getFirst().get("$sort") instanceof Document order) {
            sort = order;
            pipeline.removeFirst();
        }
        var skip = 0L;
        if (!pipeline.isEmpty() && pipeline.getFirst().get("$skip") instanceof Number number) {
            skip = number.longValue();
            pipeline.removeFirst();
        }
        var limit = 0L;
        if (!pipeline.isEmpty()
                && pipeline.getFirst().get("$limit") instanceof Number number
                && number.longValue() > 0) {
            limit = number.longValue();
            pipeline.removeFirst();
        }
        return collection.find(View.current(), filter, sort, skip, limit).map(Bson::decode);
    }

    /** countDocuments({}) of the drivers: an empty $match and a $group that only counts. */
    private static boolean countsAll(List<Document> pipeline) {
        return pipeline.size() == 2
                && new Document().equals(pipeline.getFirst().get("$match"))
                && pipeline.getLast().get("$group") instanceof Document group
                && group.size() == 2
                && group.get("_id") instanceof Number
                && group.get("n") instanceof Document sum
                && sum.size() == 1
                && sum.get("$sum") instanceof Number one
                && one.intValue() == 1;
    }

    private static Document counted(Document group, long count) {
        Object n = count <= Integer.MAX_VALUE ? (Object) (int) count : (Object) count;
        return new Document("_id", group.get("_id")).append("n", n);
    }

    private Document listCollections(
            Channel channel, String databaseName, @Nullable StoredDatabase database, Document query) {
        var namespace = databaseName + ".$cmd.listCollections";
        if (database == null) {
            return none(namespace);
        }
        var filter = Fields.documentOrEmpty(query, "filter");
        var matcher = new DefaultQueryMatcher();
        var listed = bound(() -> database.delegate(channel, "listCollections", query));
        var matching = Fields.documents(Fields.document(listed, "cursor"), "firstBatch").stream()
                .filter(collection -> matcher.matches(collection, filter))
                .toList();
        return Cursors.answer(namespace, "firstBatch", matching, 0);
    }
}

package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The commands that change something: one at a time, answered when all of it is on disk. */
final class Writes {

    private final Store store;
    private final Databases databases;

    Writes(Store store, Databases databases) {
        this.store = store;
        this.databases = databases;
    }

    Document handle(Channel channel, String databaseName, String command, Document query) {
        return store.write(() -> switch (command) {
            case "insert" -> insert(databases.existingOrNew(databaseName), query);
            case "update" -> update(databases.existingOrNew(databaseName), query);
            case "delete" -> delete(databases.existingOrNew(databaseName), query);
            case "findAndModify" -> findAndModify(databases.existingOrNew(databaseName), query);
            case "createIndexes" -> createIndexes(channel, databases.existingOrNew(databaseName), query);
            case "dropIndexes" -> dropIndexes(databases.existingOrNew(databaseName), query);
            case "dropDatabase" -> {
                databases.drop(databaseName);
                yield ok().append("dropped", databaseName);
            }
            case "create", "drop" -> databases.existingOrNew(databaseName).delegate(channel, command, query);
            default -> throw new IllegalStateException(command);
        });
    }

    private static Document ok() {
        return new Document("ok", 1.0);
    }

    /** Does one item after the other; the first error ends an ordered command, what was done before stays. */
    private static final class Items {

        private final boolean ordered;
        private final List<Document> errors = new ArrayList<>();

        Items(Document query) {
            this.ordered = !Boolean.FALSE.equals(query.get("ordered"));
        }

        interface Item {
            void perform(int index, Document document);
        }

        void each(List<Document> documents, Item item) {
            for (var index = 0; index < documents.size() && !(ordered && !errors.isEmpty()); index++) {
                try {
                    item.perform(index, documents.get(index));
                } catch (MongoServerError e) {
                    errors.add(new Document("index", index)
                            .append("code", e.getCode())
                            .append("codeName", e.getCodeName())
                            .append("errmsg", e.getMessageWithoutErrorCode()));
                }
            }
        }

        Document answer(Document result) {
            if (!errors.isEmpty()) {
                result.append("writeErrors", errors);
            }
            return result.append("ok", 1.0);
        }
    }

    private static Document insert(StoredDatabase database, Document query) {
        var documents = Fields.documents(query, "documents");
        var collection = database.collectionOrNew(Fields.text(query, "insert"));
        var items = new Items(query);
        var inserted = new int[1];
        items.each(documents, (index, document) -> {
            collection.addDocument(document);
            inserted[0]++;
        });
        return items.answer(new Document("n", inserted[0]));
    }

    private static Document update(StoredDatabase database, Document query) {
        var name = Fields.text(query, "update");
        var items = new Items(query);
        var counts = new long[2];
        var upserted = new ArrayList<Document>();
        items.each(Fields.documents(query, "updates"), (index, update) -> {
            var upsert = Fields.isTrue(update, "upsert");
            if (database.collection(name) == null && !upsert) {
                return;
            }
            var result = database.collectionOrNew(name)
                    .updateDocuments(
                            Fields.document(update, "q"),
                            Fields.document(update, "u"),
                            ArrayFilters.empty(),
                            Fields.isTrue(update, "multi"),
                            upsert,
                            NoopOplog.get());
            counts[0] += Fields.number(result, "n");
            counts[1] += Fields.number(result, "nModified");
            if (result.containsKey("upserted")) {
                counts[0]++;
                upserted.add(new Document("index", index).append("_id", result.get("upserted")));
            }
        });
        var answer = new Document("n", (int) counts[0]).append("nModified", (int) counts[1]);
        if (!upserted.isEmpty()) {
            answer.append("upserted", upserted);
        }
        return items.answer(answer);
    }

    private static Document delete(StoredDatabase database, Document query) {
        var collection = database.collection(Fields.text(query, "delete"));
        var items = new Items(query);
        var deleted = new int[1];
        items.each(Fields.documents(query, "deletes"), (index, delete) -> {
            if (collection != null) {
                deleted[0] += collection.deleteDocuments(
                        Fields.document(delete, "q"), (int) Fields.number(delete, "limit"), NoopOplog.get());
            }
        });
        return items.answer(new Document("n", deleted[0]));
    }

    private static Document findAndModify(StoredDatabase database, Document query) {
        var name = Fields.text(query, "findAndModify");
        if (database.collection(name) == null && !Fields.isTrue(query, "upsert")) {
            return ok().append("value", null);
        }
        query.putIfAbsent("query", new Document());
        return database.collectionOrNew(name).findAndModify(query);
    }

    private static Document createIndexes(Channel channel, StoredDatabase database, Document query) {
        var collection = database.collectionOrNew(Fields.text(query, "createIndexes"));
        for (var wanted : Fields.documents(query, "indexes")) {
            for (var existing : collection.orderedIndexes()) {
                if (existing.hasFields(Fields.document(wanted, "key"))
                        && !existing.getName().equals(wanted.get("name"))) {
                    throw new MongoServerError(
                            85,
                            "IndexOptionsConflict",
                            "The index already exists under the name " + existing.getName());
                }
            }
        }
        return database.delegate(channel, "createIndexes", query);
    }

    private static Document dropIndexes(StoredDatabase database, Document query) {
        var collection = database.collection(Fields.text(query, "dropIndexes"));
        if (collection == null) {
            throw new MongoServerError(26, "NamespaceNotFound", "ns not found " + query.get("dropIndexes"));
        }
        database.dropIndexes(collection, Objects.requireNonNull(query.get("index")));
        return ok();
    }
}

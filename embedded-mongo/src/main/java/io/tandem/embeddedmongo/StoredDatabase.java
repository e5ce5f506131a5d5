package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.type.LongDataType;
import org.jspecify.annotations.Nullable;

/** A database's collections and indexes, each a table named by kind, database, collection and index. */
final class StoredDatabase extends AbstractMongoDatabase<Long> {

    private static final String DOCUMENTS = "documents";
    private static final String INDEX = "index";

    private final Store store;

    /** Under the write lock, or before the first reader. */
    StoredDatabase(String name, Store store) {
        super(name, new CursorRegistry());
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    static Set<String> namesIn(Store store) {
        return store.tableNames().stream()
                .filter(table -> table.startsWith(DOCUMENTS + "/"))
                .map(table -> URLDecoder.decode(table.split("/", -1)[1], StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }

    private static String tableName(String... parts) {
        return List.of(parts).stream()
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
    }

    @Nullable
    StoredCollection collection(String name) {
        return (StoredCollection) resolveCollection(name, false);
    }

    StoredCollection collectionOrNew(String name) {
        if (name.startsWith("system.")) {
            throw new MongoServerError(73, "InvalidNamespace", "Writing to " + name + " is not allowed");
        }
        return (StoredCollection) resolveOrCreateCollection(name);
    }

    @Override
    protected MongoCollection<Long> openOrCreateCollection(String collection, CollectionOptions options) {
        var table =
                store.open(tableName(DOCUMENTS, databaseName, collection), LongDataType.INSTANCE, BytesType.INSTANCE);
        return new StoredCollection(this, collection, options, table);
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> fields, boolean sparse) {
        return new OrderedIndex(indexTable(collection, name), name, fields, sparse, true);
    }

    @Override
    protected Index<Long> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> fields, boolean sparse) {
        return new OrderedIndex(indexTable(collection, name), name, fields, sparse, false);
    }

    private Table<byte[], Long> indexTable(String collection, String index) {
        return store.open(tableName(INDEX, databaseName, collection, index), BytesType.INSTANCE, LongDataType.INSTANCE);
    }

    /** What the library does well enough: create, createIndexes, drop, listing. */
    Document delegate(Channel channel, String command, Document query) {
        return handleCommand(channel, command, query, name -> this, NoopOplog.get());
    }

    @Override
    protected void dropIndex(MongoCollection<Long> collection, String indexName) {
        var stored = (StoredCollection) collection;
        var index = stored.orderedIndexes().stream()
                .filter(candidate -> candidate.getName().equals(indexName))
                .findFirst()
                .orElseThrow(() -> new IndexNotFoundException("index not found with name [" + indexName + "]"));
        super.dropIndex(collection, indexName);
        store.drop(index.table());
    }

    /** @param wanted a name, a key document or "*" */
    void dropIndexes(StoredCollection collection, Object wanted) {
        var matching = collection.orderedIndexes().stream()
                .filter(index -> !index.getName().equals("_id_"))
                .filter(index -> wanted.equals("*")
                        || wanted.equals(index.getName())
                        || (wanted instanceof Document key && index.hasFields(key)))
                .toList();
        if (matching.isEmpty() && !wanted.equals("*")) {
            throw new IndexNotFoundException("index not found: " + wanted);
        }
        for (var index : matching) {
            dropIndex(collection, index.getName());
            indexes.get()
                    .deleteDocuments(
                            new Document("ns", collection.getFullName()).append("name", index.getName()),
                            0,
                            NoopOplog.get());
        }
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        var collection = collection(name);
        super.dropCollection(name, oplog);
        if (collection != null) {
            store.drop(collection.table());
        }
    }

    @Override
    protected void clearLastStatus(Channel channel) {
        // getLastError is not answered
    }

    @Override
    protected void putLastResult(Channel channel, Document result) {
        // getLastError is not answered
    }

    @Override
    protected long getFileSize() {
        return 0;
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }
}

package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Documents by position in one table, their indexes in others; found by the planner, judged by the library's matcher. */
final class StoredCollection extends AbstractMongoCollection<Long> {

    private static final Set<String> LOGICAL = Set.of("$and", "$or", "$nor");

    private final Table<Long, byte[]> documents;
    private final QueryMatcher matcher = new DefaultQueryMatcher();
    private long lastPosition;
    private volatile List<OrderedIndex> ordered = List.of();
    private boolean onlyFirstMatch;

    StoredCollection(MongoDatabase database, String name, CollectionOptions options, Table<Long, byte[]> documents) {
        super(database, name, options, new CursorRegistry());
        this.documents = documents;
        var last = documents.lastKey();
        this.lastPosition = last == null ? 0 : last;
    }

    Table<Long, byte[]> table() {
        return documents;
    }

    List<OrderedIndex> orderedIndexes() {
        return ordered;
    }

    // ---- finding ----

    /** A candidate and those of its fields that the query looks at. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Candidate(byte[] document, Document fields) {}

    /** Matching documents in order, read as they are asked for; only an order that no index yields is sorted in memory. */
    Stream<byte[]> find(View view, Document filter, @Nullable Document sort, long skip, long limit) {
        var order = SortOrder.of(sort);
        var usable = ordered.stream().filter(index -> index.existsIn(view)).toList();
        var plans = Planner.plan(usable, filter, order);
        var documents = plans.isEmpty() ? all(view, isNaturalDescending(sort)) : planned(view, plans);
        var matches =
                documents.map(reader(filter, order)).filter(found -> documentMatchesQuery(found.fields(), filter));
        var sorted = order.isNone() || (plans.size() == 1 && plans.getFirst().sorted());
        var result = sorted
                ? matches
                : order.sort(matches.iterator(), Candidate::fields, limit > 0 ? skip + limit : 0).stream();
        if (skip > 0) {
            result = result.skip(skip);
        }
        return (limit > 0 ? result.limit(limit) : result).map(Candidate::document);
    }

    private static Function<byte[], Candidate> reader(Document filter, SortOrder order) {
        var looked = new HashSet<String>();
        if (!looksAt(filter, looked)) {
            return document -> new Candidate(document, Bson.decode(document));
        }
        order.fields().forEach(field -> looked.add(root(field.path())));
        var names = new Encoded.Names(looked);
        return document -> new Candidate(document, Encoded.read(document, names));
    }

    /** Adds the fields a filter looks at; false where it may look at any. */
    private static boolean looksAt(Document filter, Set<String> fields) {
        for (var condition : filter.entrySet()) {
            var path = condition.getKey();
            if (!path.startsWith("$")) {
                fields.add(root(path));
            } else if (!LOGICAL.contains(path)
                    || !(condition.getValue() instanceof Collection<?> branches)
                    || !branches.stream()
                            .allMatch(branch -> branch instanceof Document inner && looksAt(inner, fields))) {
                return false;
            }
        }
        return true;
    }

    private static String root(String path) {
        var dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private Stream<byte[]> all(View view, boolean descending) {
        return stream(documents.entries(view, null, null, descending)).map(Map.Entry::getValue);
    }

    private Stream<byte[]> planned(View view, List<Plan> plans) {
        var positions = stream(new Scan(view, plans));
        var distinct = plans.size() > 1 || plans.getFirst().mayRepeat() ? positions.distinct() : positions;
        return distinct.map(position -> documents.get(view, position)).flatMap(Stream::ofNullable);
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    long count(View view) {
        return documents.size(view);
    }

    @Override
    public int count() {
        return Math.toIntExact(count(View.current()));
    }

    @Override
    public int count(@Nullable Document filter, int skip, int limit) {
        if (filter == null || filter.isEmpty()) {
            return super.count(filter, skip, limit);
        }
        return (int)
                find(View.current(), filter, null, skip, Math.max(limit, 0)).count();
    }

    /** Its own matcher: the library's remembers the position of its last match, for updates only. */
    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        return matcher.matches(document, query);
    }

    @Override
    protected QueryResult queryDocuments(
            Document filter,
            @Nullable Document sort,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        var shown = projection(projection);
        return new QueryResult(find(View.current(), filter, sort, skip, onlyFirstMatch ? 1 : limit)
                .map(shown)
                .map(Bson::decode)
                .toList());
    }

    UnaryOperator<byte[]> projection(@Nullable Document wanted) {
        return Projection.of(
                wanted,
                document -> matchDocumentsFromStream(Stream.of(document), new Document(), null, 0, 0, 0, wanted)
                        .iterator()
                        .next());
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document sort,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return queryDocuments(query, sort, skip, limit, batchSize, projection);
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        return all(View.current(), false).map(Bson::decode);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return stream(documents.entries(View.current(), null, null, false))
                .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
    }

    @Override
    protected @Nullable Document getDocument(Long position) {
        var bytes = documents.get(View.current(), position);
        return bytes == null ? null : Bson.decode(bytes);
    }

    // ---- writing: under the store's write lock ----

    @Nullable
    Long positionOf(Document document) {
        for (var index : ordered) {
            var position = index.getPosition(document);
            if (position != null) {
                return position;
            }
        }
        return findDocumentPosition(document);
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        lastPosition++;
        documents.put(lastPosition, Bson.encode(document));
        return lastPosition;
    }

    @Override
    public Document updateDocuments(
            Document selector, Document update, ArrayFilters arrayFilters, boolean multi, boolean upsert, Oplog oplog) {
        onlyFirstMatch = !multi;
        try {
            return super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog);
        } finally {
            onlyFirstMatch = false;
        }
    }

    @Override
    protected void handleUpdate(Long position, Document before, Document after) {
        documents.put(position, Bson.encode(after));
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        var matches = find(View.current(), selector, null, 0, Math.max(limit, 0))
                .map(Bson::decode)
                .toList();
        matches.forEach(this::removeDocument);
        return matches.size();
    }

    @Override
    public void removeDocument(Document document) {
        var position = positionOf(document);
        if (position != null) {
            ordered.forEach(index -> index.removeAt(document, position));
            removeDocument(position);
        }
    }

    @Override
    protected void removeDocument(Long position) {
        documents.remove(position);
    }

    @Override
    public void addIndex(Index<Long> index) {
        var isNew = ordered.stream().noneMatch(known -> known.getName().equals(index.getName()));
        try {
            super.addIndex(index);
        } catch (RuntimeException e) {
            if (isNew) {
                ((OrderedIndex) index).table().clear();
            }
            throw e;
        }
        refreshIndexes();
    }

    @Override
    public void dropIndex(String indexName) {
        super.dropIndex(indexName);
        refreshIndexes();
    }

    private void refreshIndexes() {
        ordered = getIndexes().stream().map(OrderedIndex.class::cast).toList();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        // not tracked
    }

    @Override
    protected int getDataSize() {
        return 0;
    }

    /** One range of one plan after the other. */
    private static final class Scan implements Iterator<Long> {

        private final View view;
        private final Iterator<Map.Entry<Plan, Range>> ranges;
        private Iterator<Long> current = List.<Long>of().iterator();

        Scan(View view, List<Plan> plans) {
            this.view = view;
            this.ranges = plans.stream()
                    .flatMap(plan -> plan.ranges().stream().map(range -> Map.entry(plan, range)))
                    .toList()
                    .iterator();
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && ranges.hasNext()) {
                var next = ranges.next();
                var plan = next.getKey();
                current = plan.index().positions(view, next.getValue(), plan.reverse());
            }
            return current.hasNext();
        }

        @Override
        public Long next() {
            return current.next();
        }
    }
}

package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keys in order, each with the position of its document; where the index is not unique the position ends the key. */
final class OrderedIndex extends Index<Long> {

    /** This entry says that some document has an array in an indexed field; no value encodes to it. */
    private static final byte[] MULTIKEY = {0};

    private static final byte[] FIRST = {1};

    private final Table<byte[], Long> table;
    private final boolean unique;
    private volatile boolean multikey;

    OrderedIndex(Table<byte[], Long> table, String name, List<IndexKey> fields, boolean sparse, boolean unique) {
        super(name, fields, sparse);
        this.table = table;
        this.unique = unique;
        this.multikey = table.get(View.LIVE, MULTIKEY) != null;
    }

    boolean isMultikey() {
        return multikey;
    }

    @Override
    public boolean isSparse() {
        return super.isSparse();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    boolean existsIn(View view) {
        return table.existsIn(view);
    }

    Table<byte[], Long> table() {
        return table;
    }

    /** @param range null bounds are open */
    Iterator<Long> positions(View view, Range range, boolean reverse) {
        var from = range.from() == null ? FIRST : range.from();
        var to = range.to();
        var entries = reverse ? table.entries(view, to, from, true) : table.entries(view, from, to, false);
        return new Positions(entries, to, reverse);
    }

    /** The upper bound belongs to no range; the cursor beneath includes it. */
    private static final class Positions implements Iterator<Long> {

        private final Iterator<Map.Entry<byte[], Long>> entries;
        private final byte @Nullable [] end;
        private final boolean reverse;
        private @Nullable Long next;

        Positions(Iterator<Map.Entry<byte[], Long>> entries, byte @Nullable [] end, boolean reverse) {
            this.entries = entries;
            this.end = end;
            this.reverse = reverse;
            advance();
        }

        private void advance() {
            next = null;
            while (entries.hasNext()) {
                var entry = entries.next();
                if (end == null || Arrays.compareUnsigned(entry.getKey(), end) < 0) {
                    next = entry.getValue();
                    return;
                }
                if (!reverse) {
                    return;
                }
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Long next() {
            var position = Objects.requireNonNull(next);
            advance();
            return position;
        }
    }

    private IndexKeys keysOf(Document document) {
        return IndexKeys.of(document, getKeys(), isSparse());
    }

    /** The keys of the entries of a document that lies at the position. */
    List<byte[]> entriesOf(Document document, long position) {
        return keysOf(document).encoded().stream()
                .map(key -> entryKey(key, position))
                .toList();
    }

    private byte[] entryKey(byte[] key, long position) {
        return unique
                ? key
                : ByteBuffer.allocate(key.length + Long.BYTES)
                        .put(key)
                        .putLong(position)
                        .array();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Long> collection) {
        refuseTaken(document, null, collection);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Long> collection) {
        refuseTaken(after, unique ? ((StoredCollection) collection).positionOf(before) : null, collection);
    }

    private void refuseTaken(Document document, @Nullable Long own, MongoCollection<Long> collection) {
        var keys = keysOf(document);
        if (!unique) {
            return;
        }
        for (var key : keys.encoded()) {
            var holder = table.get(View.LIVE, key);
            if (holder != null && !holder.equals(own)) {
                throw duplicate(document, collection);
            }
        }
    }

    private DuplicateKeyError duplicate(Document document, MongoCollection<Long> collection) {
        var values = getKeys().stream()
                .map(field -> Utils.getSubdocumentValueCollectionAware(document, field.getKey()))
                .toArray();
        return new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
    }

    @Override
    public void add(Document document, Long position, MongoCollection<Long> collection) {
        var keys = keysOf(document);
        noteMultikey(keys);
        for (var key : keys.encoded()) {
            var holder = table.putIfAbsent(entryKey(key, position), position);
            if (holder != null && !holder.equals(position)) {
                throw duplicate(document, collection);
            }
        }
    }

    @Override
    public void updateInPlace(Document before, Document after, Long position, MongoCollection<Long> collection) {
        var gone = new TreeSet<byte[]>(Arrays::compareUnsigned);
        gone.addAll(keysOf(before).encoded());
        var keys = keysOf(after);
        noteMultikey(keys);
        for (var key : keys.encoded()) {
            if (!gone.remove(key)) {
                table.put(entryKey(key, position), position);
            }
        }
        for (var key : gone) {
            table.remove(entryKey(key, position));
        }
    }

    private void noteMultikey(IndexKeys keys) {
        if (keys.multikey() && !multikey) {
            multikey = true;
            table.put(MULTIKEY, 0L);
        }
    }

    void removeAt(Document document, long position) {
        entriesOf(document, position).forEach(table::remove);
    }

    /** Only the index on _id says where a document lies; the others need not be asked. */
    @Override
    public @Nullable Long getPosition(Document document) {
        return isPrimary() ? table.get(View.LIVE, keysOf(document).encoded().getFirst()) : null;
    }

    private boolean isPrimary() {
        return unique && getKeys().size() == 1 && getKeys().getFirst().getKey().equals("_id");
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof OrderedIndex index
                && isSparse() == index.isSparse()
                && unique == index.unique
                && getKeys().toString().equals(index.getKeys().toString());
    }

    /** @param key as in createIndexes: path → 1 or -1, in this order */
    boolean hasFields(Document key) {
        var wanted = key.entrySet().stream()
                .map(field -> new IndexKey(field.getKey(), ((Number) field.getValue()).intValue() > 0))
                .toList();
        return getKeys().toString().equals(wanted.toString());
    }

    @Override
    public long getCount() {
        return table.size(View.current()) - (multikey ? 1 : 0);
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        // the database drops the table
    }

    @Override
    public Long remove(Document document) {
        throw new UnsupportedOperationException("The collection removes by position");
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Long> getPositions(Document query) {
        throw new UnsupportedOperationException("The planner asks for ranges");
    }
}

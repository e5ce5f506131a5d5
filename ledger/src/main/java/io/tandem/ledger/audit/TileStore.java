package io.tandem.ledger.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.Store;
import io.tandem.ledger.proof.Hash;
import io.tandem.ledger.proof.TiledNodes;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The tree's tiles, in the collection {@code audit-tiles}: {@code {_id: "<level>/<number>", level, number, hashes}}, and at
 * level 0 the positions {@code from} and {@code to} of the commits below it. Blocks.
 */
final class TileStore implements TiledNodes.Tiles {

    private final MongoCollection<Document> tiles;

    /**
     * A tile as it is stored.
     *
     * @param from position of the first commit below it, at level 0
     * @param to position of the last event of the last commit below it, at level 0
     */
    record Tile(int level, long number, Binary hashes, long from, long to) {

        Tile(int level, long number, byte[] hashes, long from, long to) {
            this(level, number, new Binary(hashes), from, to);
        }

        int width() {
            return hashes.length() / Hash.BYTES;
        }
    }

    TileStore(MongoDatabase database) {
        tiles = Store.collection(database, "audit-tiles");
        Store.await(tiles.createIndex(Indexes.ascending("level", "number")));
        Store.await(tiles.createIndex(Indexes.ascending("level", "from")));
    }

    @Nullable
    Tile last(int level) {
        return one(tiles.find(eq("level", level))
                .sort(descending("number"))
                .limit(1)
                .first());
    }

    @Nullable
    Tile find(int level, long number) {
        return one(tiles.find(eq("_id", id(level, number))).first());
    }

    /** The tile of level 0 whose commits begin at or before a position. */
    @Nullable
    Tile holding(long position) {
        return one(tiles.find(and(eq("level", 0), lte("from", position)))
                .sort(descending("from"))
                .limit(1)
                .first());
    }

    @Override
    public byte[] tile(int level, long number) {
        var tile = find(level, number);
        return tile == null ? new byte[0] : tile.hashes.getData();
    }

    /** In order, so that a crash leaves the first of them. */
    void write(List<Tile> changed) {
        if (!changed.isEmpty()) {
            var writes = changed.stream()
                    .map(tile -> new ReplaceOneModel<>(
                            eq("_id", id(tile.level, tile.number)), document(tile), new ReplaceOptions().upsert(true)))
                    .toList();
            Store.await(tiles.bulkWrite(writes, new BulkWriteOptions().ordered(true)));
        }
    }

    private static Document document(Tile tile) {
        var document = new Document("_id", id(tile.level, tile.number))
                .append("level", tile.level)
                .append("number", tile.number)
                .append("hashes", tile.hashes);
        return tile.level == 0 ? document.append("from", tile.from).append("to", tile.to) : document;
    }

    private static @Nullable Tile one(org.reactivestreams.Publisher<Document> found) {
        return Store.await(found)
                .map(d -> new Tile(
                        d.getInteger("level"),
                        d.getLong("number"),
                        d.get("hashes", Binary.class),
                        d.get("from", 0L),
                        d.get("to", 0L)))
                .orElse(null);
    }

    private static String id(int level, long number) {
        return level + "/" + number;
    }
}

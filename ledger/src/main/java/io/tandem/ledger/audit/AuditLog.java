package io.tandem.ledger.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.Store;
import io.tandem.ledger.audit.TileStore.Tile;
import io.tandem.ledger.proof.Hash;
import io.tandem.ledger.proof.LoggedCommit;
import io.tandem.ledger.proof.TilePath;
import io.tandem.ledger.proof.TiledNodes;
import io.tandem.ledger.proof.Tree;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The Merkle tree over a service's commits: leaf {@code i} is the {@code i}-th commit in position order. A pure function
 * of the commits and the service's name, so every instance comes to the same one. Blocks.
 */
public final class AuditLog {

    private static final int BATCH = 2 * TilePath.FULL;

    private final MongoCollection<Document> commits;
    private final TileStore tiles;
    private final String service;

    /**
     * How far the tree goes.
     *
     * @param size in leaves
     * @param lastPosition of the last event below it, 0 where it is empty
     */
    public record Extent(long size, long lastPosition) {}

    /** A commit, its leaf's index, and what the log has for it. */
    public record Entry(long index, LoggedCommit commit) {}

    public AuditLog(MongoDatabase database, String service) {
        this.commits = Store.collection(database, "commits");
        this.tiles = new TileStore(database);
        this.service = service;
    }

    public String service() {
        return service;
    }

    public Extent extent() {
        return extent(tiles.last(0));
    }

    private static Extent extent(@Nullable Tile last) {
        return last == null ? new Extent(0, 0) : new Extent(last.number() * TilePath.FULL + last.width(), last.to());
    }

    /**
     * Appends the commits that are not in it yet. One caller at a time: the second would write the same. A hole, or what
     * is no commit, is a {@link LogBroken}.
     */
    public Extent grow() {
        mend();
        while (true) {
            var last = tiles.last(0);
            var extent = extent(last);
            var page = find(gt("_id", extent.lastPosition()), BATCH);
            if (!page.isEmpty()) {
                tiles.write(grown(last, extent, page));
                mend();
            }
            if (page.size() < BATCH) {
                return extent();
            }
        }
    }

    private List<Tile> grown(@Nullable Tile last, Extent extent, List<Document> page) {
        var changed = new ArrayList<Tile>();
        long position = extent.lastPosition();
        long number = extent.size() / TilePath.FULL;
        long from = position + 1;
        var hashes = new ByteArrayOutputStream();
        if (last != null && last.number() == number) {
            from = last.from();
            hashes.writeBytes(last.hashes().getData());
        }
        for (var document : page) {
            var commit = readable(document, position + 1);
            hashes.writeBytes(commit.leaf(service).hash().bytes());
            position += commit.events().size();
            if (hashes.size() == TilePath.FULL * Hash.BYTES) {
                changed.add(new Tile(0, number++, hashes.toByteArray(), from, position));
                hashes.reset();
                from = position + 1;
            }
        }
        if (hashes.size() > 0) {
            changed.add(new Tile(0, number, hashes.toByteArray(), from, position));
        }
        return changed;
    }

    private static LoggedCommit readable(Document document, long expected) {
        var commit = StoredForm.read(document);
        if (commit == null) {
            throw new LogBroken(expected, "The store holds something that is no commit");
        }
        if (commit.position() != expected) {
            throw new LogBroken(expected, "The next commit is at " + commit.position());
        }
        return commit;
    }

    /** Tiles above the leaves follow from those below, also where a crash came between. */
    private void mend() {
        long size = extent().size();
        for (int level = 1; size >> (8 * level) > 0; level++) {
            var last = tiles.last(level);
            long there = last == null ? 0 : last.number() * TilePath.FULL + last.width();
            var changed = new ArrayList<Tile>();
            var hashes = new ByteArrayOutputStream();
            if (last != null && last.width() < TilePath.FULL) {
                hashes.writeBytes(last.hashes().getData());
            }
            for (long i = there; i < size >> (8 * level); i++) {
                hashes.writeBytes(TiledNodes.over(tiles.tile(level - 1, i)).bytes());
                if (hashes.size() == TilePath.FULL * Hash.BYTES) {
                    changed.add(new Tile(level, i / TilePath.FULL, hashes.toByteArray(), 0, 0));
                    hashes.reset();
                }
            }
            if (hashes.size() > 0 && there < size >> (8 * level)) {
                changed.add(new Tile(level, (size >> (8 * level)) / TilePath.FULL, hashes.toByteArray(), 0, 0));
            }
            tiles.write(changed);
        }
    }

    /** Roots and proofs; keeps the tiles it has read, so it is for one question. */
    public Tree tree() {
        var read = new java.util.HashMap<String, byte[]>();
        return new Tree(new TiledNodes(
                (level, number) -> read.computeIfAbsent(level + "/" + number, _ -> tiles.tile(level, number))));
    }

    /** The bytes of a tile of hashes or of a bundle of entries; empty where the tree does not reach there. */
    public Optional<byte[]> tile(TilePath path) {
        var tile = tiles.find(Math.max(0, path.level()), path.number());
        if (tile == null || tile.width() < path.width()) {
            return Optional.empty();
        }
        return Optional.of(
                path.level() == TilePath.ENTRIES
                        ? entries(tile, path.width())
                        : Arrays.copyOf(tile.hashes().getData(), path.width() * Hash.BYTES));
    }

    private byte[] entries(Tile tile, int width) {
        var bundle = new ByteArrayOutputStream();
        long position = tile.from();
        for (var document : find(gte("_id", tile.from()), width)) {
            var commit = readable(document, position);
            var entry = commit.leaf(service).bytes();
            bundle.write(entry.length >> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
            position += commit.events().size();
        }
        return bundle.toByteArray();
    }

    /** The commit that holds an event; empty where there is none. */
    public Optional<LoggedCommit> commitOf(String eventId) {
        return Store.await(commits.find(eq("events.id", eventId)).first()).map(StoredForm::read);
    }

    /** The index of the leaf of the commit that begins at a position; empty where the tree does not reach there. */
    public Optional<Long> indexOf(long position) {
        var tile = tiles.holding(position);
        if (tile == null || position > tile.to()) {
            return Optional.empty();
        }
        var before = Store.await(commits.countDocuments(and(gte("_id", tile.from()), lt("_id", position))))
                .orElse(0L);
        return Optional.of(tile.number() * TilePath.FULL + before);
    }

    /** A stream's commits, in order. */
    public List<LoggedCommit> stream(String stream) {
        return Store.await(Store.all(commits.find(eq("stream", stream)).sort(ascending("firstSequence"))))
                .orElseThrow()
                .stream()
                .map(document -> readable(document, document.get("_id", 0L)))
                .toList();
    }

    /** Compares the commits below one tile with it. A difference is a {@link LogBroken}. */
    public void recheck(long number) {
        var tile = tiles.find(0, number);
        if (tile == null) {
            return;
        }
        long position = tile.from();
        int i = 0;
        for (var document : find(gte("_id", tile.from()), tile.width())) {
            var commit = readable(document, position);
            if (!commit.leaf(service).hash().equals(Hash.at(tile.hashes().getData(), i++ * Hash.BYTES))) {
                throw new LogBroken(position, "The commit is not the one that was logged");
            }
            position += commit.events().size();
        }
        if (i < tile.width()) {
            throw new LogBroken(position, "Commits that were logged are missing");
        }
    }

    /** Up to so many documents after a position, whatever they hold. */
    List<Document> after(long position, int limit) {
        return find(gt("_id", position), limit);
    }

    byte[] leaves(long number) {
        return tiles.tile(0, number);
    }

    private List<Document> find(Bson filter, int limit) {
        return Store.await(Store.all(commits.find(filter).sort(ascending("_id")).limit(limit)))
                .orElseThrow();
    }
}

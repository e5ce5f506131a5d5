package io.tandem.ledger.proof;

/** Complete subtrees out of tiles: a tile of level L holds subtrees of 256^L leaves, those between are hashed from it. */
public final class TiledNodes implements Tree.Nodes {

    private static final int HEIGHT = 8;

    private final Tiles tiles;

    public interface Tiles {

        /** The hashes of a tile one after the other, as many as are there. */
        byte[] tile(int level, long number);
    }

    public TiledNodes(Tiles tiles) {
        this.tiles = tiles;
    }

    @Override
    public Hash at(int level, long index) {
        int below = level % HEIGHT;
        long first = index << below;
        var tile = tiles.tile(level / HEIGHT, first / TilePath.FULL);
        int from = (int) (first % TilePath.FULL);
        int to = from + (1 << below);
        if (tile.length < to * Hash.BYTES) {
            throw new IllegalStateException("Tile %d/%d holds %d hashes, and %d are asked for."
                    .formatted(level / HEIGHT, first / TilePath.FULL, tile.length / Hash.BYTES, to));
        }
        return over(tile, from, to);
    }

    /** Over all hashes of a full tile: its hash in the tile above. */
    public static Hash over(byte[] fullTile) {
        return over(fullTile, 0, TilePath.FULL);
    }

    private static Hash over(byte[] tile, int from, int to) {
        if (to - from == 1) {
            return Hash.at(tile, from * Hash.BYTES);
        }
        int middle = (from + to) >>> 1;
        return Merkle.node(over(tile, from, middle), over(tile, middle, to));
    }
}

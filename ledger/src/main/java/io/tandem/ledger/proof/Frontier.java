package io.tandem.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** The root of leaves that come one after the other, in memory of their number's logarithm. */
public final class Frontier {

    /** Roots of complete subtrees, from left to right: one for each bit set in the size. */
    private final List<Hash> subtrees = new ArrayList<>();

    private long size;

    public void add(Hash leaf) {
        var hash = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            hash = Merkle.node(subtrees.removeLast(), hash);
        }
        subtrees.add(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        if (size == 0) {
            return Merkle.EMPTY;
        }
        var root = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = Merkle.node(subtrees.get(i), root);
        }
        return root;
    }
}

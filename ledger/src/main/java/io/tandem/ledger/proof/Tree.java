package io.tandem.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs of a tree of which complete subtrees are known. */
public final class Tree {

    private final Nodes nodes;

    /** The complete subtrees. */
    public interface Nodes {

        /** The root over the leaves from {@code index × 2^level} on, {@code 2^level} of them. */
        Hash at(int level, long index);
    }

    public Tree(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Over the first {@code size} leaves. */
    public Hash root(long size) {
        return size == 0 ? Merkle.EMPTY : over(0, size);
    }

    /** That the leaf at {@code index} is among the first {@code size}. */
    public List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No leaf %d among %d.".formatted(index, size));
        }
        var proof = new ArrayList<Hash>();
        inclusion(index, 0, size, proof);
        return proof;
    }

    /** That the first {@code newSize} leaves begin with the first {@code oldSize}. */
    public List<Hash> consistency(long oldSize, long newSize) {
        if (oldSize < 0 || oldSize > newSize) {
            throw new IllegalArgumentException("A tree does not shrink from %d to %d.".formatted(oldSize, newSize));
        }
        var proof = new ArrayList<Hash>();
        if (oldSize > 0) {
            consistency(oldSize, 0, newSize, true, proof);
        }
        return proof;
    }

    private Hash over(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            return nodes.at(Long.numberOfTrailingZeros(leaves), from / leaves);
        }
        long middle = from + Long.highestOneBit(leaves - 1);
        return Merkle.node(over(from, middle), over(middle, to));
    }

    private void inclusion(long index, long from, long to, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        if (index < middle) {
            inclusion(index, from, middle, proof);
            proof.add(over(middle, to));
        } else {
            inclusion(index, middle, to, proof);
            proof.add(over(from, middle));
        }
    }

    private void consistency(long old, long from, long to, boolean whole, List<Hash> proof) {
        if (old == to) {
            if (!whole) {
                proof.add(over(from, to));
            }
            return;
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        if (old <= middle) {
            consistency(old, from, middle, whole, proof);
            proof.add(over(middle, to));
        } else {
            consistency(old, middle, to, false, proof);
            proof.add(over(from, middle));
        }
    }
}

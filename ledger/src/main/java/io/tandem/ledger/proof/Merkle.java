package io.tandem.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** Hashing and checking proofs as RFC 6962 and RFC 9162 say. */
public final class Merkle {

    /** The root of a tree without leaves. */
    public static final Hash EMPTY = Hash.of(new byte[0]);

    /** No proof in a tree of less than 2^63 leaves has more hashes. */
    public static final int LONGEST_PROOF = 63;

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {}

    public static Hash leaf(byte[] entry) {
        return Hash.of(LEAF, entry);
    }

    public static Hash node(Hash left, Hash right) {
        return Hash.of(NODE, left.bytes(), right.bytes());
    }

    /** Whether the proof leads from the leaf at {@code index} to the root of the tree of {@code size} leaves. */
    public static boolean includes(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long at = index;
        long last = size - 1;
        var hash = leaf;
        for (var sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = node(sibling, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the proof shows that the newer tree begins with the older one's leaves. */
    public static boolean consistent(long oldSize, Hash oldRoot, long newSize, Hash newRoot, List<Hash> proof) {
        if (oldSize < 0 || oldSize > newSize) {
            return false;
        }
        if (oldSize == 0 || oldSize == newSize) {
            return proof.isEmpty() && oldRoot.equals(oldSize == newSize ? newRoot : EMPTY);
        }
        var path = new ArrayList<>(proof);
        if (Long.bitCount(oldSize) == 1) {
            path.addFirst(oldRoot);
        }
        if (path.isEmpty()) {
            return false;
        }
        int shift = Long.numberOfTrailingZeros(~(oldSize - 1));
        long at = (oldSize - 1) >> shift;
        long last = (newSize - 1) >> shift;
        var older = path.getFirst();
        var newer = older;
        for (var hash : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                older = node(hash, older);
                newer = node(hash, newer);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                newer = node(newer, hash);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && older.equals(oldRoot) && newer.equals(newRoot);
    }
}

package io.tandem.gateway.access.credential;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;

/**
 * Whether a word belongs to a set, in little room (Bloom 1970): never wrong where it says no, wrong once in about a
 * hundred thousand where it says yes.
 */
final class WordFilter {

    private static final int HASHES = 16;
    private static final int BITS_PER_WORD = 24;

    private final int size;
    private final BitSet bits;

    private WordFilter(int size, BitSet bits) {
        this.size = size;
        this.bits = bits;
    }

    static WordFilter of(Iterable<String> words, int count) {
        var filter = new WordFilter(count * BITS_PER_WORD, new BitSet(count * BITS_PER_WORD));
        for (var word : words) {
            for (var bit : filter.places(word)) {
                filter.bits.set(bit);
            }
        }
        return filter;
    }

    boolean contains(String word) {
        for (var bit : places(word)) {
            if (!bits.get(bit)) {
                return false;
            }
        }
        return true;
    }

    /** Two halves of one hash make sixteen (Kirsch and Mitzenmacher 2006). */
    private int[] places(String word) {
        var hash = ByteBuffer.wrap(sha256(word));
        var one = hash.getLong();
        var other = hash.getLong() | 1;
        var places = new int[HASHES];
        for (var i = 0; i < HASHES; i++) {
            places[i] = (int) Long.remainderUnsigned(one + i * other, size);
        }
        return places;
    }

    private static byte[] sha256(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] toBytes() {
        var words = bits.toByteArray();
        return ByteBuffer.allocate(Integer.BYTES + words.length)
                .putInt(size)
                .put(words)
                .array();
    }

    static WordFilter read(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var size = buffer.getInt();
        return new WordFilter(size, BitSet.valueOf(buffer));
    }
}

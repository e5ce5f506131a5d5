package io.tandem.platform.blob;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** One block of a file as a document: deflated where that makes it smaller, with the hash of its plain bytes. */
final class Block {

    static final int SIZE = 1 << 20;

    private Block() {}

    static Document document(String upload, int n, byte[] plain) {
        var deflated = deflate(plain);
        return new Document("upload", upload)
                .append("n", n)
                .append("size", plain.length)
                .append("hash", new Binary(Sha256.of(plain)))
                .append("deflated", deflated != null)
                .append("bytes", new Binary(deflated == null ? plain : deflated));
    }

    /** The plain bytes, or null where they are not what was stored. */
    static byte @Nullable [] plain(Document block) {
        var bytes = block.get("bytes", Binary.class).getData();
        var plain = block.getBoolean("deflated") ? inflate(bytes, block.getInteger("size")) : bytes;
        var sound = plain != null
                && Arrays.equals(
                        Sha256.of(plain), block.get("hash", Binary.class).getData());
        return sound ? plain : null;
    }

    private static byte @Nullable [] deflate(byte[] plain) {
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(plain);
            deflater.finish();
            var room = new byte[plain.length];
            var length = deflater.deflate(room);
            return deflater.finished() ? Arrays.copyOf(room, length) : null;
        }
    }

    private static byte @Nullable [] inflate(byte[] deflated, int size) {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(deflated);
            var plain = new byte[size];
            var length = 0;
            while (length < size && !inflater.finished() && !inflater.needsInput()) {
                length += inflater.inflate(plain, length, size - length);
            }
            return length == size ? plain : null;
        } catch (DataFormatException _) {
            return null;
        }
    }
}

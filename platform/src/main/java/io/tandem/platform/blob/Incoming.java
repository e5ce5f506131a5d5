package io.tandem.platform.blob;

import io.tandem.platform.web.Problem;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/** A file on its way in: buffers of any length become blocks; hash and size grow along. Of one request, never shared. */
final class Incoming {

    private final long limit;
    private final MessageDigest digest = Sha256.digest();
    private byte[] block = new byte[Math.min(Block.SIZE, 1 << 16)];
    private int filled;
    private long size;

    Incoming(long limit) {
        this.limit = limit;
    }

    /** Takes a buffer, which it releases; yields the blocks it filled. */
    List<byte[]> take(DataBuffer buffer) {
        try {
            size += buffer.readableByteCount();
            if (size > limit) {
                throw tooLarge(limit);
            }
            var full = new ArrayList<byte[]>();
            while (buffer.readableByteCount() > 0) {
                fill(buffer);
                if (filled == Block.SIZE) {
                    full.add(next());
                }
            }
            return full;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private void fill(DataBuffer buffer) {
        var length = Math.min(buffer.readableByteCount(), Block.SIZE - filled);
        if (filled + length > block.length) {
            block = Arrays.copyOf(block, Math.min(Block.SIZE, Math.max(filled + length, 2 * block.length)));
        }
        buffer.read(block, filled, length);
        digest.update(block, filled, length);
        filled += length;
    }

    /** What is left at the end: at most one block. */
    List<byte[]> rest() {
        return filled == 0 ? List.of() : List.of(next());
    }

    private byte[] next() {
        var full = Arrays.copyOf(block, filled);
        filled = 0;
        return full;
    }

    /** After the last buffer; only once. */
    Blob blob() {
        return new Blob(HexFormat.of().formatHex(digest.digest()), size);
    }

    static Problem tooLarge(long limit) {
        var mebibytes = limit % (1 << 20) == 0 ? (limit >> 20) + " MiB" : limit + " B";
        return new Problem(
                413,
                "file-too-large",
                "文件超过 " + mebibytes + " 的上限。",
                "The file is larger than the limit of " + mebibytes + ".");
    }
}

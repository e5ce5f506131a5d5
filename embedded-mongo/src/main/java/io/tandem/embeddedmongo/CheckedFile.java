package io.tandem.embeddedmongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.zip.CRC32C;
import org.h2.store.fs.FileBase;

/**
 * A file whose every block of 4096 bytes is followed by a checksum of its number and content: a flipped bit, a block in the wrong place and one written by half
 * are errors and never another answer. The checksum costs a tenth of a percent of the space.
 *
 * <p>Looking for the newest intact chunk at opening, the store reads headers and footers that a crash may have left by half; it has its own checks for those.
 * Such a block reads as zeros, which are neither a header, nor a footer, nor the beginning of a page.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // reads and writes say their position and need no lock
final class CheckedFile extends FileBase {

    /** A block is not what was written. */
    static final class Damaged extends IOException {

        private static final long serialVersionUID = 1L;

        Damaged(String message) {
            super(message);
        }
    }

    private static final int BLOCK = 4096;
    private static final int STORED = BLOCK + Integer.BYTES;
    private static final int CHUNK_HEADER = 1024;
    private static final int CHUNK_FOOTER = 128;

    private final FileChannel base;
    private final String name;

    CheckedFile(FileChannel base, String name) {
        this.base = base;
        this.name = name;
    }

    static long contentOf(long stored) {
        return stored / STORED * BLOCK;
    }

    private static long storedOf(long content) {
        return content / BLOCK * STORED;
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        var end = Math.min(position + target.remaining(), size());
        if (position >= end) {
            return -1;
        }
        var mayBeTorn = position == 0
                || target.remaining() == CHUNK_FOOTER
                || (target.remaining() == CHUNK_HEADER && position % BLOCK == 0);
        var first = position / BLOCK;
        var blocks = (int) ((end + BLOCK - 1) / BLOCK - first);
        var stored = readFully(first * STORED, blocks * STORED);
        for (var i = 0; i < blocks; i++) {
            var block = stored.slice(i * STORED, BLOCK);
            if (stored.getInt(i * STORED + BLOCK) != checksum(first + i, block) && !isHole(stored, i)) {
                if (!mayBeTorn) {
                    throw new Damaged(
                            "Block %d of %s (byte %d) is damaged".formatted(first + i, name, (first + i) * STORED));
                }
                block = ByteBuffer.allocate(BLOCK);
            }
            var from = i == 0 ? (int) (position % BLOCK) : 0;
            var to = (int) Math.min(BLOCK, end - (first + i) * BLOCK);
            target.put(block.position(from).limit(to));
        }
        return (int) (end - position);
    }

    /** Between chunks nothing was ever written. */
    private static boolean isHole(ByteBuffer stored, int block) {
        return stored.slice(block * STORED, STORED).equals(ByteBuffer.allocate(STORED));
    }

    private ByteBuffer readFully(long from, int length) throws IOException {
        var stored = ByteBuffer.allocate(length);
        while (stored.hasRemaining()) {
            if (base.read(stored, from + stored.position()) < 0) {
                throw new Damaged("%s ends at %d".formatted(name, from + stored.position()));
            }
        }
        return stored;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        var length = source.remaining();
        if (position % BLOCK != 0 || length % BLOCK != 0) {
            throw new IOException("Only whole blocks are written: %d bytes at %d".formatted(length, position));
        }
        var blocks = length / BLOCK;
        var stored = ByteBuffer.allocate(blocks * STORED);
        for (var i = 0; i < blocks; i++) {
            var block = source.slice(source.position() + i * BLOCK, BLOCK);
            stored.put(block.duplicate()).putInt(checksum(position / BLOCK + i, block));
        }
        stored.flip();
        while (stored.hasRemaining()) {
            base.write(stored, storedOf(position) + stored.position());
        }
        source.position(source.limit());
        return length;
    }

    private static int checksum(long number, ByteBuffer block) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
        crc.update(block.duplicate());
        return (int) crc.getValue();
    }

    @Override
    public long size() throws IOException {
        return contentOf(base.size());
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        base.truncate(storedOf(size));
        return this;
    }

    @Override
    public void force(boolean metadata) throws IOException {
        base.force(metadata);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }

    @Override
    public int read(ByteBuffer target) {
        throw new UnsupportedOperationException("The store says where it reads");
    }

    @Override
    public int write(ByteBuffer source) {
        throw new UnsupportedOperationException("The store says where it writes");
    }

    @Override
    public long position() {
        throw new UnsupportedOperationException("The store says where it reads and writes");
    }

    @Override
    public FileChannel position(long position) {
        throw new UnsupportedOperationException("The store says where it reads and writes");
    }
}

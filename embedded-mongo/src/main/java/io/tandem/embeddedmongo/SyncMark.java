package io.tandem.embeddedmongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * The side file {@code <file>.sync}: the last store version that was synced, 8 bytes and a checksum. It is written after each sync of the store, so it is
 * never ahead of it; after a power cut it may be a little behind, which is harmless.
 */
final class SyncMark implements AutoCloseable {

    private static final int LENGTH = 16;

    private final FileChannel channel;

    private SyncMark(FileChannel channel) {
        this.channel = channel;
    }

    static SyncMark open(Path store) throws IOException {
        return new SyncMark(FileChannel.open(
                fileOf(store), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    static Path fileOf(Path store) {
        return store.resolveSibling(store.getFileName() + ".sync");
    }

    /** The version the store must have reached; 0 where nothing was ever acknowledged or the mark was removed on purpose. */
    static long read(Path store) throws IOException {
        var file = fileOf(store);
        if (!Files.exists(file)) {
            return 0;
        }
        var bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            return 0;
        }
        if (bytes.length != LENGTH) {
            throw Faults.corrupt(file.toString(), null);
        }
        var buffer = ByteBuffer.wrap(bytes);
        var version = buffer.getLong();
        if (buffer.getLong() != checksum(version)) {
            throw Faults.corrupt(file.toString(), null);
        }
        return version;
    }

    void write(long version) {
        try {
            var buffer = ByteBuffer.allocate(LENGTH)
                    .putLong(version)
                    .putLong(checksum(version))
                    .flip();
            while (buffer.hasRemaining()) {
                channel.write(buffer, buffer.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long checksum(long version) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(version).flip());
        return crc.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.force(true);
        channel.close();
    }
}

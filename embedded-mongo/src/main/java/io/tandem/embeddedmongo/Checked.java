package io.tandem.embeddedmongo;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How keys and values lie in the file: each with a checksum, so that a flipped bit is an error and never a different answer. */
final class Checked {

    static final BasicDataType<byte[]> BYTES = new Bytes();
    static final BasicDataType<Long> POSITION = new Position();

    private Checked() {}

    private static int checksum(byte[] bytes) {
        var crc = new CRC32C();
        crc.update(bytes, 0, bytes.length);
        return (int) crc.getValue();
    }

    private static void check(boolean intact) {
        if (!intact) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "Checksum mismatch");
        }
    }

    /** Ordered as unsigned bytes. */
    private static final class Bytes extends BasicDataType<byte[]> {

        @Override
        public int compare(byte[] a, byte[] b) {
            return Arrays.compareUnsigned(a, b);
        }

        @Override
        public int getMemory(byte[] bytes) {
            return 24 + bytes.length;
        }

        @Override
        public void write(WriteBuffer buffer, byte[] bytes) {
            buffer.putVarInt(bytes.length).put(bytes).putInt(checksum(bytes));
        }

        @Override
        public byte[] read(ByteBuffer buffer) {
            var length = DataUtils.readVarInt(buffer);
            check(length >= 0 && length <= buffer.remaining() - Integer.BYTES);
            var bytes = new byte[length];
            buffer.get(bytes);
            check(buffer.getInt() == checksum(bytes));
            return bytes;
        }

        @Override
        public byte[][] createStorage(int size) {
            return new byte[size][];
        }
    }

    /** Where a document lies in its collection: 1, 2, 3 … in the order of insertion. */
    private static final class Position extends BasicDataType<Long> {

        @Override
        public int compare(Long a, Long b) {
            return Long.compare(a, b);
        }

        @Override
        public int getMemory(Long position) {
            return 24;
        }

        @Override
        public void write(WriteBuffer buffer, Long position) {
            buffer.putVarLong(position).put(fold(position));
        }

        @Override
        public Long read(ByteBuffer buffer) {
            var position = DataUtils.readVarLong(buffer);
            check(buffer.get() == fold(position));
            return position;
        }

        private static byte fold(long position) {
            return (byte) ((position * 0x9E3779B97F4A7C15L) >>> 56);
        }

        @Override
        public Long[] createStorage(int size) {
            return new Long[size];
        }
    }
}

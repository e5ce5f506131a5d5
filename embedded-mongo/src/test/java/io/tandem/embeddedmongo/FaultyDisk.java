package io.tandem.embeddedmongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk that fills up or breaks when the test says so, beneath {@code faulty:/path}. Public because the store creates it by reflection. */
public final class FaultyDisk extends FilePathWrapper {

    enum Fault {
        NONE,
        FULL,
        SYNC_FAILS
    }

    private static volatile Fault fault = Fault.NONE;

    static MVStore.Builder storeIn(Path file) {
        FilePath.register(new FaultyDisk());
        fault = Fault.NONE;
        return CheckedDisk.storeIn("faulty:" + file);
    }

    static void set(Fault next) {
        fault = next;
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static final class Channel extends FileBase {

        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            if (fault == Fault.FULL) {
                throw new IOException("No space left on device");
            }
            return base.write(source, position);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            if (fault == Fault.SYNC_FAILS) {
                throw new IOException("Input/output error");
            }
            base.force(metadata);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            return base.write(source);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return base.read(target);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            return base.position(position);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            return base.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}

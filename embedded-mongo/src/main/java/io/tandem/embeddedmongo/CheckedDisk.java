package io.tandem.embeddedmongo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's way to a file: {@code checked:/path} is {@code /path} with a checksum for each block. Public because H2 creates it by reflection. */
public final class CheckedDisk extends FilePathWrapper {

    private static final String SCHEME = "checked";

    static {
        FilePath.register(new CheckedDisk());
    }

    static MVStore.Builder storeIn(Path file) {
        return storeIn(file.toString());
    }

    /** @param file of any scheme, as H2 writes it */
    static MVStore.Builder storeIn(String file) {
        return new MVStore.Builder().fileName(SCHEME + ":" + file);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new CheckedFile(getBase().open(mode), getBase().toString());
    }

    @Override
    public long size() {
        return CheckedFile.contentOf(getBase().size());
    }
}

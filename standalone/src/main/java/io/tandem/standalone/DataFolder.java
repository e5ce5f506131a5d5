package io.tandem.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The folder everything is kept in: held by one process at a time, with room to write. */
final class DataFolder implements AutoCloseable {
    private static final long MEGABYTE = 1024 * 1024;

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes the folder for this process; refuses where another process has it or it cannot be written. */
    @SuppressWarnings("resource") // the channel stays open: it is the lock
    static DataFolder take(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                lock.close();
                throw new Refusal(
                        Refusal.Kind.DATA_IN_USE,
                        "数据目录 %s 正被另一个 Tandem 使用。请先停掉它，或用 --data=目录 另选一个。".formatted(folder),
                        "Another Tandem is using the data folder %s. Stop it, or choose another with --data=<folder>."
                                .formatted(folder));
            }
            return new DataFolder(folder, lock);
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        }
    }

    /** As {@link #take}, on an empty folder: what was there is moved beside it, under today's date, and kept. */
    static DataFolder takeFresh(Path path) {
        try (var held = take(path)) {
            Banner.movedAside(Files.move(held.folder, held.aside()));
        } catch (IOException failure) {
            throw unwritable(path, failure);
        }
        return take(path);
    }

    private Path aside() {
        var now = LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
        return folder.resolveSibling(folder.getFileName() + "." + now.toString().replace(":", ""));
    }

    private static Refusal unwritable(Path folder, IOException failure) {
        return new Refusal(
                Refusal.Kind.PART_FAILED,
                "数据目录 %s 无法写入（%s）。请检查权限与磁盘。".formatted(folder, failure.getMessage()),
                "The data folder %s cannot be written (%s). Check its permissions and the disk."
                        .formatted(folder, failure.getMessage()),
                failure);
    }

    Path path() {
        return folder;
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        }
    }

    /** Megabytes of the disk that are never written to, so that stopping in good order is always possible. */
    static long reserve() {
        return Long.getLong("tandem.disk-reserve-mb", 128);
    }

    boolean isFull() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < reserve() * MEGABYTE;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void requireRoom() {
        if (isFull()) {
            throw full();
        }
    }

    /** Looks every second; tells {@code onFull} once, while there is still room to stop in good order. */
    void watch(Consumer<Refusal> onFull) {
        Thread.ofPlatform().daemon().name("disk-watch").start(() -> {
            try {
                while (!isFull()) {
                    TimeUnit.SECONDS.sleep(1);
                }
                onFull.accept(full());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Refusal full() {
        return new Refusal(
                Refusal.Kind.DISK_FULL,
                "磁盘已满：%s 所在磁盘剩余不足 %d MB。已确认的数据都在；腾出空间后再启动即可。".formatted(folder, reserve()),
                "The disk is full: less than %d MB are left where %s lies. Nothing acknowledged is lost; free some space and start again."
                        .formatted(reserve(), folder));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

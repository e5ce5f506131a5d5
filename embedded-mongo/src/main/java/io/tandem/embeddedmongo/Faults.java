package io.tandem.embeddedmongo;

import io.tandem.embeddedmongo.EmbeddedMongoException.Reason;
import java.io.EOFException;
import java.io.IOException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** What went wrong with file or port, said to a person: what happened, where, what to do. */
final class Faults {

    private Faults() {}

    static EmbeddedMongoException portInUse(int port, Throwable cause) {
        return new EmbeddedMongoException(
                Reason.PORT_IN_USE,
                "端口 127.0.0.1:%d 已被占用，请停止占用它的程序或换一个端口。".formatted(port),
                "Port 127.0.0.1:%d is in use; stop the program that holds it or choose another port.".formatted(port),
                cause);
    }

    static EmbeddedMongoException older(String file, long found, long expected) {
        return new EmbeddedMongoException(
                Reason.FILE_OLDER_THAN_ACKNOWLEDGED,
                "数据文件 %s 的版本是 %d，但已确认写入到版本 %d：文件被截断或被旧副本替换。请放回较新的文件；若确实接受丢失，删除 %s.sync 后再启动。"
                        .formatted(file, found, expected, file),
                ("The data file %s is at version %d, but writes up to version %d were acknowledged: it was cut or replaced by an older copy."
                                + " Put the newer file back; to accept the loss on purpose, delete %s.sync and start again.")
                        .formatted(file, found, expected, file),
                null);
    }

    static EmbeddedMongoException format(String file, int found, int known) {
        return new EmbeddedMongoException(
                Reason.FORMAT_UNKNOWN,
                "数据文件 %s 的格式版本是 %d，本程序只认识 %d。请使用写入它的程序版本，或换一个数据目录。".formatted(file, found, known),
                "The data file %s has format version %d, this program knows %d only; use the release that wrote it or another data folder."
                        .formatted(file, found, known),
                null);
    }

    static EmbeddedMongoException corrupt(String file, @Nullable Throwable cause) {
        var where = find(cause, CheckedFile.Damaged.class);
        var detail = where == null ? "" : " (" + where.getMessage() + ")";
        return new EmbeddedMongoException(
                Reason.FILE_CORRUPT,
                "数据文件 %s 已损坏%s，没有打开也没有改动它。请从备份恢复。".formatted(file, detail),
                "The data file %s is corrupt%s; it was neither accepted nor changed. Restore it from a backup."
                        .formatted(file, detail),
                cause);
    }

    static EmbeddedMongoException of(String file, Throwable cause) {
        if (cause instanceof EmbeddedMongoException known) {
            return known;
        }
        if (isDiskFull(cause)) {
            return new EmbeddedMongoException(
                    Reason.DISK_FULL,
                    "磁盘已满，数据文件 %s 无法继续写入；未确认的写入已被拒绝。请腾出空间后重新启动。".formatted(file),
                    "The disk is full, %s cannot be written; writes not yet acknowledged were refused. Free some space and start again."
                            .formatted(file),
                    cause);
        }
        if (find(cause, CheckedFile.Damaged.class) != null || find(cause, EOFException.class) != null) {
            return corrupt(file, cause);
        }
        return switch (errorCode(cause)) {
            case DataUtils.ERROR_FILE_LOCKED ->
                new EmbeddedMongoException(
                        Reason.FILE_IN_USE,
                        "数据文件 %s 正被另一个实例使用，请先停止它，或换一个数据目录。".formatted(file),
                        "The data file %s is in use by another instance; stop that one or choose another data folder."
                                .formatted(file),
                        cause);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> format(file, 0, Store.FORMAT);
            case DataUtils.ERROR_FILE_CORRUPT,
                    DataUtils.ERROR_CHUNK_NOT_FOUND,
                    DataUtils.ERROR_BLOCK_NOT_FOUND,
                    DataUtils.ERROR_SERIALIZATION,
                    DataUtils.ERROR_INTERNAL -> corrupt(file, cause);
            default ->
                new EmbeddedMongoException(
                        Reason.INPUT_OUTPUT,
                        "读写数据文件 %s 失败（%s）。请检查目录、权限和磁盘后重新启动。".formatted(file, cause.getMessage()),
                        "Reading or writing the data file %s failed (%s); check folder, permissions and disk, then start again."
                                .formatted(file, cause.getMessage()),
                        cause);
        };
    }

    private static int errorCode(Throwable cause) {
        return cause instanceof MVStoreException store ? store.getErrorCode() : -1;
    }

    static boolean isDiskFull(@Nullable Throwable cause) {
        var failed = find(cause, IOException.class);
        return failed != null && String.valueOf(failed.getMessage()).contains("No space left");
    }

    /** The first of its kind in the chain of causes. */
    private static <T extends Throwable> @Nullable T find(@Nullable Throwable cause, Class<T> kind) {
        for (var at = cause; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return kind.cast(at);
            }
        }
        return null;
    }
}

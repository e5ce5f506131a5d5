package io.tandem.gateway.access.account.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows the first administrator's link to whoever started the gateway. */
record Console(@Nullable Path linkFile) {

    @SuppressWarnings("SystemOut") // a person reads this once; a log would keep it
    void show(Invitations.Invited invited) {
        var link = Objects.requireNonNull(invited.link()).toString();
        if (linkFile != null) {
            write(linkFile, link); // whoever named the file shows it
            return;
        }
        System.out.println("管理员 admin 还没有密码，请打开这个一次性链接设置：");
        System.out.println("The administrator \"admin\" has no password yet; set it by this one-time link:");
        System.out.println("  " + link);
    }

    /** Readable by its owner alone, where the file system can say so. */
    private static void write(Path file, String link) {
        try {
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, link + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.tandem.ledger.audit;

import io.tandem.ledger.proof.NoteKey;
import io.tandem.ledger.proof.NoteSigner;
import io.tandem.ledger.proof.Policy;
import io.tandem.ledger.proof.SignedNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a log keeps beside its store and never in it: {@code key}, which signs and which nobody else may read; {@code
 * keys}, all public keys there ever were, as a tlog-policy; {@code checkpoint}, the last one signed.
 */
public final class LogFolder {

    private final Path folder;
    private NoteSigner signer;
    private List<NoteKey> keys;

    private LogFolder(Path folder, NoteSigner signer, List<NoteKey> keys) {
        this.folder = folder;
        this.signer = signer;
        this.keys = keys;
    }

    /** Opens the folder, or makes it with a new key where it has none. */
    public static LogFolder open(Path folder, String prefix, String service) {
        try {
            Files.createDirectories(folder);
            var key = folder.resolve("key");
            if (!Files.exists(key)) {
                var made = NoteSigner.generate(origin(prefix, service), NoteKey.NOTE);
                write(folder.resolve("keys"), Policy.of(List.of(made.key())));
                writeSecret(key, made.secret());
            }
            var signer = NoteSigner.parse(Files.readString(key).strip());
            var keys = Policy.parse(Files.readString(folder.resolve("keys"))).logs();
            return new LogFolder(folder, signer, keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two installations are never the same log, though nobody gave them names. */
    private static String origin(String prefix, String service) {
        if (!prefix.isEmpty()) {
            return prefix + "/" + service;
        }
        var bytes = new byte[4];
        RandomGenerator.of("SecureRandom").nextBytes(bytes);
        return "tandem-" + HexFormat.of().formatHex(bytes) + "/" + service;
    }

    public synchronized NoteSigner signer() {
        return signer;
    }

    /** All there ever were, the one in force last. */
    public synchronized List<NoteKey> keys() {
        return keys;
    }

    /** The last checkpoint signed here; empty before the first. */
    public Optional<SignedNote> checkpoint() {
        try {
            var file = folder.resolve("checkpoint");
            return Files.exists(file) ? Optional.of(SignedNote.parse(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(SignedNote checkpoint) {
        write(folder.resolve("checkpoint"), checkpoint.toString());
    }

    /** A key that has not signed yet; {@link #replace} puts it in force. */
    NoteSigner next() {
        return NoteSigner.generate(signer().key().name(), NoteKey.NOTE);
    }

    synchronized void replace(NoteSigner next) {
        var more = new java.util.ArrayList<>(keys);
        more.add(next.key());
        write(folder.resolve("keys"), Policy.of(more));
        writeSecret(folder.resolve("key"), next.secret());
        keys = List.copyOf(more);
        signer = next;
    }

    private static void writeSecret(Path file, String text) {
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            if (Files.getFileStore(folderOf(file)).supportsFileAttributeView("posix")) {
                Files.createFile(fresh, mine);
            }
            put(fresh, file, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folderOf(Path file) {
        return java.util.Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /** Either the old file or the new one is there, whatever happens. */
    private static void write(Path file, String text) {
        try {
            put(file.resolveSibling(file.getFileName() + ".new"), file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Path fresh, Path file, String text) throws IOException {
        Files.writeString(fresh, text);
        try (var synced = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            synced.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

package io.tandem.ledger.witness;

import io.tandem.ledger.proof.Checkpoint;
import io.tandem.ledger.proof.Growth;
import io.tandem.ledger.proof.Malformed;
import io.tandem.ledger.proof.Merkle;
import io.tandem.ledger.proof.NoteKey;
import io.tandem.ledger.proof.NoteSigner;
import io.tandem.ledger.proof.SignedNote;
import io.tandem.ledger.proof.SignedNote.BadSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The newest checkpoint cosigned of each log, on disk before anybody is answered. */
final class WitnessedLogs {

    private final Path folder;
    private final NoteSigner signer;
    private final List<NoteKey> logs;
    private final Clock clock;

    /** @param body what is sent, with the status */
    record Answer(int status, String type, String body) {

        private static Answer refused(int status) {
            return new Answer(status, "text/plain", "");
        }
    }

    WitnessedLogs(Path folder, NoteSigner signer, List<NoteKey> logs, Clock clock) {
        this.folder = folder;
        this.signer = signer;
        this.logs = logs;
        this.clock = clock;
    }

    /** One at a time: what is compared is what is replaced. */
    synchronized Answer add(String body) {
        try {
            var growth = Growth.parse(body);
            var checkpoint = Checkpoint.parse(growth.checkpoint().text());
            var keys = logs.stream()
                    .filter(key -> key.name().equals(checkpoint.origin()))
                    .toList();
            if (keys.isEmpty()) {
                return Answer.refused(404);
            }
            return growth.checkpoint().signers(keys).isEmpty() ? Answer.refused(403) : add(growth, checkpoint);
        } catch (BadSignature e) {
            return Answer.refused(403);
        } catch (Malformed e) {
            return Answer.refused(400);
        }
    }

    private Answer add(Growth growth, Checkpoint checkpoint) {
        if (growth.oldSize() > checkpoint.size()) {
            return Answer.refused(400);
        }
        var last = last(checkpoint.origin())
                .map(note -> Checkpoint.parse(note.text()))
                .orElse(new Checkpoint(checkpoint.origin(), 0, Merkle.EMPTY));
        if (growth.oldSize() != last.size()) {
            return new Answer(409, "text/x.tlog.size", last.size() + "\n");
        }
        if (!Merkle.consistent(last.size(), last.root(), checkpoint.size(), checkpoint.root(), growth.hashes())) {
            return Answer.refused(422);
        }
        var line = signer.cosign(growth.checkpoint().text(), clock.instant().getEpochSecond());
        keep(checkpoint.origin(), growth.checkpoint().with(line));
        return new Answer(200, "text/plain; charset=utf-8", line + "\n");
    }

    /** With the log's signatures and ours; {@code name} is the SHA-256 of the origin. */
    Optional<SignedNote> named(String name) {
        try {
            var file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(SignedNote.parse(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<SignedNote> last(String origin) {
        return named(nameOf(origin));
    }

    static String nameOf(String origin) {
        return io.tandem.ledger.proof.Hash.of(origin).hex();
    }

    private void keep(String origin, SignedNote note) {
        var file = folder.resolve(nameOf(origin));
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(fresh, note.toString());
            try (var synced = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                synced.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.tandem.ledger.audit;

import io.tandem.ledger.audit.AuditLog.Extent;
import io.tandem.ledger.proof.Checkpoint;
import io.tandem.ledger.proof.Hash;
import io.tandem.ledger.proof.Merkle;
import io.tandem.ledger.proof.NoteKey;
import io.tandem.ledger.proof.NoteSigner;
import io.tandem.ledger.proof.SignedNote;
import io.tandem.ledger.proof.TilePath;
import io.tandem.ledger.proof.Tree;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signs the log as it grows. It signs nothing that does not continue what it has signed before, wherever that is kept: the
 * store it reads is not asked. One at a time per service. Blocks.
 */
public final class Notary {

    private final AuditLog log;
    private final LogFolder folder;
    private final SignedCheckpoints published;
    private final Outside outside;
    private final List<Witness> witnesses;

    private @Nullable SignedNote last;
    private @Nullable NoteSigner next;
    private long rechecked;

    public Notary(
            AuditLog log, LogFolder folder, SignedCheckpoints published, Outside outside, List<Witness> witnesses) {
        this.log = log;
        this.folder = folder;
        this.published = published;
        this.outside = outside;
        this.witnesses = List.copyOf(witnesses);
    }

    /**
     * Logs and signs what was committed since; yields how far the log goes. What the store has lost or changed is a
     * {@link LogBroken}, and nothing is signed.
     */
    public Extent round() {
        var extent = log.grow();
        var before = last == null ? newest() : last;
        var size = before == null ? -1 : Checkpoint.parse(before.text()).size();
        if (before == null || extent.size() != size || next != null) {
            sign(extent, before);
        } else if (last == null) {
            requireContinued(Checkpoint.parse(before.text()), extent, log.tree());
            last = before;
        }
        return extent;
    }

    /** The next checkpoint is signed by the key in force and by a new one, those after it by the new one alone. */
    public NoteKey replaceKey() {
        next = folder.next();
        return next.key();
    }

    /** Reads the next 256 logged commits again, from the first on and over again. A difference is a {@link LogBroken}. */
    public void recheck() {
        long size = log.extent().size();
        if (rechecked * TilePath.FULL >= size) {
            rechecked = 0;
        }
        log.recheck(rechecked++);
    }

    private void sign(Extent extent, @Nullable SignedNote before) {
        var tree = log.tree();
        var root = before == null
                ? tree.root(extent.size())
                : requireContinued(Checkpoint.parse(before.text()), extent, tree);
        var signer = folder.signer();
        var checkpoint = new Checkpoint(signer.key().name(), extent.size(), root);
        var note = signer.sign(checkpoint.text());
        var successor = next;
        if (successor != null) {
            note = note.with(successor.sign(checkpoint.text()).lines().getFirst());
        }
        folder.keep(note);
        outside.tell(note);
        if (successor != null) {
            folder.replace(successor);
            next = null;
        }
        last = note;
        for (var witness : witnesses) {
            var line = witness.cosign(note, extent.size(), tree);
            note = line.isPresent() ? note.with(line.get()) : note;
        }
        published.put(note);
    }

    /** The newest of all that were signed by a key of this log, in its folder or outside; null before the first. */
    private @Nullable SignedNote newest() {
        var kept = folder.checkpoint();
        if (kept.isPresent() && !isOurs(kept.get())) {
            throw new LogBroken(0, "The kept checkpoint is not signed by a key of this log");
        }
        return Stream.concat(kept.stream(), outside.told().stream().filter(this::isOurs))
                .max((a, b) -> Long.compare(sizeOf(a), sizeOf(b)))
                .orElse(null);
    }

    private boolean isOurs(SignedNote note) {
        try {
            return Checkpoint.parse(note.text())
                            .origin()
                            .equals(folder.signer().key().name())
                    && !note.signers(folder.keys()).isEmpty();
        } catch (SignedNote.BadSignature e) {
            return false;
        }
    }

    private static long sizeOf(SignedNote note) {
        return Checkpoint.parse(note.text()).size();
    }

    private Hash requireContinued(Checkpoint signed, Extent extent, Tree tree) {
        if (extent.size() < signed.size()) {
            throw new LogBroken(
                    extent.lastPosition() + 1,
                    "%d commits are there, and %d were signed".formatted(extent.size(), signed.size()));
        }
        var before = tree.root(signed.size());
        var root = tree.root(extent.size());
        var proof = tree.consistency(signed.size(), extent.size());
        if (!before.equals(signed.root())
                || !Merkle.consistent(signed.size(), signed.root(), extent.size(), root, proof)) {
            throw new LogBroken(0, "The log does not continue its checkpoint of size " + signed.size());
        }
        return root;
    }

    /** The last one published; empty before the first. */
    public Optional<SignedNote> published() {
        return Objects.requireNonNull(published.last());
    }
}

package io.tandem.ledger.verify;

import io.tandem.ledger.proof.Checkpoint;
import io.tandem.ledger.proof.ExportLine;
import io.tandem.ledger.proof.Frontier;
import io.tandem.ledger.proof.Hash;
import io.tandem.ledger.proof.Malformed;
import io.tandem.ledger.proof.Merkle;
import io.tandem.ledger.verify.Finding.Verdict;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks an export line by line, in memory that does not grow with a whole log's: every commit against the log's hash of
 * it, and those hashes against the checkpoint in the export and those kept outside.
 */
final class ExportVerifier {

    private final Function<String, Checkpoint> accepted;
    private final List<Checkpoint> kept;

    private long expected = 1;
    private @Nullable Finding bad;
    private long commits;
    private long events;

    /** @param kept checkpoints of the same log the reader has from elsewhere */
    ExportVerifier(Function<String, Checkpoint> accepted, List<Checkpoint> kept) {
        this.accepted = accepted;
        this.kept = kept;
    }

    Finding verify(Iterator<String> lines) {
        if (!lines.hasNext()) {
            throw new Malformed("an export has a first line");
        }
        var header = ExportLine.header(lines.next());
        var checkpoint = accepted.apply(header.checkpoint());
        var finding = header.product() == null
                ? whole(header.service(), checkpoint, lines)
                : product(header.service(), checkpoint, lines);
        return finding != null
                ? finding
                : new Finding(
                        Verdict.PROVEN,
                        null,
                        "%s: %d commits, %d events, checkpoint %d"
                                .formatted(checkpoint.origin(), commits, events, checkpoint.size()));
    }

    private @Nullable Finding whole(String service, Checkpoint checkpoint, Iterator<String> lines) {
        var frontier = new Frontier();
        var roots = new HashMap<Long, Hash>();
        roots.put(0L, Merkle.EMPTY);
        while (lines.hasNext()) {
            var line = ExportLine.parse(lines.next());
            if (line.index() != commits) {
                throw new Malformed("line " + (commits + 2) + " is not that of index " + commits);
            }
            if (line.logged() != null) {
                frontier.add(line.logged());
                if (isAsked(frontier.size(), checkpoint)) {
                    roots.put(frontier.size(), frontier.root());
                }
            }
            if (bad == null) {
                compare(service, line);
            }
            commits++;
        }
        return judged(checkpoint, frontier.size(), roots);
    }

    private boolean isAsked(long size, Checkpoint checkpoint) {
        return size == checkpoint.size() || kept.stream().anyMatch(c -> c.size() == size);
    }

    /** A commit that is not there, or is another than the log has, is where it went wrong first. */
    private void compare(String service, ExportLine line) {
        var commit = line.commit();
        if (commit == null) {
            bad = new Finding(
                    line.logged() == null || line.unreadable() ? Verdict.COMMIT : Verdict.MISSING, expected, "");
        } else if (commit.position() != expected
                || (line.logged() != null && !commit.leaf(service).hash().equals(line.logged()))) {
            bad = new Finding(Verdict.COMMIT, expected, commit.stream());
        } else {
            expected += commit.events().size();
            events += commit.events().size();
        }
    }

    /** The log's hashes are believed only where they lead to the checkpoints. */
    private @Nullable Finding judged(Checkpoint own, long logged, Map<Long, Hash> roots) {
        if (logged < own.size() || kept.stream().anyMatch(c -> logged < c.size())) {
            return bad != null ? bad : new Finding(Verdict.MISSING, expected, "");
        }
        if (!own.root().equals(roots.getOrDefault(own.size(), Merkle.EMPTY))) {
            return new Finding(Verdict.ROOT, null, own.origin());
        }
        for (var checkpoint : kept) {
            if (!checkpoint.origin().equals(own.origin())
                    || !checkpoint.root().equals(roots.getOrDefault(checkpoint.size(), Merkle.EMPTY))) {
                return new Finding(Verdict.CONSISTENCY, null, own.origin());
            }
        }
        return bad;
    }

    /** Each commit has its own proof; within a stream none may be missing. */
    private @Nullable Finding product(String service, Checkpoint checkpoint, Iterator<String> lines) {
        var next = new HashMap<String, Long>();
        while (lines.hasNext()) {
            var line = ExportLine.parse(lines.next());
            var commit = line.commit();
            var proof = line.proof();
            if (commit == null || proof == null) {
                throw new Malformed("line " + (commits + 2) + " lacks its commit or its proof");
            }
            if (!Merkle.includes(
                    commit.leaf(service).hash(), line.index(), checkpoint.size(), proof, checkpoint.root())) {
                return new Finding(Verdict.COMMIT, commit.position(), commit.stream());
            }
            if (next.getOrDefault(commit.stream(), 0L) != commit.firstSequence()) {
                return new Finding(Verdict.MISSING, commit.position(), commit.stream());
            }
            next.put(commit.stream(), commit.firstSequence() + commit.events().size());
            commits++;
            events += commit.events().size();
        }
        return null;
    }
}

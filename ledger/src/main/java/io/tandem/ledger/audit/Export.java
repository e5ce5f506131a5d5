package io.tandem.ledger.audit;

import io.tandem.ledger.proof.Checkpoint;
import io.tandem.ledger.proof.ExportLine;
import io.tandem.ledger.proof.ExportLine.Header;
import io.tandem.ledger.proof.Hash;
import io.tandem.ledger.proof.LoggedCommit;
import io.tandem.ledger.proof.SignedNote;
import io.tandem.ledger.proof.TilePath;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.bson.Document;

/** JSON Lines for whoever wants to check a history away from here. Reads as the lines are taken; blocks. */
public final class Export {

    private Export() {}

    /** Every commit of the log beside the log's hash of it. What the store holds is told as it is, right or wrong. */
    public static Iterator<String> whole(AuditLog log, SignedNote checkpoint) {
        return new Whole(log, checkpoint);
    }

    /** The commits of some streams, each with its proof; those the checkpoint covers. */
    public static Stream<String> product(AuditLog log, SignedNote checkpoint, String product, List<String> streams) {
        var size = Checkpoint.parse(checkpoint.text()).size();
        var tree = log.tree();
        var header = new Header(log.service(), product, checkpoint.toString()).toString();
        var lines = streams.stream()
                .flatMap(stream -> log.stream(stream).stream())
                .sorted(Comparator.comparingLong(LoggedCommit::position))
                .flatMap(commit -> log
                        .indexOf(commit.position())
                        .filter(index -> index < size)
                        .map(index -> new ExportLine(index, commit, false, null, tree.inclusion(index, size)))
                        .stream())
                .map(ExportLine::toString);
        return Stream.concat(Stream.of(header), lines);
    }

    private static final class Whole implements Iterator<String> {

        private final AuditLog log;
        private final SignedNote checkpoint;
        private final long size;
        private final Deque<Document> read = new ArrayDeque<>();
        private byte[] leaves = new byte[0];
        private long index = -1;
        private long cursor;

        Whole(AuditLog log, SignedNote checkpoint) {
            this.log = log;
            this.checkpoint = checkpoint;
            this.size = log.extent().size();
        }

        @Override
        public boolean hasNext() {
            return index < size;
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var line =
                    index < 0 ? new Header(log.service(), null, checkpoint.toString()).toString() : line().toString();
            index++;
            return line;
        }

        private ExportLine line() {
            int at = (int) (index % TilePath.FULL);
            if (at == 0) {
                leaves = log.leaves(index / TilePath.FULL);
            }
            if (read.isEmpty()) {
                read.addAll(log.after(cursor, TilePath.FULL));
            }
            var logged = Hash.at(leaves, at * Hash.BYTES);
            if (read.isEmpty()) {
                return new ExportLine(index, null, false, logged, null);
            }
            var document = read.removeFirst();
            cursor = document.get("_id") instanceof Number position ? position.longValue() : cursor + 1;
            var commit = StoredForm.read(document);
            return new ExportLine(index, commit, commit == null, logged, null);
        }
    }
}

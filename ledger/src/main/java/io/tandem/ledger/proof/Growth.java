package io.tandem.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A checkpoint and that it continues an older one: the body of C2SP tlog-witness's {@code add-checkpoint}, and the form
 * in which consistency is told to whoever keeps an older checkpoint.
 *
 * @param oldSize of the older checkpoint, 0 where there is none
 */
public record Growth(long oldSize, List<Hash> hashes, SignedNote checkpoint) {

    private static final String OLD = "old ";

    public static boolean isOne(String text) {
        return text.startsWith(OLD);
    }

    public static Growth parse(String text) {
        var lines = Lines.of(text);
        if (!isOne(text)) {
            throw new Malformed("the first line says the old size");
        }
        var oldSize = Lines.decimal(lines.getFirst().substring(OLD.length()));
        var hashes = new ArrayList<Hash>();
        var at = Lines.hashes(lines, 1, Merkle.LONGEST_PROOF, hashes);
        return new Growth(oldSize, List.copyOf(hashes), SignedNote.parse(Lines.rest(lines, at)));
    }

    @Override
    public String toString() {
        var text = new StringBuilder(OLD).append(oldSize).append('\n');
        hashes.forEach(hash -> text.append(hash).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}

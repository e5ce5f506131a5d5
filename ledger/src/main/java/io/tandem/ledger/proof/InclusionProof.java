package io.tandem.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a leaf is in a log, to be checked without the log (C2SP tlog-proof).
 *
 * @param extra what the leaf is made of, in base64, authenticated by nothing but the leaf's hash; or null
 * @param checkpoint with the signatures of the log and of its witnesses
 */
public record InclusionProof(@Nullable String extra, long index, List<Hash> hashes, SignedNote checkpoint) {

    private static final String MAGIC = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    public static InclusionProof parse(String text) {
        var lines = Lines.of(text);
        int at = 0;
        if (!lines.get(at++).equals(MAGIC)) {
            throw new Malformed("a proof begins with " + MAGIC);
        }
        String extra = null;
        if (lines.size() > at && lines.get(at).startsWith(EXTRA)) {
            extra = lines.get(at++).substring(EXTRA.length());
            Lines.base64(extra);
        }
        if (lines.size() <= at || !lines.get(at).startsWith(INDEX)) {
            throw new Malformed("a proof has an index");
        }
        var index = Lines.decimal(lines.get(at++).substring(INDEX.length()));
        var hashes = new ArrayList<Hash>();
        at = Lines.hashes(lines, at, Merkle.LONGEST_PROOF, hashes);
        return new InclusionProof(extra, index, List.copyOf(hashes), SignedNote.parse(Lines.rest(lines, at)));
    }

    @Override
    public String toString() {
        var text = new StringBuilder(MAGIC).append('\n');
        if (extra != null) {
            text.append(EXTRA).append(extra).append('\n');
        }
        text.append(INDEX).append(index).append('\n');
        hashes.forEach(hash -> text.append(hash).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}

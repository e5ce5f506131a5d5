package io.tandem.ledger.proof;

/**
 * A tree of some size, as its log signs it (C2SP tlog-checkpoint).
 *
 * @param origin which log
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** Of a signed note's text. Extension lines may follow and say nothing here. */
    public static Checkpoint parse(String text) {
        var lines = Lines.of(text);
        if (lines.size() < 3 || lines.contains("")) {
            throw new Malformed("a checkpoint has an origin, a size and a root, and no empty line");
        }
        var checkpoint = new Checkpoint(lines.getFirst(), Lines.decimal(lines.get(1)), Hash.parse(lines.get(2)));
        if (checkpoint.size == 0 && !checkpoint.root.equals(Merkle.EMPTY)) {
            throw new Malformed("an empty tree has another root");
        }
        return checkpoint;
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }
}

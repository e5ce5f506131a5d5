package io.tandem.ledger.proof;

/** A text that is not in its format. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Malformed(String message) {
        super(message, null, false, false);
    }
}

package io.tandem.ledger.audit;

/** The store is no longer what was logged or signed. */
public final class LogBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    LogBroken(long position, String message) {
        super(message + " (first bad position " + position + ")");
        this.position = position;
    }

    /** The first one that is not as it was; 0 where none can be named. */
    public long position() {
        return position;
    }
}

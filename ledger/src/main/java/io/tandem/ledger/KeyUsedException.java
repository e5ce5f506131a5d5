package io.tandem.ledger;

/** The idempotency key belongs to a commit that is stored already; answer from that one. */
public final class KeyUsedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StoredCommit commit;

    KeyUsedException(StoredCommit commit) {
        super(
                "This idempotency key has been used for the commit at position " + commit.position() + ".",
                null,
                false,
                false);
        this.commit = commit;
    }

    public StoredCommit commit() {
        return commit;
    }
}

package io.tandem.ledger;

/** Too many foreign events wait for one that is missing: do not commit the offset, look for what is missing. */
public final class InboxFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InboxFullException(long waiting) {
        super("%d foreign events wait for earlier ones that never came; no more are taken.".formatted(waiting));
    }
}

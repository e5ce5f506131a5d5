package io.tandem.ledger;

/** Somebody else appended to the stream first, or it never got as far as the commit believes: reload and decide again. */
public final class StreamMovedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StreamMovedException(String stream, long firstSequence) {
        super("%s cannot go on at sequence %d: it has moved since it was read.".formatted(stream, firstSequence));
    }
}

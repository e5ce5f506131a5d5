package io.tandem.platform.blob;

/** What the store holds is not what was put there: nothing of the block concerned is handed on. */
public final class BlobCorruptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BlobCorruptException(String hash, int block) {
        super("block " + block + " of file " + hash + " is missing or not what was stored");
    }
}

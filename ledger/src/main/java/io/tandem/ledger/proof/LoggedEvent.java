package io.tandem.ledger.proof;

/**
 * An event as the log sees it.
 *
 * @param payload the stored text, byte for byte
 */
public record LoggedEvent(String id, String type, int revision, String payload) {

    /** Of {@code id, type, revision, payload}, parted by newlines, which none of the first three holds. */
    public Hash hash() {
        return Hash.of(id + "\n" + type + "\n" + revision + "\n" + payload);
    }
}

package io.tandem.ledger.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a witness signs (C2SP tlog-cosignature, Ed25519): when it saw the tree, and the checkpoint's text. */
final class Cosignature {

    private static final int BYTES = Long.BYTES + 64;

    private Cosignature() {}

    static byte[] message(String text, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    static boolean verifies(NoteKey key, String text, byte[] signature) {
        if (signature.length != BYTES) {
            return false;
        }
        long seconds = ByteBuffer.wrap(signature).getLong();
        return seconds >= 0 && key.verifies(message(text, seconds), Arrays.copyOfRange(signature, Long.BYTES, BYTES));
    }
}

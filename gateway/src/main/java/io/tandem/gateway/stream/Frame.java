package io.tandem.gateway.stream;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The bytes of a stream (WHATWG, server-sent events). */
final class Frame {

    /** The last one of a stream whose person is no longer let in. */
    static final byte[] SIGNED_OUT = bytes("event:signed-out\ndata:{}\n\n");

    private Frame() {}

    /** @param why the reason of a notice, or null where it is none */
    static byte[] of(Positions id, Change change, @Nullable String why) {
        return bytes("id:" + id + "\ndata:" + change.data(why) + "\n\n");
    }

    /** Too much was missed: whatever is shown is to be read anew. */
    static byte[] reset(Positions id) {
        return bytes("id:" + id + "\nevent:reset\ndata:{}\n\n");
    }

    /** No event: keeps the connection open and the browser's last id up to date. */
    static byte[] heartbeat(Positions id) {
        return bytes("id:" + id + "\n:\n\n");
    }

    private static byte[] bytes(String frame) {
        return frame.getBytes(StandardCharsets.UTF_8);
    }
}

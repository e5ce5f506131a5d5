package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * The fields of a stored document, found without decoding those nobody asks for (bsonspec.org, version 1.1). What is only
 * handed on to the client is never decoded at all.
 */
final class Encoded {

    /** Names of fields of the document itself, as bytes. */
    static final class Names {
        private final byte[][] names;

        Names(Collection<String> names) {
            this.names = names.stream()
                    .map(name -> name.getBytes(StandardCharsets.UTF_8))
                    .toArray(byte[][]::new);
        }

        private boolean holds(byte[] document, int from, int to) {
            for (var name : names) {
                if (name.length == to - from && Arrays.equals(name, 0, name.length, document, from, to)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Encoded() {}

    /** A document of just the fields named. */
    static Document read(byte[] document, Names wanted) {
        var read = new Document();
        for (int at = 4; document[at] != BsonConstants.TERMINATING_BYTE; ) {
            var type = document[at];
            var nameEnd = endOfText(document, at + 1);
            var end = end(document, type, nameEnd + 1);
            if (wanted.holds(document, at + 1, nameEnd)) {
                var value = Unpooled.wrappedBuffer(document, nameEnd + 1, end - nameEnd - 1);
                read.put(
                        new String(document, at + 1, nameEnd - at - 1, StandardCharsets.UTF_8),
                        BsonDecoder.decodeValue(type, value));
            }
            at = end;
        }
        return read;
    }

    /** The document with only the fields named, or with all the others. */
    static byte[] project(byte[] document, Names names, boolean only) {
        var projected = new byte[document.length];
        var length = 4;
        for (int at = 4; document[at] != BsonConstants.TERMINATING_BYTE; ) {
            var nameEnd = endOfText(document, at + 1);
            var end = end(document, document[at], nameEnd + 1);
            if (names.holds(document, at + 1, nameEnd) == only) {
                System.arraycopy(document, at, projected, length, end - at);
                length += end - at;
            }
            at = end;
        }
        length++;
        for (var i = 0; i < 4; i++) {
            projected[i] = (byte) (length >>> (8 * i));
        }
        return Arrays.copyOf(projected, length);
    }

    private static int endOfText(byte[] document, int from) {
        var at = from;
        while (document[at] != 0) {
            at++;
        }
        return at;
    }

    /** Where the value that begins here ends. */
    private static int end(byte[] document, byte type, int from) {
        return switch (type) {
            case BsonConstants.TYPE_NULL,
                    BsonConstants.TYPE_UNDEFINED,
                    BsonConstants.TYPE_MIN_KEY,
                    BsonConstants.TYPE_MAX_KEY -> from;
            case BsonConstants.TYPE_BOOLEAN -> from + 1;
            case BsonConstants.TYPE_INT32 -> from + 4;
            case BsonConstants.TYPE_DOUBLE,
                    BsonConstants.TYPE_INT64,
                    BsonConstants.TYPE_UTC_DATETIME,
                    BsonConstants.TYPE_TIMESTAMP -> from + 8;
            case BsonConstants.TYPE_OBJECT_ID -> from + BsonConstants.LENGTH_OBJECTID;
            case BsonConstants.TYPE_DECIMAL128 -> from + 16;
            case BsonConstants.TYPE_EMBEDDED_DOCUMENT,
                    BsonConstants.TYPE_ARRAY,
                    BsonConstants.TYPE_JAVASCRIPT_CODE_WITH_SCOPE -> from + length(document, from);
            case BsonConstants.TYPE_UTF8_STRING, BsonConstants.TYPE_JAVASCRIPT_CODE, BsonConstants.TYPE_SYMBOL ->
                from + 4 + length(document, from);
            case BsonConstants.TYPE_DATA -> from + 5 + length(document, from);
            case BsonConstants.TYPE_DBPOINTER -> from + 4 + length(document, from) + BsonConstants.LENGTH_OBJECTID;
            case BsonConstants.TYPE_REGEX -> endOfText(document, endOfText(document, from) + 1) + 1;
            default -> throw new IllegalArgumentException("Unknown BSON type " + type + " at byte " + from);
        };
    }

    private static int length(byte[] document, int at) {
        return (document[at] & 0xff)
                | (document[at + 1] & 0xff) << 8
                | (document[at + 2] & 0xff) << 16
                | (document[at + 3] & 0xff) << 24;
    }
}

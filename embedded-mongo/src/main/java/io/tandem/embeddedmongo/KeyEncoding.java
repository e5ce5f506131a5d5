package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * BSON values as bytes whose unsigned order is MongoDB's order of the values. Every encoding ends itself, so values can be put one after the other; a
 * descending field is the complement of the ascending one. A tag for the kind comes first; the tags are part of the file format.
 */
final class KeyEncoding {

    static final int MIN_KEY = 0x02;
    static final int EMPTY_ARRAY = 0x04;
    static final int NULL = 0x06;
    static final int NUMBER = 0x10;
    static final int STRING = 0x20;
    static final int DOCUMENT = 0x30;
    static final int ARRAY = 0x38;
    static final int BINARY = 0x40;
    static final int LEGACY_UUID = 0x42;
    static final int UUID_BINARY = 0x44;
    static final int OBJECT_ID = 0x50;
    static final int BOOLEAN = 0x58;
    static final int DATE = 0x60;
    static final int TIMESTAMP = 0x68;
    static final int REGEX = 0x70;
    static final int CODE = 0x74;
    static final int MAX_KEY = 0x7E;

    private static final int END = 0x00;
    private static final int MORE = 0x01;
    private static final int ESCAPED_ZERO = 0xFF;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(48);

    private KeyEncoding() {}

    /** @param value null and {@link Missing} are the same key */
    static byte[] encode(@Nullable Object value) {
        var encoding = new KeyEncoding();
        encoding.put(value);
        return encoding.out.toByteArray();
    }

    static byte[] encode(@Nullable Object value, boolean ascending) {
        return ascending ? encode(value) : complement(encode(value));
    }

    static int tagOf(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing _ -> NULL;
            case Number _ -> NUMBER;
            case String _ -> STRING;
            case Document _ -> DOCUMENT;
            case Collection<?> _ -> ARRAY;
            case BinData _ -> BINARY;
            case LegacyUUID _ -> LEGACY_UUID;
            case UUID _ -> UUID_BINARY;
            case ObjectId _ -> OBJECT_ID;
            case Boolean _ -> BOOLEAN;
            case Instant _ -> DATE;
            case BsonTimestamp _ -> TIMESTAMP;
            case BsonRegularExpression _ -> REGEX;
            case BsonJavaScript _ -> CODE;
            case MinKey _ -> MIN_KEY;
            case MaxKey _ -> MAX_KEY;
            default -> throw new IllegalArgumentException("No key for " + value.getClass());
        };
    }

    static byte[] complement(byte[] bytes) {
        var inverted = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            inverted[i] = (byte) ~bytes[i];
        }
        return inverted;
    }

    static byte[] concat(byte[] head, byte[] tail) {
        var both = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, both, head.length, tail.length);
        return both;
    }

    /** The smallest bytes above everything that starts with {@code prefix}; null where there is none. */
    static byte @Nullable [] after(byte[] prefix) {
        for (var i = prefix.length - 1; i >= 0; i--) {
            if (prefix[i] != -1) {
                var next = Arrays.copyOf(prefix, i + 1);
                next[i]++;
                return next;
            }
        }
        return null;
    }

    private void put(@Nullable Object value) {
        var tag = tagOf(value);
        out.write(tag);
        switch (value) {
            case Number number -> out.writeBytes(NumberEncoding.encode(number));
            case String text -> putEscaped(text.getBytes(StandardCharsets.UTF_8));
            case Document document -> putDocument(document);
            case Collection<?> array -> putArray(array);
            case BinData binary -> {
                putLong(binary.getData().length, Integer.BYTES);
                out.writeBytes(binary.getData());
            }
            case LegacyUUID legacy -> putUuid(legacy.getUuid());
            case UUID uuid -> putUuid(uuid);
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean bool -> out.write(bool ? 1 : 0);
            case Instant date -> putLong(date.toEpochMilli() ^ Long.MIN_VALUE, Long.BYTES);
            case BsonTimestamp timestamp -> putLong(timestamp.getValue(), Long.BYTES);
            case BsonRegularExpression regex -> {
                putEscaped(regex.getPattern().getBytes(StandardCharsets.UTF_8));
                var options = regex.getOptions();
                putEscaped((options == null ? "" : options).getBytes(StandardCharsets.UTF_8));
            }
            case BsonJavaScript code -> putEscaped(code.getCode().getBytes(StandardCharsets.UTF_8));
            case null, default -> {
                // null, missing, MinKey, MaxKey: the tag says it all
            }
        }
    }

    private void putDocument(Document document) {
        for (Map.Entry<String, Object> field : document.entrySet()) {
            out.write(MORE);
            out.write(tagOf(field.getValue()));
            putEscaped(field.getKey().getBytes(StandardCharsets.UTF_8));
            put(field.getValue());
        }
        out.write(END);
    }

    private void putArray(Collection<?> array) {
        for (var element : array) {
            out.write(MORE);
            put(element);
        }
        out.write(END);
    }

    private void putUuid(UUID uuid) {
        putLong(uuid.getMostSignificantBits(), Long.BYTES);
        putLong(uuid.getLeastSignificantBits(), Long.BYTES);
    }

    private void putLong(long value, int bytes) {
        for (var shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
    }

    private void putEscaped(byte[] bytes) {
        for (var b : bytes) {
            out.write(b);
            if (b == 0) {
                out.write(ESCAPED_ZERO);
            }
        }
        out.write(END);
        out.write(END);
    }
}

package io.tandem.embeddedmongo;

import org.jspecify.annotations.Nullable;

/** A stretch of index keys: from (included) to (not included); null is open. */
@SuppressWarnings("ArrayRecordComponent") // bounds are only read, never compared
record Range(byte @Nullable [] from, byte @Nullable [] to) {

    static Range startingWith(byte[] prefix) {
        return prefix.length == 0 ? new Range(null, null) : new Range(prefix, KeyEncoding.after(prefix));
    }
}

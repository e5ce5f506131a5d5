package io.tandem.embeddedmongo;

import org.jspecify.annotations.Nullable;

/** The store cannot start or cannot go on; the message is a Chinese and an English sentence for the person who runs it. */
public final class EmbeddedMongoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What happened, for programs. */
    public enum Reason {
        PORT_IN_USE,
        FILE_IN_USE,
        DISK_FULL,
        FILE_CORRUPT,
        FILE_OLDER_THAN_ACKNOWLEDGED,
        FORMAT_UNKNOWN,
        INPUT_OUTPUT
    }

    private final Reason reason;
    private final String zh;
    private final String en;

    EmbeddedMongoException(Reason reason, String zh, String en, @Nullable Throwable cause) {
        super(zh + " " + en, cause);
        this.reason = reason;
        this.zh = zh;
        this.en = en;
    }

    public Reason reason() {
        return reason;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}

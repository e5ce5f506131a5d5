package io.tandem.standalone;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why the system does not start or has to stop: one sentence for a person, one exit code for a script. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What a script may rely on; docs/operating.md lists them. */
    enum Kind {
        USAGE(2),
        PORT_IN_USE(10),
        DATA_IN_USE(11),
        DISK_FULL(12),
        PART_FAILED(13);

        final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }
    }

    final Kind kind;

    Refusal(Kind kind, String zh, String en) {
        this(kind, zh, en, null);
    }

    Refusal(Kind kind, String zh, String en, @Nullable Throwable cause) {
        super(Language.CONSOLE.choose(zh, en), cause);
        this.kind = kind;
    }

    static Refusal unexpected(Throwable failure) {
        var root = rootOf(failure);
        return new Refusal(
                Kind.PART_FAILED,
                "Tandem 意外停止：%s。详情见日志。".formatted(root),
                "Tandem stopped unexpectedly: %s. The log says more.".formatted(root),
                failure);
    }

    String sentence() {
        return Objects.requireNonNull(getMessage());
    }

    /** The innermost message of a chain of causes, on one line: what a person can act on. */
    static String rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var message = root.getMessage();
        var told = message == null || message.isBlank() ? root.getClass().getSimpleName() : message;
        return told.lines().findFirst().orElse(told).strip();
    }
}

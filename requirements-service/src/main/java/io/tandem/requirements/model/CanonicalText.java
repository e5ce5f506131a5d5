package io.tandem.requirements.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Lines {@code <name> <length in UTF-8 bytes> <value>\n}: one text for one content, and no other content for it. */
public final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    public CanonicalText(String kind) {
        line(kind, "1");
    }

    public CanonicalText line(String name, @Nullable String value) {
        if (value != null) {
            var length = value.getBytes(StandardCharsets.UTF_8).length;
            text.append(name)
                    .append(' ')
                    .append(length)
                    .append(' ')
                    .append(value)
                    .append('\n');
        }
        return this;
    }

    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package io.tandem.gateway.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something shown once and kept by its holder only: the id of what it opens and 256 random bits, of which the system
 * keeps the SHA-256. One form for session cookies, personal tokens and one-time links.
 */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{43})");

    private final UUID id;
    private final String random;

    private Secret(UUID id, String random) {
        this.id = id;
        this.random = random;
    }

    /** A new secret that opens {@code id}. */
    public static Secret of(UUID id) {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret(id, ENCODER.encodeToString(bits));
    }

    /** What {@link #text} gave, or null where {@code text} is nothing of the kind. */
    public static @Nullable Secret parse(@Nullable String text) {
        var matcher = text == null ? null : FORM.matcher(text);
        if (matcher == null || !matcher.matches()) {
            return null;
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(matcher.group(1)));
        return new Secret(new UUID(bytes.getLong(), bytes.getLong()), matcher.group(2));
    }

    public UUID id() {
        return id;
    }

    /** 66 characters, safe in cookies, headers and paths. To be shown to its holder and nobody else. */
    public String text() {
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return ENCODER.encodeToString(bytes.array()) + "." + random;
    }

    /** SHA-256 of the random part, lower-case hex: what is stored. */
    public String hash() {
        return HexFormat.of().formatHex(sha256(random));
    }

    /** A value that only the holder's own pages can know (OWASP: HMAC-like token bound to the session). */
    public String csrf() {
        return ENCODER.encodeToString(sha256("csrf:" + random));
    }

    /** Never the secret: it may end in a log. */
    @Override
    public String toString() {
        return "Secret[" + id + "]";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

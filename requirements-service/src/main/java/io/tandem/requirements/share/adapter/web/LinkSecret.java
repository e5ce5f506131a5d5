package io.tandem.requirements.share.adapter.web;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in a link's address: which requirement, which link, and 128 bits nobody can guess. */
record LinkSecret(UUID requirement, UUID link, String text) {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 48;

    static LinkSecret of(UUID requirement, UUID link) {
        var bytes = ByteBuffer.allocate(BYTES);
        put(bytes, requirement);
        put(bytes, link);
        var random = new byte[16];
        CHANCE.nextBytes(random);
        bytes.put(random);
        return new LinkSecret(
                requirement, link, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()));
    }

    /** Null for what cannot be one. */
    static @Nullable LinkSecret parse(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var buffer = ByteBuffer.wrap(bytes);
            return bytes.length == BYTES ? new LinkSecret(uuid(buffer), uuid(buffer), text) : null;
        } catch (IllegalArgumentException | BufferUnderflowException _) {
            return null;
        }
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the same time wherever they differ. */
    boolean hashesTo(String known) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), known.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "LinkSecret[" + link + "]";
    }

    private static void put(ByteBuffer bytes, UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}

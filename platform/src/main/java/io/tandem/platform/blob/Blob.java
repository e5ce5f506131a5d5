package io.tandem.platform.blob;

/**
 * A stored file. What it is called and which media type it has belongs to whoever refers to it.
 *
 * @param hash SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record Blob(String hash, long size) {

    /** Whether a text can be the hash of a file at all. */
    public static boolean isHash(String text) {
        return text.matches("[0-9a-f]{64}");
    }
}

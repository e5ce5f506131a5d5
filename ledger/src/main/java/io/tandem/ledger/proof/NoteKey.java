package io.tandem.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Who may have signed a note: an Ed25519 public key under a name, written as a verifier key (vkey) of C2SP signed-note.
 *
 * @param type {@link #NOTE} for what a log signs, {@link #COSIGNATURE} for what a witness does
 * @param id 32 bits in hexadecimal digits
 */
public record NoteKey(String name, String id, byte type, String base64) {

    public static final byte NOTE = 1;
    public static final byte COSIGNATURE = 4;

    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Z}\\p{Cc}+]+");
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] X509_PREFIX = HEX.parseHex("302a300506032b6570032100");

    /** What is not exactly the name, id and key that belong together is a {@link Malformed}. */
    public static NoteKey parse(String vkey) {
        var parts = vkey.split("[+]", 3);
        if (parts.length != 3) {
            throw new Malformed("a verifier key is <name>+<id>+<key>");
        }
        var material = Lines.base64(parts[2]);
        if (material.length != 1 + Hash.BYTES || (material[0] != NOTE && material[0] != COSIGNATURE)) {
            throw new Malformed("only Ed25519 keys of logs and witnesses are known here");
        }
        var key = of(parts[0], material[0], Arrays.copyOfRange(material, 1, material.length));
        if (!key.id.equals(parts[1])) {
            throw new Malformed("the verifier key's id does not belong to its name and key");
        }
        return key;
    }

    static NoteKey of(String name, byte type, byte[] publicKey) {
        requireName(name);
        var material = new byte[1 + Hash.BYTES];
        material[0] = type;
        System.arraycopy(publicKey, 0, material, 1, Hash.BYTES);
        var hash = Hash.of((name + "\n").getBytes(StandardCharsets.UTF_8), material);
        return new NoteKey(
                name, hash.hex().substring(0, 8), type, Base64.getEncoder().encodeToString(material));
    }

    static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new Malformed("a key's name has no space and no plus sign");
        }
    }

    /** The 32 bytes without name and type. */
    public byte[] publicKey() {
        return Arrays.copyOfRange(Base64.getDecoder().decode(base64), 1, 1 + Hash.BYTES);
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key());
            verifier.update(message);
            return signature.length == 64 && verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // no point of the curve, or no signature at all
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        var encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + Hash.BYTES);
        System.arraycopy(publicKey(), 0, encoded, X509_PREFIX.length, Hash.BYTES);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** The vkey. */
    @Override
    public String toString() {
        return name + "+" + id + "+" + base64;
    }
}

package io.tandem.ledger.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Signs notes: an Ed25519 key with its name. */
public final class NoteSigner {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final NoteKey key;
    private final byte[] seed;
    private final PrivateKey privateKey;

    private NoteSigner(NoteKey key, byte[] seed) {
        this.key = key;
        this.seed = seed;
        try {
            privateKey = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param type {@link NoteKey#NOTE} or {@link NoteKey#COSIGNATURE} */
    public static NoteSigner generate(String name, byte type) {
        var seed = new byte[Hash.BYTES];
        new SecureRandom().nextBytes(seed);
        return of(name, type, seed);
    }

    /** Of {@link #secret()}. A message never quotes the text. */
    public static NoteSigner parse(String secret) {
        var parts =
                secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()).split("[+]", 3) : new String[0];
        if (parts.length != 3) {
            throw new Malformed("this is no private key of a log or witness");
        }
        byte[] material;
        try {
            material = Base64.getDecoder().decode(parts[2]);
        } catch (IllegalArgumentException e) {
            throw new Malformed("this is no private key of a log or witness");
        }
        if (material.length != 1 + Hash.BYTES) {
            throw new Malformed("this is no private key of a log or witness");
        }
        var signer = of(parts[0], material[0], Arrays.copyOfRange(material, 1, material.length));
        if (!signer.key.id().equals(parts[1])) {
            throw new Malformed("this private key does not belong to its name");
        }
        return signer;
    }

    private static NoteSigner of(String name, byte type, byte[] seed) {
        return new NoteSigner(NoteKey.of(name, type, publicKeyOf(seed)), seed);
    }

    /** Java makes the public half of a seed only while it makes a pair: it is given the seed as its chance. */
    private static byte[] publicKeyOf(byte[] seed) {
        try {
            var pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(NamedParameterSpec.ED25519, new Given(seed));
            var encoded = pairs.generateKeyPair().getPublic().getEncoded();
            return Arrays.copyOfRange(encoded, encoded.length - Hash.BYTES, encoded.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public NoteKey key() {
        return key;
    }

    /** {@code PRIVATE+KEY+<name>+<id>+<base64>}: for a file nobody else can read. */
    public String secret() {
        var material = new byte[1 + Hash.BYTES];
        material[0] = key.type();
        System.arraycopy(seed, 0, material, 1, Hash.BYTES);
        return PREFIX + key.name() + "+" + key.id() + "+" + Base64.getEncoder().encodeToString(material);
    }

    /** The note with this signature alone. */
    public SignedNote sign(String text) {
        return SignedNote.unsigned(text).with(signature(sign(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** The witness's line about a checkpoint's text, at that second. */
    public SignedNote.Line cosign(String text, long seconds) {
        var signed = sign(Cosignature.message(text, seconds));
        return signature(ByteBuffer.allocate(Long.BYTES + signed.length)
                .putLong(seconds)
                .put(signed)
                .array());
    }

    private SignedNote.Line signature(byte[] signature) {
        var id = HexFormat.of().parseHex(key.id());
        var bytes = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, bytes, id.length, signature.length);
        return new SignedNote.Line(key.name(), Base64.getEncoder().encodeToString(bytes));
    }

    private byte[] sign(byte[] message) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(privateKey);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The private half is in no message. */
    @Override
    public String toString() {
        return key.toString();
    }

    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final transient byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] target) {
            System.arraycopy(bytes, 0, target, 0, target.length);
        }
    }
}

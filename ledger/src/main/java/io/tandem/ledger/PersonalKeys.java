package io.tandem.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One random data key per person, in the collection {@code personal-keys}:
 * {@code {_id: "<uuid>", key: Binary(32), createdAt}}, and once destroyed {@code {_id, createdAt, destroyedAt}} for ever,
 * so that no key is made for that person again.
 *
 * <p>Enciphered text is {@code enc:1:<person>:<base64url(nonce12 ‖ ciphertext ‖ tag16)>}, AES-256-GCM without associated
 * data, base64url without padding. A key destroyed by another instance is honoured here within five seconds.
 */
public final class PersonalKeys {

    private static final String PREFIX = "enc:1:";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final long FRESH = Duration.ofSeconds(5).toNanos();
    private static final FindOneAndUpdateOptions UPSERT =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> collection;
    private final SecureRandom random = new SecureRandom();
    private final Lru<UUID, Held> held = new Lru<>(10_000);

    /** @param key null where it is destroyed or was never made */
    private record Held(@Nullable SecretKeySpec key, long readAt) {}

    public PersonalKeys(MongoDatabase db) {
        collection = Store.collection(db, "personal-keys");
    }

    /** Blocks while the key is fetched or made. An IllegalStateException where the person's key is destroyed. */
    public String encipher(UUID person, String text) {
        var key = fresh(person);
        if (key == null) {
            key = hold(person, Store.await(getOrCreate(person)).orElseThrow());
        }
        if (key == null) {
            throw new IllegalStateException(
                    "Person " + person + " is erased: nothing personal of theirs can be stored.");
        }
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, text.getBytes(StandardCharsets.UTF_8), 0);
        var bytes = new byte[NONCE + sealed.length];
        System.arraycopy(nonce, 0, bytes, 0, NONCE);
        System.arraycopy(sealed, 0, bytes, NONCE, sealed.length);
        return PREFIX + person + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Blocks while the key is fetched. The empty text where the key is destroyed; other text comes back as it is. */
    public String decipher(String stored) {
        if (!stored.startsWith(PREFIX)) {
            return stored;
        }
        int colon = stored.indexOf(':', PREFIX.length());
        var person = UUID.fromString(stored.substring(PREFIX.length(), colon));
        var key = fresh(person);
        if (key == null) {
            key = hold(
                    person,
                    Store.await(collection.find(eq(person.toString())).first()).orElseGet(Document::new));
        }
        if (key == null) {
            return "";
        }
        var bytes = Base64.getUrlDecoder().decode(stored.substring(colon + 1));
        return new String(crypt(Cipher.DECRYPT_MODE, key, bytes, bytes, NONCE), StandardCharsets.UTF_8);
    }

    /** For ever. True where there was a key, false where it had been destroyed before or never made. */
    public Mono<Boolean> destroy(UUID person) {
        var now = new Date();
        var tombstone = combine(unset("key"), set("destroyedAt", now), setOnInsert("createdAt", now));
        return Store.upserted(() -> collection.findOneAndUpdate(
                        eq(person.toString()), tombstone, new FindOneAndUpdateOptions().upsert(true)))
                .map(before -> before.containsKey("key"))
                .defaultIfEmpty(false)
                .doOnNext(_ -> held.put(person, new Held(null, System.nanoTime())));
    }

    private Mono<Document> getOrCreate(UUID person) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var unlessThere = combine(setOnInsert("key", new Binary(bytes)), setOnInsert("createdAt", new Date()));
        return Store.upserted(() -> collection.findOneAndUpdate(eq(person.toString()), unlessThere, UPSERT));
    }

    private @Nullable SecretKeySpec fresh(UUID person) {
        var known = held.get(person);
        return known != null && System.nanoTime() - known.readAt < FRESH ? known.key : null;
    }

    private @Nullable SecretKeySpec hold(UUID person, Document document) {
        var bytes = document.get("key", Binary.class);
        var key = bytes == null ? null : new SecretKeySpec(bytes.getData(), "AES");
        held.put(person, new Held(key, System.nanoTime()));
        return key;
    }

    private static byte[] crypt(int mode, SecretKeySpec key, byte[] nonce, byte[] input, int from) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A personal text and its key do not belong together.", e);
        }
    }
}

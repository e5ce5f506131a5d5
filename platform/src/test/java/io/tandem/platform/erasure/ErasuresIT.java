package io.tandem.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.tandem.ledger.LruCache;
import io.tandem.ledger.PersonalKeys;
import io.tandem.platform.testing.TestStack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** Who was erased stays so, whatever store is put back. */
class ErasuresIT {

    @TempDir
    Path folder;

    private final MongoClient client = MongoClients.create(TestStack.mongoUri());
    private final MongoCollection<Document> stored =
            client.getDatabase("erasures").getCollection("personal-keys");
    private final LruCache aggregates = new LruCache(10);
    private final UUID person = UUID.randomUUID();

    @AfterEach
    void close() {
        client.close();
    }

    private PersonalKeys keys() {
        return new PersonalKeys(client.getDatabase("erasures"));
    }

    private Erasures erasures(PersonalKeys keys) {
        return new Erasures(keys, aggregates, folder.resolve("requirements/erasures"));
    }

    @Test
    void a_key_that_an_older_store_brings_back_is_destroyed_at_the_start() throws Exception {
        var keys = keys();
        var text = keys.encipher(person, "林晓雯");
        var backup = key();
        aggregates.put("Account/" + person, "林晓雯");
        erasures(keys).erase(person);
        erasures(keys).erase(person);
        assertThat(keys.decipher(text)).isEmpty();
        assertThat((String) aggregates.get("Account/" + person)).isNull();
        assertThat(Files.readString(folder.resolve("requirements/erasures"))).isEqualTo(person + "\n");

        Mono.from(stored.replaceOne(Filters.eq(person.toString()), backup)).block();
        assertThat(keys().decipher(text)).isEqualTo("林晓雯");
        var again = keys();
        erasures(again).start();
        assertThat(again.decipher(text)).isEmpty();
        assertThat(key()).doesNotContainKey("key");
    }

    private Document key() {
        return Mono.from(stored.find(Filters.eq(person.toString())).first()).block();
    }
}

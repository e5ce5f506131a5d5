package io.tandem.feedback.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import io.tandem.embeddedmongo.EmbeddedMongo;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.EventTypes;
import io.tandem.ledger.PersonalKeys;
import io.tandem.ledger.StoredEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is stored is stored for ever: {@code events/<Event>.<revision>.json} decodes to the example, and the example
 * encodes to its very bytes. Personal texts stand there as they read; in the store they are enciphered, each time anew.
 */
class FeedbackEventIT {

    private static final Path FILES = Path.of("src/test/resources/events");
    private static final Pattern ENCIPHERED = Pattern.compile("enc:1:[0-9a-f-]{36}:[A-Za-z0-9_-]+");

    @Test
    void every_event_keeps_its_stored_form() throws Exception {
        var types = EventTypes.builder().events(FeedbackEvent.class).build();
        var examples = FeedbackExamples.all();
        assertThat(examples).extracting(Object::getClass).containsExactlyInAnyOrderElementsOf(types.classes());
        try (var mongo = EmbeddedMongo.inMemory();
                var client = MongoClients.create(mongo.uri())) {
            var keys = new PersonalKeys(client.getDatabase("feedback"));
            var codec = new EventCodec(types, keys);
            var missing = examples.stream()
                    .filter(example -> !kept(codec, keys, example))
                    .toList();
            assertThat(missing)
                    .as("a missing file is written: read it, and commit it")
                    .isEmpty();
        }
    }

    private static boolean kept(EventCodec codec, PersonalKeys keys, FeedbackEvent example) {
        var stored = codec.encode(new UUID(0, 0), example);
        var readable = ENCIPHERED.matcher(stored.payload()).replaceAll(match -> keys.decipher(match.group()));
        var file = FILES.resolve(stored.type() + "." + stored.revision() + ".json");
        var kept = fileOrNew(file, readable);
        if (kept == null) {
            return false;
        }
        assertThat(readable).isEqualTo(kept);
        assertThat(codec.decode(stored)).isEqualTo(example);
        assertThat(codec.decode(new StoredEvent(stored.id(), stored.type(), stored.revision(), kept)))
                .isEqualTo(example);
        if (example instanceof FeedbackEvent.FeedbackSubmitted submitted) {
            assertThat(stored.payload())
                    .doesNotContain(submitted.words())
                    .contains("\"words\":\"enc:1:" + submitted.reporterId());
        }
        return true;
    }

    private static @Nullable String fileOrNew(Path file, String text) {
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            Files.createDirectories(FILES);
            Files.writeString(file, text + "\n");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

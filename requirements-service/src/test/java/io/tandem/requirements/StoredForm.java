package io.tandem.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.EventCodec;
import io.tandem.ledger.EventTypes;
import io.tandem.ledger.StoredEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What is stored is stored for ever: one file per event and revision, {@code events/<Event>.<revision>.json}, must
 * decode to the example and the example encode to its very bytes. A missing file is written, and the test fails once.
 */
public final class StoredForm {

    private static final Path FILES = Path.of("src/test/resources/events");

    private StoredForm() {}

    /** @param examples one of every record of the sealed interface */
    public static void check(Class<?> events, Object... examples) throws IOException {
        var types = EventTypes.builder().events(events).build();
        var given = Arrays.stream(examples).map(Object::getClass).toList();
        assertThat(given).as("one example of every event").containsExactlyInAnyOrderElementsOf(types.classes());
        var codec = new EventCodec(types, null); // no personal fields here, so no keys
        var missing = new ArrayList<Path>();
        for (var example : List.of(examples)) {
            check(codec, example, missing);
        }
        assertThat(missing)
                .as("missing, written now: read them, and commit them")
                .isEmpty();
    }

    private static void check(EventCodec codec, Object example, List<Path> missing) throws IOException {
        var stored = codec.encode(new UUID(0, 0), example);
        var file = FILES.resolve(stored.type() + "." + stored.revision() + ".json");
        if (Files.notExists(file)) {
            Files.writeString(file, stored.payload() + "\n");
            missing.add(file);
        }
        var kept = Files.readString(file).strip();
        assertThat(stored.payload()).isEqualTo(kept);
        assertThat(codec.decode(new StoredEvent(stored.id(), stored.type(), stored.revision(), kept)))
                .isEqualTo(example);
    }
}

package io.tandem.requirements.requirement.adapter.kafka;

import io.tandem.ledger.EventCodec;
import io.tandem.ledger.EventTypes;
import io.tandem.ledger.StoredEvent;
import io.tandem.requirements.PublishedForm;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequirementPublisherTest {

    static final EventTypes TYPES =
            EventTypes.builder().events(RequirementEvent.class).build();

    /** The stored form of every event, as it is kept for ever. */
    static List<RequirementEvent> storedEvents() {
        var codec = new EventCodec(TYPES, null); // no component of these events is personal
        return TYPES.classes().stream()
                .map(type -> {
                    var name = TYPES.nameOf(type);
                    var payload = read(Path.of("src/test/resources/events/" + name + ".1.json"));
                    return (RequirementEvent) codec.decode(new StoredEvent(new UUID(0, 0), name, 1, payload));
                })
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_is_published_is_what_the_contracts_promise() throws IOException {
        PublishedForm.check(new RequirementPublisher(), "requirements.requirement", storedEvents());
    }
}

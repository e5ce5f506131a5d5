package io.tandem.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.feedback.model.People;
import io.tandem.ledger.CommitMetadata;
import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.Actor;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import io.tandem.platform.web.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is published is what the contracts show: the data of each type equals its sample, and a folder of the contracts
 * holds no type that nobody publishes. A missing sample is written, and the test fails once.
 */
public final class Published {

    private static final Path EVENTS = Path.of("../contracts/src/main/resources/contracts/events");
    private static final JsonMapper JSON = json();

    private Published() {}

    /**
     * @param aggregate {@code <context>.<aggregate>}, the folder of its contracts
     * @param examples one of every event
     */
    public static <E> void check(String aggregate, Translation<E> translation, List<? extends E> examples)
            throws IOException {
        var types = new HashSet<String>();
        for (var example : examples) {
            var publication = translation.publish(example, recorded(example));
            assertThat(publication.type()).startsWith("tandem." + aggregate + ".");
            if (publication.data() != null && types.add(publication.type())) {
                check(EVENTS.resolve(aggregate), publication);
            }
        }
        try (var files = Files.list(EVENTS.resolve(aggregate))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sample.json")))
                    .containsExactlyInAnyOrderElementsOf(
                            types.stream().map(type -> type + ".sample.json").toList());
        }
    }

    private static void check(Path folder, Publication publication) throws IOException {
        var sample = folder.resolve(publication.type() + ".sample.json");
        var data = JSON.readTree(JSON.writeValueAsString(publication.data()));
        if (Files.notExists(sample)) {
            Files.createDirectories(folder);
            Files.writeString(sample, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data) + "\n");
            throw new AssertionError(sample + " was missing and is written now: read it, and commit it");
        }
        assertThat(data).as(publication.type()).isEqualTo(JSON.readTree(Files.readString(sample)));
    }

    private static Recorded recorded(Object event) {
        var metadata = new CommitMetadata(
                People.id(1), Actor.person(People.FE_OWNER), Instant.EPOCH, null, People.id(2), null);
        return new Recorded(People.id(3), "Any/" + People.id(4), 0, 1, Instant.EPOCH, metadata, event);
    }

    private static JsonMapper json() {
        var builder = JsonMapper.builder();
        new StrictJson().customize(builder);
        return builder.build();
    }
}

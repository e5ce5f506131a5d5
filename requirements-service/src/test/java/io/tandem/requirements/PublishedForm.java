package io.tandem.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.tandem.ledger.CommitMetadata;
import io.tandem.ledger.EventTypes;
import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.Actor;
import io.tandem.platform.kafka.Translation;
import io.tandem.platform.web.StrictJson;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What is published is what contracts promise: every type has its schema, and the sample is what is really written. */
public final class PublishedForm {

    private static final UUID ID = new UUID(0, 0);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final JsonMapper JSON = mapper();

    private PublishedForm() {}

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        new StrictJson().customize(builder);
        return builder.build();
    }

    /**
     * @param folder where the schemas are, {@code requirements.product}
     * @param events one of every record of the sealed interface, such as the samples show where they are published
     */
    public static <E> void check(Translation<E> translation, String folder, List<? extends E> events)
            throws IOException {
        for (var event : events) {
            var publication = translation.publish(event, recorded(event));
            if (publication.data() == null) {
                assertThat(publication.type()).isEqualTo("tandem." + folder + ".noted.v1");
                continue;
            }
            var written = JSON.writeValueAsString(publication.data());
            var place = "/contracts/events/" + folder + "/" + publication.type();
            assertThat(JSON.readTree(written)).as(place).isEqualTo(JSON.readTree(text(place + ".sample.json")));
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text(place + ".schema.json"));
            assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
        }
        var types = EventTypes.builder().events(translation.events()).build();
        assertThat(events.stream().<Class<?>>map(Object::getClass).toList())
                .as("one of every event")
                .containsExactlyInAnyOrderElementsOf(types.classes());
    }

    private static Recorded recorded(Object event) {
        var metadata = new CommitMetadata(ID, Actor.person(ID), NOW, null, ID, null);
        return new Recorded(ID, "X/" + ID, 0, 1, NOW, metadata, event);
    }

    private static String text(String resource) throws IOException {
        try (var in = PublishedForm.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}

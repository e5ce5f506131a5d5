package io.tandem.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reader of one type needs: a valid schema that says what it is, and a sample that fits it. */
class SchemaTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final List<PublishedType> types = PublishedType.in(PublishedType.CONTRACTS);

    @TestFactory
    List<DynamicTest> every_published_type_is_whole() {
        return types.stream()
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> whole(type)))
                .toList();
    }

    @Test
    void every_sample_stands_beside_a_schema() throws IOException {
        try (var files = Files.walk(PublishedType.CONTRACTS.resolve("events"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".sample.json"))
                            .map(file -> "./" + PublishedType.CONTRACTS.relativize(file)))
                    .containsExactlyInAnyOrderElementsOf(
                            types.stream().map(PublishedType::sample).toList());
        }
    }

    private void whole(PublishedType type) {
        assertThat(type.name()).matches("tandem(\\.[a-z-]+){3}\\.v[0-9]+").startsWith("tandem." + type.folder() + ".");
        assertThat(AsyncApi.SOURCES).as("a context that publishes").containsKey(type.context());

        var schema = read(type.schema());
        assertThat(schema.path("$schema").asString()).as("$schema").isEqualTo(DIALECT);
        assertThat(schema.path("title").asString("")).as("a title for readers").isNotBlank();
        var dialect = registry.getSchema(SchemaLocation.of(DIALECT));
        assertThat(dialect.validate(schema)).as("valid JSON Schema").isEmpty();

        var sample = read(type.sample());
        var errors = registry.getSchema(schema)
                .validate(
                        sample.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors).as("the sample fits its schema").isEmpty();
    }

    private static JsonNode read(String relative) {
        return JsonMapper.shared()
                .readTree(PublishedType.CONTRACTS.resolve(relative).toFile());
    }
}

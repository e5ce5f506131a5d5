package io.tandem.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {

    private static final String REPAIR = "run `java src/test/java/io/tandem/contracts/AsyncApi.java` in contracts/";

    private final List<PublishedType> types = PublishedType.in(PublishedType.CONTRACTS);
    private final JsonNode document = new YAMLMapper().readTree(AsyncApi.FILE.toFile());

    @Test
    void the_document_is_valid_AsyncAPI_3() {
        var specification = JsonMapper.shared().readTree(getClass().getResourceAsStream("/asyncapi/3.0.0.json"));
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(specification);
        assertThat(schema.validate(document)).isEmpty();
    }

    @Test
    void every_schema_has_exactly_one_message_and_every_message_a_schema() {
        var named = new ArrayList<String>();
        for (var message : document.at("/components/messages")) {
            if (message.has("payload")) {
                named.add(message.at("/payload/schema/$ref").asString());
            }
        }
        for (var type : types) {
            assertThat(named)
                    .withFailMessage("asyncapi.yaml has no message for %s; %s", type.name(), REPAIR)
                    .contains(type.schema());
        }
        assertThat(named)
                .withFailMessage("asyncapi.yaml names a schema twice or one that does not exist: %s; %s", named, REPAIR)
                .containsExactlyInAnyOrderElementsOf(
                        types.stream().map(PublishedType::schema).toList());
    }

    @Test
    void the_document_says_what_the_schemas_say_and_nothing_by_hand() throws IOException {
        assertThat(Files.readString(AsyncApi.FILE)).as(REPAIR).isEqualTo(AsyncApi.document(types));
    }

    @Test
    void every_reference_inside_the_document_leads_somewhere() {
        assertThat(references(document)
                        .filter(ref -> ref.startsWith("#"))
                        .filter(ref -> document.at(ref.substring(1)).isMissingNode()))
                .isEmpty();
    }

    private static Stream<String> references(JsonNode node) {
        var own = node.has("$ref") ? Stream.of(node.get("$ref").asString()) : Stream.<String>empty();
        return Stream.concat(own, node.values().stream().flatMap(AsyncApiTest::references));
    }
}

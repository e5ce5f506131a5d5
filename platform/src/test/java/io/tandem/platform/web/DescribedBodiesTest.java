package io.tandem.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverterContextImpl;
import io.swagger.v3.core.util.ObjectMapperFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DescribedBodiesTest {

    static final class OneController {
        record Accepted(String text, @Nullable String note, Deep.@Nullable Kind kind) {}
    }

    static final class OtherController {
        record Accepted(long version, JsonNode told) {}
    }

    static final class Deep {
        enum Kind {
            THIS
        }
    }

    @Test
    void nested_records_of_the_same_name_are_two_schemas() {
        assertThat(described(OneController.Accepted.class).fieldNames())
                .toIterable()
                .containsExactly("DescribedBodiesTestOneAccepted");
        assertThat(described(OtherController.Accepted.class).fieldNames())
                .toIterable()
                .containsExactly("DescribedBodiesTestOtherAccepted");
    }

    @Test
    void what_may_not_be_null_is_required() {
        var schema = described(OneController.Accepted.class).path("DescribedBodiesTestOneAccepted");
        assertThat(schema.path("required")).hasToString("[\"text\"]");
    }

    @Test
    void a_json_node_is_any_json() {
        var schema = described(OtherController.Accepted.class).path("DescribedBodiesTestOtherAccepted");
        assertThat(schema.path("properties").path("told")).hasToString("{}");
    }

    private static com.fasterxml.jackson.databind.JsonNode described(Class<?> type) {
        var json = ObjectMapperFactory.createJson31();
        var context = new ModelConverterContextImpl(new DescribedBodies(json));
        context.resolve(new AnnotatedType(type));
        return json.valueToTree(context.getDefinedModels());
    }
}

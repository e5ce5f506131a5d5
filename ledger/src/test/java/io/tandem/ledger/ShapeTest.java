package io.tandem.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapeTest {

    static final class Before {
        record State(String name, Map<String, List<Part>> parts) {}

        record Part(Kind kind, Form form) {}

        enum Kind {
            A
        }

        sealed interface Form permits Round {}

        record Round(int radius) implements Form {}
    }

    static class Base {
        String inherited = "";
    }

    static final class Bound extends Base {
        Before.State state = new Before.State("", Map.of());
        transient Thread ignored = Thread.currentThread();
    }

    @Test
    void everything_of_ours_is_reached_through_arguments_fields_and_permitted_classes() {
        assertThat(Shape.parts(Bound.class))
                .containsExactlyInAnyOrder(
                        Bound.class,
                        Before.State.class,
                        Before.Part.class,
                        Before.Kind.class,
                        Before.Form.class,
                        Before.Round.class);
    }

    @Test
    void the_hash_is_the_same_for_the_same_and_another_for_another_shape() {
        assertThat(Shape.hash(Before.State.class)).hasSize(64).isEqualTo(Shape.hash(Before.State.class));
        assertThat(Shape.hash(Before.State.class)).isNotEqualTo(Shape.hash(Before.Part.class));
        assertThat(Shape.hash(Base.class)).isNotEqualTo(Shape.hash(Bound.class));
    }
}

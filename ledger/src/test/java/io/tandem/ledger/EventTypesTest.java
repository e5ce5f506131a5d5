package io.tandem.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.ledger.model.Personal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class EventTypesTest {

    sealed interface Event {}

    sealed interface Inner extends Event {}

    record One(String title) implements Event {}

    record Two(UUID id) implements Inner {}

    static final class Other {
        record One(String title) {}
    }

    record NoText(UUID who, @Personal(of = "who") List<String> words) {}

    record NoPerson(String who, @Personal(of = "who") String words) {}

    record Buried(List<Nested> people) {}

    record Nested(UUID who, @Personal(of = "who") String name) {}

    @Test
    void every_permitted_record_is_registered_under_its_simple_name() {
        var types = EventTypes.builder().events(Event.class).build();
        assertThat(types.classes()).containsExactlyInAnyOrder(One.class, Two.class);
        assertThat(types.nameOf(Two.class)).isEqualTo("Two");
        assertThat(types.revisionOf(Two.class)).isEqualTo(1);
    }

    @Test
    void two_records_of_one_name_are_refused() {
        var builder = EventTypes.builder().events(Event.class).events(Other.One.class);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(One.class.getName())
                .hasMessageContaining(Other.One.class.getName());
    }

    @Test
    void only_records_of_sealed_interfaces_are_events() {
        assertThatThrownBy(() -> EventTypes.builder().events(List.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_personal_is_a_text_of_the_event_itself_and_has_a_person() {
        assertThatThrownBy(() -> EventTypes.builder().events(NoText.class).build())
                .hasMessage("NoText.words is marked personal but is no String; only text can be enciphered.");
        assertThatThrownBy(() -> EventTypes.builder().events(NoPerson.class).build())
                .hasMessage(
                        "NoPerson.words is personal data of \"who\", but the event has no UUID component of that name.");
        assertThatThrownBy(() -> EventTypes.builder().events(Buried.class).build())
                .hasMessage("Buried holds Nested, which marks a component personal; "
                        + "only components of the event itself can be.");
    }

    @Test
    void an_old_revision_is_brought_to_todays_step_by_step() {
        var types = EventTypes.builder()
                .events(Event.class)
                .revision(One.class, 3)
                .upcaster("One", 1, node -> renamed(node, "name", "heading"))
                .upcaster("One", 2, node -> renamed(node, "heading", "title"))
                .build();
        var codec = new EventCodec(types, null);
        var id = new UUID(0, 1);
        assertThat(codec.decode(new StoredEvent(id, "One", 1, "{\"name\":\"Car\"}")))
                .isEqualTo(new One("Car"));
        assertThat(codec.decode(new StoredEvent(id, "One", 2, "{\"heading\":\"Car\"}")))
                .isEqualTo(new One("Car"));
        assertThat(codec.decode(new StoredEvent(id, "One", 3, "{\"title\":\"Car\"}")))
                .isEqualTo(new One("Car"));
        assertThat(codec.encode(id, new One("Car")).revision()).isEqualTo(3);
        assertThatThrownBy(() -> codec.decode(new StoredEvent(id, "One", 4, "{}")))
                .hasMessage("One was stored as revision 4 by a newer program; this one reads up to 3.");
    }

    private static ObjectNode renamed(ObjectNode node, String from, String to) {
        node.set(to, node.remove(from));
        return node;
    }
}

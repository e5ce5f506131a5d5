package io.tandem.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.ledger.model.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventCodecTest {

    private static final UUID ID = UUID.fromString("0196f1a0-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");

    enum Side {
        FRONTEND,
        BACKEND;

        @Override
        public String toString() {
            return "never stored";
        }
    }

    record Gap(String name, @Nullable Instant due) {

        boolean isOpen() {
            return due != null;
        }
    }

    sealed interface Event {}

    record Everything(
            UUID id,
            String text,
            long number,
            boolean flag,
            Instant at,
            BigDecimal price,
            Side side,
            Map<Side, Gap> gaps,
            List<UUID> people,
            @Nullable String absent)
            implements Event {

        String getDerived() {
            return "junk";
        }
    }

    record Fraction(double value) implements Event {}

    record Moment(Instant at) implements Event {}

    record Words(List<String> words, long count) implements Event {

        Words {
            words = words == null ? List.of() : List.copyOf(words);
        }
    }

    private static final EventCodec CODEC =
            new EventCodec(EventTypes.builder().events(Event.class).build(), null);

    @Test
    void an_event_is_stored_in_a_form_that_lasts() {
        var event = new Everything(
                ID,
                "支付 \"fast\"",
                9_007_199_254_740_992L,
                true,
                AT,
                new BigDecimal("19.90"),
                Side.BACKEND,
                Map.of(Side.FRONTEND, new Gap("copy", null), Side.BACKEND, new Gap("api", AT.plusMillis(120))),
                List.of(ID),
                null);
        var stored = CODEC.encode(ID, event);
        assertThat(stored.type()).isEqualTo("Everything");
        assertThat(stored.revision()).isEqualTo(1);
        assertThat(stored.payload())
                .isEqualTo("{\"at\":\"2026-11-22T08:00:00.000Z\",\"flag\":true,"
                        + "\"gaps\":{\"BACKEND\":{\"due\":\"2026-11-22T08:00:00.120Z\",\"name\":\"api\"},"
                        + "\"FRONTEND\":{\"name\":\"copy\"}},"
                        + "\"id\":\"0196f1a0-0000-7000-8000-000000000001\",\"number\":9007199254740992,"
                        + "\"people\":[\"0196f1a0-0000-7000-8000-000000000001\"],\"price\":\"19.90\","
                        + "\"side\":\"BACKEND\",\"text\":\"支付 \\\"fast\\\"\"}");
        assertThat(CODEC.decode(stored)).isEqualTo(event);
        assertThat(CODEC.encode(ID, CODEC.decode(stored))).isEqualTo(stored);
    }

    @Test
    void an_old_reader_lives_with_a_later_component_and_a_new_one_without_it() {
        assertThat(decode("Words", "{\"words\":[\"a\"],\"count\":2,\"later\":{\"x\":1}}"))
                .isEqualTo(new Words(List.of("a"), 2));
        assertThat(decode("Words", "{}")).isEqualTo(new Words(List.of(), 0));
    }

    @Test
    void what_would_not_read_back_equal_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> CODEC.encode(ID, new Fraction(0.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Fraction cannot be stored: /value: 0.5 is a fraction; store decimals as text.");
        assertThatThrownBy(() -> CODEC.encode(ID, new Moment(AT.plusNanos(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-11-22T08:00:00.000000001Z is finer than a millisecond");
        assertThatThrownBy(() -> CODEC.encode(ID, new Words(List.of("ok", "\ud800"), 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Words cannot be stored: /words/1: lone surrogate \\ud800 at character 0.");
    }

    @Test
    void what_nobody_registered_is_neither_written_nor_read() {
        assertThatThrownBy(() -> CODEC.encode(ID, "text")).hasMessage("java.lang.String is not a registered event.");
        assertThatThrownBy(() -> decode("Gone", "{}"))
                .hasMessage("The store holds an event of type Gone, which nobody registered.");
        assertThatThrownBy(() -> decode("Words", "{\"count\":\"many\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Event " + ID + " (Words, revision 1) does not read: ");
    }

    @Test
    void metadata_has_one_text() {
        var actor = new Actor(Actor.Kind.AGENT, ID, new UUID(0, 1));
        var metadata = new CommitMetadata(new UUID(0, 2), actor, AT, "因为", new UUID(0, 3), new UUID(0, 4));
        assertThat(metadata.canonical())
                .isEqualTo("{\"actor\":{\"id\":\"0196f1a0-0000-7000-8000-000000000001\",\"kind\":\"AGENT\","
                        + "\"onBehalfOf\":\"00000000-0000-0000-0000-000000000001\"},"
                        + "\"causationId\":\"00000000-0000-0000-0000-000000000004\","
                        + "\"commitId\":\"00000000-0000-0000-0000-000000000002\","
                        + "\"correlationId\":\"00000000-0000-0000-0000-000000000003\","
                        + "\"decidedAt\":\"2026-11-22T08:00:00.000Z\",\"reason\":\"因为\"}");
        assertThat(CommitMetadata.parse(metadata.canonical())).isEqualTo(metadata);
        var least = new CommitMetadata(ID, Actor.person(ID), AT, null, ID, null);
        assertThat(least.canonical()).doesNotContain("null").doesNotContain("reason");
        assertThat(CommitMetadata.parse(least.canonical())).isEqualTo(least);
    }

    private static Object decode(String type, String payload) {
        return CODEC.decode(new StoredEvent(ID, type, 1, payload));
    }
}

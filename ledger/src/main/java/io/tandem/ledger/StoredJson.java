package io.tandem.ledger;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How records become JSON in the store. Fields only: a method like {@code isOpen()} never leaks into what is kept for
 * ever. Null is left out; enums by name; decimals as text; unknown properties are ignored when read, so that an old
 * reader lives with a later optional field. A component that is absent reads as null (collections too) or zero: a
 * record's compact constructor has to cope.
 */
final class StoredJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withFieldVisibility(ANY)
                    .withGetterVisibility(NONE)
                    .withIsGetterVisibility(NONE)
                    .withSetterVisibility(NONE))
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .withConfigOverride(BigDecimal.class, o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .addModule(new SimpleModule("tandem-stored").addSerializer(Instant.class, new Milliseconds()))
            .build();

    private StoredJson() {}

    /** RFC 3339 in UTC with exactly three digits; a finer instant is refused, since it would not read back equal. */
    private static final class Milliseconds extends StdSerializer<Instant> {

        private static final DateTimeFormatter FORMAT =
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

        Milliseconds() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator out, SerializationContext context) {
            if (!instant.equals(instant.truncatedTo(ChronoUnit.MILLIS))) {
                throw new IllegalArgumentException(
                        instant + " is finer than a millisecond; truncate it before it gets into an event.");
            }
            out.writeString(FORMAT.format(instant));
        }
    }
}

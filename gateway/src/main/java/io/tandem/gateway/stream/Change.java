package io.tandem.gateway.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something changed, as a browser learns it: what and to whom, never its content.
 *
 * @param position in its source, gap-free
 * @param subject the aggregate's id
 * @param version its sequence in the aggregate's stream
 * @param actor {@code person:<id>} or {@code service:<id>}
 */
record Change(Source source, long position, Instant time, String type, String subject, long version, String actor) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Empty for a record that is no CloudEvent of ours. */
    static Optional<Change> of(ConsumerRecord<String, byte[]> record) {
        try {
            return Source.named(header(record, "ce_source"))
                    .map(source -> new Change(
                            source,
                            Long.parseLong(header(record, "ce_position")),
                            OffsetDateTime.parse(header(record, "ce_time")).toInstant(),
                            header(record, "ce_type"),
                            header(record, "ce_subject"),
                            Long.parseLong(header(record, "ce_sequence")),
                            header(record, "ce_actor")));
        } catch (NumberFormatException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** As browsers get it. */
    String data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("type", type);
        data.put("id", subject);
        data.put("version", version);
        data.put("actor", actor);
        return JSON.writeValueAsString(data);
    }

    /** Who signs in when, and with which programs, is nobody else's business: of people only what is told by name. */
    boolean shown() {
        return source != Source.PEOPLE || !type.endsWith(".noted.v1");
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        byte @Nullable [] value = header == null ? null : header.value();
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}

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
 * @param audience who is to learn it
 */
record Change(
        Source source,
        long position,
        Instant time,
        String type,
        String subject,
        long version,
        String actor,
        Audience audience) {

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
                            header(record, "ce_actor"),
                            Audience.NOBODY));
        } catch (NumberFormatException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    Change to(Audience whom) {
        return new Change(source, position, time, type, subject, version, actor, whom);
    }

    /** As browsers get it; {@code why} is there for whom a notice of it is. */
    String data(@Nullable String why) {
        var data = new LinkedHashMap<String, Object>();
        data.put("type", type);
        data.put("id", subject);
        data.put("version", version);
        data.put("actor", actor);
        if (why != null) {
            data.put("notice", why);
        }
        return JSON.writeValueAsString(data);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        byte @Nullable [] value = header == null ? null : header.value();
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}

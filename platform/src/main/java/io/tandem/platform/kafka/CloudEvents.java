package io.tandem.platform.kafka;

import io.tandem.ledger.ForeignEvent;
import io.tandem.ledger.Recorded;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 over Kafka in binary mode (CNCF, Kafka protocol binding 1.0): attributes are {@code ce_} headers. */
final class CloudEvents {

    private CloudEvents() {}

    static ProducerRecord<String, byte[]> record(
            String topic, String source, Publication publication, Recorded recorded, byte @Nullable [] data) {
        var subject = publication.subject().toString();
        var record = new ProducerRecord<String, byte[]>(topic, subject, data);
        var headers = record.headers();
        var metadata = recorded.metadata();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", recorded.eventId().toString());
        put(headers, "ce_source", source);
        put(headers, "ce_type", publication.type());
        put(headers, "ce_subject", subject);
        put(headers, "ce_time", recorded.committedAt().toString());
        put(headers, "ce_sequence", Long.toString(recorded.sequence()));
        put(headers, "ce_position", Long.toString(recorded.position()));
        put(headers, "ce_correlationid", metadata.correlationId().toString());
        if (metadata.causationId() != null) {
            put(headers, "ce_causationid", metadata.causationId().toString());
        }
        var actor = metadata.actor();
        put(headers, "ce_actor", actor.kind().name().toLowerCase(Locale.ROOT) + ":" + actor.id());
        put(headers, "traceparent", traceparent(metadata.correlationId(), recorded.eventId()));
        if (data != null) {
            put(headers, "content-type", "application/json");
        }
        return record;
    }

    /** @throws IllegalArgumentException saying which header is missing or cannot be read */
    static ForeignEvent read(ConsumerRecord<String, byte[]> record) {
        var headers = record.headers();
        var causation = text(headers, "ce_causationid");
        var value = record.value();
        return new ForeignEvent(
                0,
                required(headers, "ce_source"),
                required(headers, "ce_subject"),
                Long.parseLong(required(headers, "ce_sequence")),
                Long.parseLong(required(headers, "ce_position")),
                UUID.fromString(required(headers, "ce_id")),
                required(headers, "ce_type"),
                instant(required(headers, "ce_time")),
                required(headers, "ce_actor"),
                UUID.fromString(required(headers, "ce_correlationid")),
                causation == null ? null : UUID.fromString(causation),
                value == null ? null : new String(value, StandardCharsets.UTF_8));
    }

    private static String traceparent(UUID correlation, UUID event) {
        var span = String.format("%016x", event.getLeastSignificantBits() | 1);
        return "00-" + correlation.toString().replace("-", "") + "-" + span + "-01";
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("ce_time is not RFC 3339", e);
        }
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String required(Headers headers, String name) {
        var text = text(headers, name);
        if (text == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return text;
    }

    private static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}

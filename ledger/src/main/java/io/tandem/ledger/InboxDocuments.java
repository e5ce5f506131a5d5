package io.tandem.ledger;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The stored form of a foreign event, in {@code inbox} and, while it is early, in {@code inbox-early}. */
final class InboxDocuments {

    private InboxDocuments() {}

    static Document appended(ForeignEvent event, long inboxPosition, Instant receivedAt) {
        return write(new Document("_id", inboxPosition), event, receivedAt);
    }

    static Document early(ForeignEvent event, Instant receivedAt) {
        return write(new Document("_id", earlyId(event)), event, receivedAt);
    }

    static String earlyId(ForeignEvent event) {
        return event.source() + " " + event.subject() + " " + event.sequence();
    }

    static ForeignEvent read(Document document) {
        var id = document.get("_id");
        return new ForeignEvent(
                id instanceof Long inboxPosition ? inboxPosition : 0,
                document.getString("source"),
                document.getString("subject"),
                document.getLong("sequence"),
                document.getLong("position"),
                UUID.fromString(document.getString("id")),
                document.getString("type"),
                document.getDate("time").toInstant(),
                document.getString("actor"),
                UUID.fromString(document.getString("correlationId")),
                uuid(document.getString("causationId")),
                document.getString("data"));
    }

    private static Document write(Document document, ForeignEvent event, Instant receivedAt) {
        document.append("source", event.source())
                .append("subject", event.subject())
                .append("sequence", event.sequence())
                .append("position", event.position())
                .append("id", event.id().toString())
                .append("type", event.type())
                .append("time", Date.from(event.time()))
                .append("actor", event.actor())
                .append("correlationId", event.correlationId().toString());
        if (event.causationId() != null) {
            document.append("causationId", event.causationId().toString());
        }
        if (event.data() != null) {
            document.append("data", event.data());
        }
        return document.append("receivedAt", Date.from(receivedAt));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}

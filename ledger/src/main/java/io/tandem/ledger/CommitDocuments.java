package io.tandem.ledger;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The stored form of a commit: one document, the same for ever. */
final class CommitDocuments {

    private CommitDocuments() {}

    /** Everything but {@code _id} and {@code committedAt}, which are set when the position is claimed. */
    static Document unclaimed(NewCommit commit) {
        var document = new Document("stream", commit.stream())
                .append("firstSequence", commit.firstSequence())
                .append("metadata", commit.metadata().canonical())
                .append(
                        "events",
                        commit.events().stream().map(CommitDocuments::event).toList());
        var answer = commit.answer();
        if (answer != null) {
            document.append("key", answer.key()).append("answer", answer(answer));
        }
        return document;
    }

    /** A copy, since a time-out leaves it open whether the driver still reads what it was given. */
    static Document claimed(Document unclaimed, long position, Instant committedAt) {
        var document = new Document("_id", position)
                .append("stream", unclaimed.get("stream"))
                .append("firstSequence", unclaimed.get("firstSequence"))
                .append("committedAt", Date.from(committedAt));
        unclaimed.forEach(document::putIfAbsent);
        return document;
    }

    static StoredCommit read(Document document) {
        return new StoredCommit(
                document.getLong("_id"),
                document.getString("stream"),
                document.getLong("firstSequence"),
                document.getDate("committedAt").toInstant(),
                CommitMetadata.parse(document.getString("metadata")),
                readAnswer(document),
                events(document).stream().map(CommitDocuments::readEvent).toList());
    }

    static long lastSequence(Document document) {
        return document.getLong("firstSequence") + events(document).size() - 1;
    }

    static long lastPosition(Document document) {
        return document.getLong("_id") + events(document).size() - 1;
    }

    private static List<Document> events(Document document) {
        return document.getList("events", Document.class);
    }

    private static Document event(StoredEvent event) {
        return new Document("id", event.id().toString())
                .append("type", event.type())
                .append("revision", event.revision())
                .append("payload", event.payload());
    }

    private static StoredEvent readEvent(Document event) {
        return new StoredEvent(
                UUID.fromString(event.getString("id")),
                event.getString("type"),
                event.getInteger("revision"),
                event.getString("payload"));
    }

    private static Document answer(KeyedAnswer answer) {
        var document = new Document("request", answer.request()).append("status", answer.status());
        if (answer.location() != null) {
            document.append("location", answer.location());
        }
        if (answer.etag() != null) {
            document.append("etag", answer.etag());
        }
        return document;
    }

    private static @Nullable KeyedAnswer readAnswer(Document document) {
        var answer = document.get("answer", Document.class);
        return answer == null
                ? null
                : new KeyedAnswer(
                        document.getString("key"),
                        answer.getString("request"),
                        answer.getInteger("status"),
                        answer.getString("location"),
                        answer.getString("etag"));
    }
}

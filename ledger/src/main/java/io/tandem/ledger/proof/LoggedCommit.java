package io.tandem.ledger.proof;

import io.tandem.ledger.CanonicalJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A commit as the log sees it: everything that is stored of it.
 *
 * @param committedAt RFC 3339, UTC, milliseconds
 * @param metadata the stored text, byte for byte
 * @param also whatever else is stored, such as an idempotency key and its answer; null where nothing is
 */
public record LoggedCommit(
        long position,
        String stream,
        long firstSequence,
        String committedAt,
        String metadata,
        List<LoggedEvent> events,
        @Nullable ObjectNode also) {

    private static final List<String> MEMBERS =
            List.of("committedAt", "events", "firstSequence", "metadata", "position", "stream");

    public Leaf leaf(String service) {
        return new Leaf(
                service,
                position,
                stream,
                firstSequence,
                committedAt,
                listed(events.stream().map(LoggedEvent::hash).toList()).hex(),
                Hash.of(also == null ? metadata : metadata + "\n" + CanonicalJson.write(also))
                        .hex());
    }

    /** One hash over a list of hashes: of their bytes, one after the other. */
    static Hash listed(List<Hash> hashes) {
        return Hash.of(hashes.stream().map(Hash::bytes).toArray(byte[][]::new));
    }

    public ObjectNode write() {
        var node = Json.MAPPER.createObjectNode();
        node.put("position", position);
        node.put("stream", stream);
        node.put("firstSequence", firstSequence);
        node.put("committedAt", committedAt);
        node.put("metadata", metadata);
        var list = node.putArray("events");
        for (var event : events) {
            list.addObject()
                    .put("id", event.id())
                    .put("type", event.type())
                    .put("revision", event.revision())
                    .put("payload", event.payload());
        }
        if (also != null) {
            node.set("also", also);
        }
        return node;
    }

    /** What lacks a member or holds another type than it must is a {@link Malformed}. */
    public static LoggedCommit read(JsonNode node) {
        for (var member : MEMBERS) {
            if (!node.has(member)) {
                throw new Malformed("a commit lacks " + member);
            }
        }
        var also = node.get("also");
        if (also != null && !also.isObject()) {
            throw new Malformed("also is no object");
        }
        return new LoggedCommit(
                Json.integer(node, "position"),
                Json.text(node, "stream"),
                Json.integer(node, "firstSequence"),
                Json.text(node, "committedAt"),
                Json.text(node, "metadata"),
                Json.list(node, "events").stream().map(LoggedCommit::readEvent).toList(),
                (ObjectNode) also);
    }

    static LoggedEvent readEvent(JsonNode node) {
        return new LoggedEvent(
                Json.text(node, "id"),
                Json.text(node, "type"),
                revision(Json.integer(node, "revision")),
                Json.text(node, "payload"));
    }

    private static int revision(long number) {
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw new Malformed("no revision: " + number);
        }
        return (int) number;
    }
}

package io.tandem.ledger.proof;

import io.tandem.ledger.CanonicalJson;
import java.nio.charset.StandardCharsets;

/**
 * What a log has for one commit: its place, its time, and hashes of what it says.
 *
 * @param events of the list of the events' hashes, hexadecimal
 * @param metadata of the commit's metadata and whatever else is stored, hexadecimal
 */
public record Leaf(
        String service,
        long position,
        String stream,
        long firstSequence,
        String committedAt,
        String events,
        String metadata) {

    /** RFC 8785 text, less than 1 KiB: the log's entry. */
    public String text() {
        return CanonicalJson.write(Json.MAPPER
                .createObjectNode()
                .put("committedAt", committedAt)
                .put("events", events)
                .put("firstSequence", firstSequence)
                .put("metadata", metadata)
                .put("position", position)
                .put("service", service)
                .put("stream", stream));
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    public Hash hash() {
        return Merkle.leaf(bytes());
    }

    /** What is not exactly such a text is a {@link Malformed}. */
    public static Leaf parse(String text) {
        var node = Json.object(text);
        var leaf = new Leaf(
                Json.text(node, "service"),
                Json.integer(node, "position"),
                Json.text(node, "stream"),
                Json.integer(node, "firstSequence"),
                Json.text(node, "committedAt"),
                Json.text(node, "events"),
                Json.text(node, "metadata"));
        if (!leaf.text().equals(text)) {
            throw new Malformed("a leaf is written in one way only");
        }
        return leaf;
    }
}

package io.tandem.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event's place in the log, for whoever has neither the log nor the store: a tlog-proof file whose extra data hold
 * the leaf, the asked event's text, and of the other events of the same commit nothing but their hashes.
 *
 * @param hashes of all events of the commit, in order
 */
public record Receipt(Leaf leaf, LoggedEvent event, List<Hash> hashes, InclusionProof proof) {

    public static Receipt of(
            Leaf leaf, LoggedCommit commit, String eventId, long index, List<Hash> proof, SignedNote checkpoint) {
        var event = commit.events().stream()
                .filter(e -> e.id().equals(eventId))
                .findFirst()
                .orElseThrow();
        var hashes = commit.events().stream().map(LoggedEvent::hash).toList();
        return new Receipt(
                leaf, event, hashes, new InclusionProof(extra(leaf, event, hashes), index, proof, checkpoint));
    }

    public static Receipt parse(String text) {
        var proof = InclusionProof.parse(text);
        var node = extra(proof.extra());
        var hashes = Json.list(node, "events").stream().map(Receipt::hash).toList();
        var event = node.get("event");
        if (event == null || !event.isObject()) {
            throw new Malformed("a receipt holds the event");
        }
        return new Receipt(Leaf.parse(Json.text(node, "leaf")), LoggedCommit.readEvent(event), hashes, proof);
    }

    /** Whether leaf, list of hashes and event belong together. */
    public boolean belongsTogether() {
        return hashes.contains(event.hash())
                && LoggedCommit.listed(hashes).hex().equals(leaf.events());
    }

    /** The event's own position. */
    public long position() {
        return leaf.position() + hashes.indexOf(event.hash());
    }

    @Override
    public String toString() {
        return proof.toString();
    }

    private static String extra(Leaf leaf, LoggedEvent event, List<Hash> hashes) {
        var node = Json.MAPPER.createObjectNode();
        node.putObject("event")
                .put("id", event.id())
                .put("type", event.type())
                .put("revision", event.revision())
                .put("payload", event.payload());
        var list = node.putArray("events");
        hashes.forEach(hash -> list.add(hash.hex()));
        node.put("leaf", leaf.text());
        return Base64.getEncoder().encodeToString(Json.MAPPER.writeValueAsBytes(node));
    }

    private static JsonNode extra(@Nullable String base64) {
        if (base64 == null) {
            throw new Malformed("a receipt says what its leaf is made of");
        }
        return Json.object(new String(Lines.base64(base64), StandardCharsets.UTF_8));
    }

    private static Hash hash(JsonNode node) {
        if (node.isString() && node.stringValue().matches("[0-9a-f]{64}")) {
            return Hash.at(HexFormat.of().parseHex(node.stringValue()), 0);
        }
        throw new Malformed("a list of events' hashes holds hexadecimal hashes");
    }
}

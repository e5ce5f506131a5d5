package io.tandem.ledger.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an export after the first: a commit, and what the log has for it.
 *
 * @param commit null where the store has none for that leaf, or none that can be read
 * @param unreadable whether the store has something there that is no commit
 * @param logged of a whole log's export: the leaf's hash in the log; null for what came after the log's end
 * @param proof of a product's export: that the leaf is in the checkpoint's tree
 */
public record ExportLine(
        long index,
        @Nullable LoggedCommit commit,
        boolean unreadable,
        @Nullable Hash logged,
        @Nullable List<Hash> proof) {

    private static final String FORMAT = "tandem-export@v1";

    /**
     * The first line.
     *
     * @param product null where it is the whole log
     * @param checkpoint the signed note
     */
    public record Header(String service, @Nullable String product, String checkpoint) {

        @Override
        public String toString() {
            var node = Json.MAPPER
                    .createObjectNode()
                    .put("format", FORMAT)
                    .put("service", service)
                    .put("checkpoint", checkpoint);
            if (product != null) {
                node.put("product", product);
            }
            return Json.MAPPER.writeValueAsString(node);
        }
    }

    public static Header header(String line) {
        var node = Json.object(line);
        if (!Json.text(node, "format").equals(FORMAT)) {
            throw new Malformed("the first line says " + FORMAT);
        }
        return new Header(
                Json.text(node, "service"),
                node.has("product") ? Json.text(node, "product") : null,
                Json.text(node, "checkpoint"));
    }

    public static ExportLine parse(String line) {
        var node = Json.object(line);
        var logged = node.has("logged") ? Hash.parse(Json.text(node, "logged")) : null;
        var proof = node.has("proof")
                ? Json.list(node, "proof").stream()
                        .map(hash -> Hash.parse(hash.asString()))
                        .toList()
                : null;
        var unreadable = node.has("unreadable");
        var commit = node.has("position") ? LoggedCommit.read(node) : null;
        return new ExportLine(Json.integer(node, "index"), commit, unreadable, logged, proof);
    }

    @Override
    public String toString() {
        var node = Json.MAPPER.createObjectNode().put("index", index);
        if (logged != null) {
            node.put("logged", logged.toString());
        }
        if (unreadable) {
            node.put("unreadable", true);
        }
        if (commit != null) {
            node.setAll(commit.write());
        }
        if (proof != null) {
            var list = node.putArray("proof");
            proof.forEach(hash -> list.add(hash.toString()));
        }
        return Json.MAPPER.writeValueAsString(node);
    }
}

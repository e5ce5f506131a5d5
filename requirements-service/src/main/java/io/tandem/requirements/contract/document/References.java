package io.tandem.requirements.contract.document;

import io.tandem.ledger.model.RuleViolated;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** References of one document. They lead inside it or the document is refused; nothing is fetched. */
final class References {

    /** Of a number: calculating with one of more digits takes as long as somebody wishes. */
    private static final int SCALE = 1_000;

    private final JsonNode root;

    References(JsonNode root) {
        this.root = root;
    }

    /** Also in parts no operation leads to: a document that would have something fetched is not kept at all. */
    void requireAllInside() {
        var open = new ArrayDeque<JsonNode>();
        open.add(root);
        while (!open.isEmpty()) {
            var node = open.poll();
            var reference = node.path("$ref");
            if (reference.isString() && !reference.asString().startsWith("#")) {
                throw outside(reference.asString(), "$ref");
            }
            node.path("discriminator").path("mapping").forEach(target -> {
                if (target.isString() && target.asString().matches("(?i)[a-z][a-z0-9+.-]*://.*")) {
                    throw outside(target.asString(), "discriminator");
                }
            });
            for (var child : node) {
                if (child.isContainer()) {
                    open.add(child);
                } else if (child.isBigDecimal() && Math.abs(child.decimalValue().scale()) > SCALE) {
                    throw new RuleViolated(DocumentRule.DOCUMENT_STAYS_ITS_SIZE, Map.of());
                }
            }
        }
    }

    private static RuleViolated outside(String reference, String at) {
        return new RuleViolated(DocumentRule.DOCUMENT_STANDS_ALONE, Map.of("reference", clipped(reference), "at", at));
    }

    /** What a node is, after following references; for all but schemas. */
    JsonNode resolved(JsonNode node, String at) {
        var seen = new HashSet<String>();
        var here = node;
        while (here.path("$ref").isString()) {
            var reference = here.get("$ref").asString();
            if (!seen.add(reference)) {
                throw endless(reference);
            }
            here = target(reference, at);
        }
        return here;
    }

    JsonNode target(String reference, String at) {
        var found = reference.equals("#")
                ? root
                : reference.startsWith("#/") ? root.at(decoded(reference.substring(1))) : root.at("/\u0000");
        if (found.isMissingNode()) {
            throw new RuleViolated(
                    DocumentRule.DOCUMENT_REFERENCES_LEAD_SOMEWHERE, Map.of("reference", clipped(reference), "at", at));
        }
        return found;
    }

    private static String decoded(String pointer) {
        return pointer.contains("%")
                ? java.net.URLDecoder.decode(pointer.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8)
                : pointer;
    }

    static RuleViolated endless(String reference) {
        return new RuleViolated(DocumentRule.DOCUMENT_REFERENCES_END, Map.of("reference", clipped(reference)));
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String clipped(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200);
    }
}

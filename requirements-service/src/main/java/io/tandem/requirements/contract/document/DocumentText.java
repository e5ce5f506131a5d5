package io.tandem.requirements.contract.document;

import io.tandem.ledger.model.RuleViolated;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Bytes → tree, JSON or YAML, in UTF-8; bounded in depth and in what it may expand to. */
final class DocumentText {

    static final int DEPTH = 400;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private DocumentText() {}

    static JsonNode read(byte[] bytes) {
        var text = decoded(bytes);
        return text.stripLeading().startsWith("{") ? json(text) : YamlText.read(text);
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw unreadable("1");
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (StreamConstraintsException _) {
            throw new RuleViolated(DocumentRule.DOCUMENT_STAYS_ITS_SIZE, Map.of());
        } catch (JacksonException e) {
            var at = e.getLocation();
            var line = at == null ? "?" : "" + at.getLineNr();
            throw e.getOriginalMessage().contains("Duplicate")
                    ? duplicate(quoted(e.getOriginalMessage()), line)
                    : unreadable(line);
        }
    }

    private static String quoted(String message) {
        var parts = message.split("[\"']", 3);
        return parts.length == 3 ? parts[1] : "?";
    }

    static RuleViolated duplicate(String key, String at) {
        return new RuleViolated(DocumentRule.DOCUMENT_NAMES_A_KEY_ONCE, Map.of("key", key, "at", at));
    }

    static RuleViolated unreadable(String line) {
        return new RuleViolated(DocumentRule.DOCUMENT_IS_READABLE, Map.of("line", line));
    }
}

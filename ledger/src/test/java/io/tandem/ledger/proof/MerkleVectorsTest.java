package io.tandem.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.verify.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published vectors, right and wrong ones, by both verifiers. */
class MerkleVectorsTest {

    @Test
    void both_verifiers_judge_every_published_vector_as_its_publisher_does() throws IOException {
        var vectors = vectors();
        try (var node = new Node()) {
            for (var vector : vectors) {
                boolean proven = !vector.get("wantErr").booleanValue();
                assertThat(java(vector)).as("Java: %s", vector).isEqualTo(proven);
                var question =
                        ((ObjectNode) vector).put("ask", vector.get("kind").stringValue());
                var answer = node.ask(question);
                assertThat(answer.path("answer").asBoolean(false))
                        .as("JavaScript: %s", vector)
                        .isEqualTo(proven);
            }
        }
        assertThat(vectors).hasSizeGreaterThan(180);
    }

    private static boolean java(JsonNode vector) {
        try {
            var proof = vector.get("proof").values().stream()
                    .map(hash -> Hash.parse(hash.stringValue()))
                    .toList();
            return vector.get("kind").stringValue().equals("inclusion")
                    ? Merkle.includes(
                            hash(vector, "leafHash"),
                            number(vector, "leafIdx"),
                            number(vector, "treeSize"),
                            proof,
                            hash(vector, "root"))
                    : Merkle.consistent(
                            number(vector, "size1"),
                            hash(vector, "root1"),
                            number(vector, "size2"),
                            hash(vector, "root2"),
                            proof);
        } catch (Malformed e) {
            return false;
        }
    }

    /** Sizes and places are signed 64-bit numbers here; what is larger is no place in any tree. */
    private static long number(JsonNode vector, String name) {
        if (!vector.get(name).canConvertToLong()) {
            throw new Malformed(name + " is out of range");
        }
        return vector.get(name).longValue();
    }

    private static Hash hash(JsonNode vector, String name) {
        return Hash.parse(vector.get(name).stringValue());
    }

    /** Without those that begin at an empty tree: their publisher calls them useless, a witness has to accept them. */
    private static List<JsonNode> vectors() throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/c2sp/merkle-vectors.jsonl"))) {
            return lines.map(line -> JsonMapper.shared().readTree(line))
                    .filter(vector -> vector.path("size1").asLong(1) != 0)
                    .toList();
        }
    }
}

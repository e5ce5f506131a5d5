package io.tandem.requirements.contract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pairs of small documents, one change each, and what it is: src/test/resources/contract/pairs. */
class ComparisonCorpusTest {

    private static final Path PAIRS = Path.of("src/test/resources/contract/pairs");
    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> every_pair_gets_its_verdict() throws IOException {
        return files().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            var pair = JSON.readTree(Files.readString(file));
            var comparison = Comparison.of(read(pair.get("before")), read(pair.get("after")));
            var verdict = comparison.changes().isEmpty()
                    ? "UNCHANGED"
                    : comparison.verdict().name();
            assertThat(verdict)
                    .as("%s %s", pair.get("why"), comparison.changes())
                    .isEqualTo(pair.get("verdict").asString());
        }));
    }

    @Test
    void no_document_differs_from_itself() throws IOException {
        for (var file : files().toList()) {
            for (var side : new String[] {"before", "after"}) {
                var document = JSON.readTree(Files.readString(file)).get(side);
                assertThat(Comparison.of(read(document), read(document)).changes())
                        .isEmpty();
            }
        }
    }

    @Test
    void there_are_enough_of_both_versions_and_every_verdict() throws IOException {
        var verdicts = new java.util.TreeMap<String, Integer>();
        for (var file : files().toList()) {
            var pair = JSON.readTree(Files.readString(file));
            var key = pair.get("verdict").asString() + " "
                    + pair.at("/after/openapi").asString().substring(0, 3);
            verdicts.merge(key, 1, Integer::sum);
        }
        assertThat(verdicts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(60);
        assertThat(verdicts.keySet()).hasSize(8);
    }

    private static Stream<Path> files() throws IOException {
        try (var files = Files.list(PAIRS)) {
            return files.sorted().toList().stream();
        }
    }

    private static ApiDocument read(JsonNode document) {
        return Reading.of(JSON.writeValueAsBytes(document));
    }
}

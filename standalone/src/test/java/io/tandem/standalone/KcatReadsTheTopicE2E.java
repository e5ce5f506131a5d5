package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A subscriber nobody here wrote: Debian's kcat. */
class KcatReadsTheTopicE2E {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private record Message(String key, Map<String, String> headers, String value) {

        static Message of(String line) {
            var parts = line.split("\t", 3);
            var headers = Arrays.stream(parts[1].split(",", -1))
                    .map(header -> header.split("=", 2))
                    .collect(Collectors.toMap(header -> header[0], header -> header[1]));
            return new Message(parts[0], headers, parts[2]);
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    @Test
    void cloud_events_keyed_and_in_order_by_aggregate_with_data_that_fits_its_schema() throws IOException {
        var messages = read("tandem.requirements.v1");
        assertThat(messages).hasSizeGreaterThan(100);
        var next = new HashMap<String, Long>();
        for (var message : messages) {
            assertThat(message.header("ce_specversion")).isEqualTo("1.0");
            assertThat(message.header("ce_source")).isEqualTo("/requirements-service");
            assertThat(message.header("ce_subject")).isEqualTo(message.key());
            assertThat(message.header("ce_actor")).matches("(person|service|agent):.+");
            assertThat(message.header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
            var sequence = Long.parseLong(message.header("ce_sequence"));
            assertThat(sequence).as(message.toString()).isEqualTo(next.getOrDefault(message.key(), 0L));
            next.put(message.key(), sequence + 1);
            fitsItsSchema(message);
        }
        assertThat(messages.stream()
                        .map(message -> Long.parseLong(message.header("ce_position")))
                        .sorted())
                .as("positions without a hole")
                .startsWith(1L, 2L, 3L)
                .doesNotHaveDuplicates();
    }

    @Test
    void people_are_named_by_id_only() throws IOException {
        assertThat(read("tandem.people.v1"))
                .isNotEmpty()
                .extracting(Message::value)
                .noneMatch(value -> value.contains("林晓雯") || value.contains("@"));
    }

    private static void fitsItsSchema(Message message) throws IOException {
        var type = message.header("ce_type");
        if (type.endsWith(".noted.v1")) {
            assertThat(message.value()).as(type).isEmpty();
            return;
        }
        assertThat(message.header("content-type")).isEqualTo("application/json");
        var folder = type.split("\\.", -1);
        var name = "/contracts/events/%s.%s/%s.schema.json".formatted(folder[1], folder[2], type);
        try (var schema = KcatReadsTheTopicE2E.class.getResourceAsStream(name)) {
            assertThat(schema).as(name).isNotNull();
            var text = new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SCHEMAS.getSchema(text).validate(message.value(), InputFormat.JSON))
                    .as(message.toString())
                    .isEmpty();
        }
    }

    private static List<Message> read(String topic) throws IOException {
        assumeTrue(
                installed() || "true".equals(System.getenv("CI")),
                "kcat is not installed (apt install kcat): what an outside subscriber sees was not looked at");
        var broker = "127.0.0.1:" + (19092 + Demo.process().offset());
        var kcat = TandemProcess.spawn(List.of(
                "kcat", "-C", "-b", broker, "-t", topic, "-o", "beginning", "-e", "-q", "-f", "%k\\t%h\\t%s\\n"));
        try (var lines = kcat.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines().map(Message::of).toList();
        }
    }

    private static boolean installed() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> java.nio.file.Files.isExecutable(java.nio.file.Path.of(folder, "kcat")));
    }
}

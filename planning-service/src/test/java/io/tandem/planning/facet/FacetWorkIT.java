package io.tandem.planning.facet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.planning.RunningService;
import io.tandem.platform.testing.TestStack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** What requirements hears of the work of a facet: each fact once. */
class FacetWorkIT extends RunningService {

    private UUID requirement = UUID.randomUUID();

    private UUID open(String phase, String type) {
        return created(
                lin,
                "/products/" + key + "/tasks",
                Map.of("requirement", requirement, "side", "FRONTEND", "phase", phase, "type", type));
    }

    private void work(UUID task, String... acts) {
        for (var act : acts) {
            done(lin, "/tasks/" + task + "/" + act, act.equals("assign") ? Map.of("assigneeId", lin) : null);
        }
    }

    @Test
    void the_build_starts_once_and_is_done_once_and_once_more_when_it_was_sent_back() {
        staffed();
        requirement = drafted(1);
        var design = open("DESIGN", "网页设计");
        var coding = open("BUILD", "前端编码");
        var testing = open("TEST", "测试");
        try (var heard = new Heard()) {
            work(design, "assign", "start", "complete");
            work(coding, "assign", "start", "complete");
            work(testing, "assign", "start", "complete");
            heard.until("build-started.v1", "built.v1");

            tell("requirement.facet-rejected", requirement, Map.of("side", "FRONTEND"));
            var fix = open("BUILD", "缺陷修复");
            work(fix, "assign", "start", "complete");
            heard.until("build-started.v1", "built.v1", "built.v1");
        }
    }

    /** What is published of the requirement's facets. */
    private final class Heard implements AutoCloseable {

        private final List<String> types = new ArrayList<>();
        private final KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestStack.kafka(), "group.id", key, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());

        Heard() {
            consumer.subscribe(List.of("tandem.planning.v1"));
        }

        void until(String... expected) {
            TestStack.until("the facet's facts were told", () -> {
                for (var record : consumer.poll(Duration.ofMillis(50))) {
                    var type = new String(record.headers().lastHeader("ce_type").value(), UTF_8);
                    if (type.startsWith("tandem.planning.facet.")
                            && record.value() != null
                            && record.value().contains(requirement.toString())) {
                        types.add(type.replace("tandem.planning.facet.", ""));
                    }
                }
                return types.size() >= expected.length;
            });
            assertThat(types).containsExactly(expected);
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}

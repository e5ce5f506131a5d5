package io.tandem.requirements.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.RunningService;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Priority;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementDrafted;
import io.tandem.requirements.requirement.domain.State;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

/** A page of fifty costs the same of a thousand rows and of a hundred thousand. */
@Tag("check")
class ListScaleIT extends RunningService {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final int BATCH = 5_000;

    @Autowired
    RequirementList list;

    @Autowired
    MongoDatabase database;

    @Test
    void a_page_stays_flat_however_the_list_is_filtered_and_sorted() {
        var small = UUID.randomUUID();
        var large = UUID.randomUUID();
        fill(small, 1_000);
        fill(large, 100_000);
        var medians = new TreeMap<String, List<Duration>>();
        for (var asked : List.of(
                "|number", "|priority", "|rice", "|wanted", "|updated", "state:ready|number", "priority:P0|priority")) {
            medians.put(asked, List.of(median(small, asked, null), median(large, asked, null)));
        }
        medians.put("as of", List.of(median(small, "|number", NOW), median(large, "|number", NOW)));
        medians.forEach((asked, both) -> System.out.printf(
                "%-24s 1,000: %5d µs   100,000: %5d µs%n",
                asked, both.getFirst().toNanos() / 1_000, both.getLast().toNanos() / 1_000));
        assertThat(medians)
                .allSatisfy((_, both) -> assertThat(both.getLast())
                        .isLessThan(both.getFirst().multipliedBy(3).plusMillis(10)));
    }

    private Duration median(UUID product, String asked, Instant asOf) {
        var parts = asked.split("\\|", -1);
        var query = Query.of(parts[0], parts[1]);
        var filter = query.filter(product, new Reader(product, ZoneOffset.UTC));
        var times = LongStream.range(0, 30)
                .map(_ -> {
                    var begin = System.nanoTime();
                    var rows = list.find(filter, query.order(), null, asOf, 50)
                            .collectList()
                            .block();
                    assertThat(rows).hasSize(50);
                    return System.nanoTime() - begin;
                })
                .sorted()
                .toArray();
        return Duration.ofNanos(times[times.length / 2]);
    }

    private void fill(UUID product, int count) {
        var rows = database.getCollection("requirement-rows");
        for (int from = 0; from < count; from += BATCH) {
            var some = IntStream.range(from, Math.min(count, from + BATCH))
                    .mapToObj(i -> row(product, i + 1))
                    .toList();
            Flux.from(rows.insertMany(some)).blockLast();
        }
    }

    private static Document row(UUID product, int number) {
        var id = UUID.randomUUID();
        var holder = new UUID(7, number % 500);
        var requirement = Requirement.NONE.evolve(new RequirementDrafted(
                id,
                "BIG-" + number,
                product,
                "需求 " + number + " 的标题",
                "",
                null,
                "模块" + number % 20,
                null,
                List.of(Priority.values()).get(number % 4),
                null,
                null,
                holder,
                Map.of(Side.FRONTEND, holder, Side.BACKEND, holder),
                1,
                0));
        var state = List.of(State.values()).get(number % 8);
        var row = RequirementRow.write(new Document(), requirement, state, NOW.minusSeconds(number));
        return RequirementRow.changed(row, NOW.minusSeconds(number))
                .append("_id", id + "@" + number)
                .append("row", id.toString())
                .append("position", (long) number)
                .append("from", Date.from(NOW.minusSeconds(number)))
                .append("to", TemporalView.OPEN);
    }
}

package io.tandem.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.platform.testing.TestStack;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class TemporalViewIT {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void a_view_whose_list_is_read_in_another_order_than_before_replaces_its_index_and_keeps_its_rows() {
        try (var client = MongoClients.create(TestStack.mongoUri())) {
            var database = client.getDatabase("view-" + UUID.randomUUID());
            var row = UUID.randomUUID();
            new TemporalView(database, "rows", List.of("product", "since"))
                    .put(row, 1, NOON, before -> before.append("product", "p").append("since", 1));

            var view = new TemporalView(database, "rows", List.of("product", "-since", "row"));
            new TemporalView(database, "rows", List.of("product", "-since", "row"));

            assertThat(listIndex(database)).isEqualTo("{\"to\": 1, \"product\": 1, \"since\": -1, \"row\": 1}");
            var order = Sorts.orderBy(Sorts.descending("since"), Sorts.ascending("row"));
            assertThat(Flux.from(view.find(null, Filters.eq("product", "p")).sort(order))
                            .map(found -> found.getString("row"))
                            .collectList()
                            .block())
                    .containsExactly(row.toString());
        }
    }

    private static String listIndex(MongoDatabase database) {
        return Flux.from(database.getCollection("rows").listIndexes())
                .filter(index -> "list".equals(index.getString("name")))
                .map(index -> index.get("key", Document.class).toJson())
                .blockLast();
    }
}

package io.tandem.planning.requirement;

import io.tandem.planning.task.domain.TaskFacts.Standing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A requirement as far as planning was told.
 *
 * @param waiting what somebody waits for there, oldest first
 */
public record Known(UUID id, UUID productId, String key, String title, Standing standing, List<Waiting> waiting) {

    /** An open ask of the requirement. */
    public record Waiting(
            UUID id,
            String kind,
            UUID from,
            To to,
            Instant since,
            @Nullable String dueAt,
            List<String> blocks) {

        static Waiting of(Document ask) {
            return new Waiting(
                    UUID.fromString(ask.getString("id")),
                    ask.getString("kind"),
                    UUID.fromString(ask.getString("from")),
                    To.of(ask.get("to", Document.class)),
                    ask.getDate("since").toInstant(),
                    ask.getString("dueAt"),
                    ask.getList("blocks", String.class));
        }
    }

    /** Who has to answer: a person's id, or a post of the product. */
    public record To(@Nullable String person, @Nullable String post) {

        static To of(Document to) {
            return new To(to.getString("person"), to.getString("post"));
        }
    }

    static Known of(Document row) {
        return new Known(
                UUID.fromString(row.getString("row")),
                UUID.fromString(row.getString("product")),
                row.getString("key"),
                row.getString("title"),
                Standing.valueOf(row.getString("standing")),
                row.getList("waiting", Document.class).stream().map(Waiting::of).toList());
    }
}

package io.tandem.requirements.list;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.tandem.platform.web.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * In which order rows come: by a key kept in each row so that what people want first is lowest, then by number.
 *
 * @param reversed what comes last comes first
 */
record Order(By by, boolean reversed) {

    enum By {
        /** As they were drafted. */
        NUMBER("number"),
        /** P0 first, without one last. */
        PRIORITY("byPriority"),
        /** The highest RICE score first, without one last. */
        RICE("byRice"),
        /** What is wanted soonest first, whenever last. */
        WANTED("byWanted"),
        /** What changed last first. */
        UPDATED("byUpdated");

        private final String key;

        By(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** {@code priority}, or {@code -priority} for the reverse. */
    static Order named(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return new Order(By.NUMBER, false);
        }
        var reversed = text.startsWith("-");
        var word = reversed ? text.substring(1) : text;
        return Arrays.stream(By.values())
                .filter(by -> by.word().equals(word))
                .findFirst()
                .map(by -> new Order(by, reversed))
                .orElseThrow(() -> {
                    var all = Arrays.stream(By.values()).map(By::word).collect(Collectors.joining(", "));
                    return wrong(
                            "?sort",
                            "sort 应为 " + all + "，前面可加 -。",
                            "sort is one of " + all + ", or - and one of them.");
                });
    }

    Bson sort() {
        var fields = by == By.NUMBER ? new String[] {"number"} : new String[] {by.key(), "number"};
        return reversed ? Sorts.descending(fields) : Sorts.ascending(fields);
    }

    /** Where a page that ended with this row goes on; opaque to the caller. */
    String cursor(Document row) {
        var key = new Document("k", row.get(by.key())).append("n", row.getLong("number"));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.toJson().getBytes(StandardCharsets.UTF_8));
    }

    /** What comes after the row a cursor names. The first condition alone is what an index can answer. */
    Bson after(String cursor) {
        var row = read(cursor);
        var number = row.get("n", Number.class).longValue();
        if (by == By.NUMBER) {
            return reversed ? Filters.lt("number", number) : Filters.gt("number", number);
        }
        var key = row.get("k");
        return reversed
                ? Filters.and(
                        Filters.lte(by.key(), key), Filters.or(Filters.lt(by.key(), key), Filters.lt("number", number)))
                : Filters.and(
                        Filters.gte(by.key(), key),
                        Filters.or(Filters.gt(by.key(), key), Filters.gt("number", number)));
    }

    private static Document read(String cursor) {
        try {
            var row = Document.parse(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (row.get("n") instanceof Number && row.size() == 2) {
                return row;
            }
        } catch (RuntimeException _) {
            // said below, whatever was wrong with it
        }
        throw wrong("?cursor", "cursor 应原样取自上一页的 Link。", "The cursor is taken from the Link of the page before.");
    }

    private static Problem wrong(String pointer, String zh, String en) {
        return Problem.badRequest("request-invalid", zh, en).fault(pointer, "invalid", zh, en);
    }
}

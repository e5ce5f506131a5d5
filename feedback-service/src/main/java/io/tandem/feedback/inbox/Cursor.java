package io.tandem.feedback.inbox;

import com.mongodb.client.model.Filters;
import io.tandem.platform.web.Problem;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Where a page of the list ended: {@code <weight>.<id>}. */
record Cursor(int weight, String row) {

    static @Nullable Cursor parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var dot = text.indexOf('.');
        if (dot < 1 || !text.substring(0, dot).matches("\\d{1,7}")) {
            throw Problem.badRequest("cursor-invalid", "cursor 不是上一页给出的值。", "cursor is not what the page before gave.");
        }
        return new Cursor(Integer.parseInt(text.substring(0, dot)), text.substring(dot + 1));
    }

    Bson filter() {
        return Filters.or(
                Filters.lt("weight", weight), Filters.and(Filters.eq("weight", weight), Filters.gt("row", row)));
    }

    @Override
    public String toString() {
        return weight + "." + row;
    }
}

package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a find shows of each document: fields picked or left out among the bytes, everything else by the library. */
final class Projection {

    private Projection() {}

    /** @param byLibrary projects a document of its own */
    static UnaryOperator<byte[]> of(@Nullable Document wanted, UnaryOperator<Document> byLibrary) {
        if (wanted == null || wanted.isEmpty()) {
            return document -> document;
        }
        var names = new ArrayList<String>();
        Boolean only = null;
        var withId = true;
        for (var field : wanted.entrySet()) {
            var shown = shown(field.getValue());
            if (shown == null || field.getKey().contains(".") || field.getKey().startsWith("$")) {
                return decoded(byLibrary);
            }
            if (field.getKey().equals("_id")) {
                withId = shown;
            } else if (only != null && !only.equals(shown)) {
                return decoded(byLibrary);
            } else {
                only = shown;
                names.add(field.getKey());
            }
        }
        if (only == null) {
            only = withId;
        }
        if (only == withId) {
            names.add("_id");
        }
        var picked = new Encoded.Names(names);
        var kept = only;
        return document -> Encoded.project(document, picked, kept);
    }

    private static @Nullable Boolean shown(@Nullable Object value) {
        return switch (value) {
            case Boolean shown -> shown;
            case Number number -> number.doubleValue() != 0;
            case null, default -> null;
        };
    }

    private static UnaryOperator<byte[]> decoded(UnaryOperator<Document> byLibrary) {
        return document -> Bson.encode(byLibrary.apply(Bson.decode(document)));
    }
}

package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of a command by the type they must have. */
final class Fields {

    private Fields() {}

    static String text(Document command, String field) {
        return required(optional(command, field, String.class), field);
    }

    static Document document(Document command, String field) {
        return required(optional(command, field, Document.class), field);
    }

    static Document documentOrEmpty(Document command, String field) {
        var value = optional(command, field, Document.class);
        return value == null ? new Document() : value;
    }

    static @Nullable Document documentOrNull(Document command, String field) {
        return optional(command, field, Document.class);
    }

    static long number(Document command, String field) {
        return required(optional(command, field, Number.class), field).longValue();
    }

    static long numberOrZero(Document command, String field) {
        var value = optional(command, field, Number.class);
        return value == null ? 0 : value.longValue();
    }

    static boolean isTrue(Document command, String field) {
        return Boolean.TRUE.equals(optional(command, field, Boolean.class));
    }

    static List<?> list(Document command, String field) {
        return required(optional(command, field, List.class), field);
    }

    static List<Document> documents(Document command, String field) {
        return list(command, field).stream()
                .map(element -> {
                    if (element instanceof Document document) {
                        return document;
                    }
                    throw mismatch(field, "an array of documents");
                })
                .toList();
    }

    private static <T> @Nullable T optional(Document command, String field, Class<T> type) {
        var value = command.get(field);
        if (value != null && !type.isInstance(value)) {
            throw mismatch(field, type.getSimpleName());
        }
        return type.cast(value);
    }

    private static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new MongoServerError(9, "FailedToParse", "The field '" + field + "' is missing");
        }
        return value;
    }

    private static MongoServerError mismatch(String field, String wanted) {
        return new MongoServerError(14, "TypeMismatch", "The field '" + field + "' must be of type " + wanted);
    }
}

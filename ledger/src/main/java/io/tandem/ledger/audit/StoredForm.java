package io.tandem.ledger.audit;

import io.tandem.ledger.proof.LoggedCommit;
import io.tandem.ledger.proof.LoggedEvent;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document of {@code commits} as it lies there. Strict, since it is to be proven: what is not of its type, or is there
 * without a known place, is not read around.
 */
final class StoredForm {

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final List<String> OWN =
            List.of("_id", "stream", "firstSequence", "committedAt", "metadata", "events");
    private static final JsonMapper JSON = JsonMapper.shared();

    private StoredForm() {}

    /** Null where the document is no commit. */
    static @Nullable LoggedCommit read(Document document) {
        try {
            return new LoggedCommit(
                    of(document, "_id", Long.class),
                    of(document, "stream", String.class),
                    of(document, "firstSequence", Long.class),
                    MILLISECONDS.format(of(document, "committedAt", Date.class).toInstant()),
                    of(document, "metadata", String.class),
                    events(of(document, "events", List.class)),
                    also(document));
        } catch (ClassCastException | IllegalArgumentException e) {
            return null;
        }
    }

    private static List<LoggedEvent> events(List<?> stored) {
        return stored.stream().map(StoredForm::event).toList();
    }

    private static LoggedEvent event(Object stored) {
        var event = (Document) stored;
        if (event.size() != 4) {
            throw new IllegalArgumentException("an event has four members");
        }
        return new LoggedEvent(
                of(event, "id", String.class),
                of(event, "type", String.class),
                of(event, "revision", Integer.class),
                of(event, "payload", String.class));
    }

    private static <T> T of(Document document, String name, Class<T> type) {
        var value = document.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return type.cast(value);
    }

    private static @Nullable ObjectNode also(Document document) {
        var also = JSON.createObjectNode();
        document.forEach((name, value) -> {
            if (!OWN.contains(name)) {
                also.set(name, json(value));
            }
        });
        return also.isEmpty() ? null : also;
    }

    private static JsonNode json(@Nullable Object value) {
        return switch (value) {
            case null -> JSON.getNodeFactory().nullNode();
            case String text -> JSON.getNodeFactory().stringNode(text);
            case Integer number -> JSON.getNodeFactory().numberNode(number);
            case Long number -> JSON.getNodeFactory().numberNode(number);
            case Boolean truth -> JSON.getNodeFactory().booleanNode(truth);
            case Map<?, ?> members -> {
                var node = JSON.createObjectNode();
                members.forEach((name, member) -> node.set((String) name, json(member)));
                yield node;
            }
            case List<?> items -> {
                var node = JSON.createArrayNode();
                items.forEach(item -> node.add(json(item)));
                yield node;
            }
            default ->
                throw new IllegalArgumentException(
                        "a commit holds no " + value.getClass().getSimpleName());
        };
    }
}

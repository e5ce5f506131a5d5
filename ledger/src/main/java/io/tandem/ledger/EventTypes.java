package io.tandem.ledger;

import io.tandem.ledger.model.Personal;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Short lasting names and classes of one service's events, their revisions and upcasters.
 *
 * <p>An event class is a record. A later optional component needs no new revision: it reads as null, empty or zero from
 * older events, and its compact constructor has to cope. A name, once stored, is never given up; a component is never
 * renamed or retyped without an upcaster.
 */
public final class EventTypes {

    private final Map<Class<?>, String> names;
    private final Map<String, Class<?>> classes;
    private final Map<Class<?>, Integer> revisions;
    private final Map<String, UnaryOperator<ObjectNode>> upcasters;
    private final Map<Class<?>, Map<String, String>> personal;

    private EventTypes(Builder builder) {
        names = Map.copyOf(builder.names);
        classes =
                names.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
        revisions = Map.copyOf(builder.revisions);
        upcasters = Map.copyOf(builder.upcasters);
        personal = names.keySet().stream().collect(Collectors.toUnmodifiableMap(c -> c, EventTypes::personalOf));
    }

    public static Builder builder() {
        return new Builder();
    }

    public Collection<Class<?>> classes() {
        return names.keySet();
    }

    public String nameOf(Class<?> event) {
        var name = names.get(event);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " is not a registered event.");
        }
        return name;
    }

    public int revisionOf(Class<?> event) {
        return revisions.getOrDefault(event, 1);
    }

    Class<?> classOf(String type) {
        var event = classes.get(type);
        if (event == null) {
            throw new IllegalStateException("The store holds an event of type " + type + ", which nobody registered.");
        }
        return event;
    }

    /** Brings a payload of an older revision to today's. */
    ObjectNode upcast(String type, int stored, ObjectNode payload) {
        int today = revisionOf(classOf(type));
        if (stored > today) {
            throw new IllegalStateException("%s was stored as revision %d by a newer program; this one reads up to %d."
                    .formatted(type, stored, today));
        }
        var node = payload;
        for (int revision = stored; revision < today; revision++) {
            var upcaster = upcasters.get(type + "/" + revision);
            node = upcaster == null ? node : upcaster.apply(node);
        }
        return node;
    }

    /** Enciphered components of an event, each with the component that holds its person. */
    Map<String, String> personal(Class<?> event) {
        return personal.getOrDefault(event, Map.of());
    }

    boolean isPersonal(String type) {
        return !personal(classOf(type)).isEmpty();
    }

    /** Names of the types with enciphered components. */
    Set<String> personalTypes() {
        return classes.keySet().stream().filter(this::isPersonal).collect(Collectors.toSet());
    }

    private static Map<String, String> personalOf(Class<?> event) {
        for (var part : Shape.parts(event)) {
            if (part != event
                    && part.isRecord()
                    && components(part).anyMatch(c -> c.isAnnotationPresent(Personal.class))) {
                throw new IllegalStateException(
                        "%s holds %s, which marks a component personal; only components of the event itself can be."
                                .formatted(event.getSimpleName(), part.getSimpleName()));
            }
        }
        var found = new LinkedHashMap<String, String>();
        components(event).forEach(component -> {
            var mark = component.getAnnotation(Personal.class);
            if (mark != null) {
                found.put(component.getName(), checked(event, component, mark.of()));
            }
        });
        return Map.copyOf(found);
    }

    private static String checked(Class<?> event, RecordComponent component, String of) {
        var place = event.getSimpleName() + "." + component.getName();
        if (component.getType() != String.class) {
            throw new IllegalStateException(
                    place + " is marked personal but is no String; only text can be enciphered.");
        }
        if (components(event).noneMatch(c -> c.getName().equals(of) && c.getType() == UUID.class)) {
            throw new IllegalStateException(
                    "%s is personal data of \"%s\", but the event has no UUID component of that name."
                            .formatted(place, of));
        }
        return of;
    }

    private static Stream<RecordComponent> components(Class<?> record) {
        return Stream.of(record.getRecordComponents());
    }

    public static final class Builder {

        private final Map<Class<?>, String> names = new HashMap<>();
        private final Map<Class<?>, Integer> revisions = new HashMap<>();
        private final Map<String, UnaryOperator<ObjectNode>> upcasters = new HashMap<>();

        private Builder() {}

        /** Registers every record a sealed interface permits, through nested sealed interfaces, under its simple name. */
        public Builder events(Class<?> sealedEventInterface) {
            records(sealedEventInterface).forEach(event -> names.put(event, event.getSimpleName()));
            return this;
        }

        /** The revision now written; 1 where nothing is said. */
        public Builder revision(Class<?> event, int revision) {
            revisions.put(event, revision);
            return this;
        }

        /** From {@code fromRevision} to the next; a step without an upcaster leaves the payload as it is. */
        public Builder upcaster(String type, int fromRevision, UnaryOperator<ObjectNode> to) {
            upcasters.put(type + "/" + fromRevision, to);
            return this;
        }

        /** Two records of one name, or a component wrongly marked personal: IllegalStateException naming them. */
        public EventTypes build() {
            names.entrySet().stream()
                    .collect(Collectors.groupingBy(Map.Entry::getValue))
                    .forEach((name, same) -> {
                        if (same.size() > 1) {
                            throw new IllegalStateException("%s names two events: %s."
                                    .formatted(
                                            name,
                                            same.stream()
                                                    .map(e -> e.getKey().getName())
                                                    .sorted()
                                                    .collect(Collectors.joining(", "))));
                        }
                    });
            return new EventTypes(this);
        }

        private static List<Class<?>> records(Class<?> type) {
            if (type.isRecord()) {
                return List.of(type);
            }
            if (!type.isSealed()) {
                throw new IllegalArgumentException(
                        type.getName() + " is neither a record nor sealed; events are records of a sealed interface.");
            }
            var found = new ArrayList<Class<?>>();
            Stream.of(type.getPermittedSubclasses()).forEach(subclass -> found.addAll(records(subclass)));
            return found;
        }
    }
}
